package nl.ruggensteun.process.afsluiting;

import java.time.LocalDate;
import nl.ruggensteun.family.Channel;

/** Answers of "Bespreek het einde met de ouders". */
record DiscussEndForm(LocalDate informedOn, Channel channel, boolean parentsTellSchool) {}
