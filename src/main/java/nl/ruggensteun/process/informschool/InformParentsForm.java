package nl.ruggensteun.process.informschool;

import java.time.LocalDate;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.platform.form.KeptWithCase;

/**
 * Answers of "Vertel ouders dat u school belt".
 *
 * @param schoolTown the town of the school once more: two schools may have one name (E-20)
 */
@KeptWithCase("parentsTellThemselves")
record InformParentsForm(LocalDate informedOn, Channel channel, String schoolTown, String phone) {}
