package nl.ruggensteun.process.informschool;

import java.time.LocalDate;
import nl.ruggensteun.family.Channel;

/** Answers of "Vertel ouders dat u school belt". */
record InformParentsForm(LocalDate informedOn, Channel channel, boolean parentsTellThemselves) {}
