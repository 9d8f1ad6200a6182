package nl.ruggensteun.process.afsluiting;

import java.time.LocalDate;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.platform.form.KeptWithCase;

/** Answers of "Bespreek het einde met de ouders". */
@KeptWithCase("parentsTellSchool")
record DiscussEndForm(LocalDate informedOn, Channel channel) {}
