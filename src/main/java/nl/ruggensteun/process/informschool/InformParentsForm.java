package nl.ruggensteun.process.informschool;

import java.time.LocalDate;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.platform.form.KeptWithCase;

/** Answers of "Vertel ouders dat u school belt". */
@KeptWithCase("parentsTellThemselves")
record InformParentsForm(LocalDate informedOn, Channel channel, String phone) {}
