package nl.ruggensteun.process.specialcase;

import java.time.LocalDate;
import nl.ruggensteun.family.Channel;

/** Answers of "Vertel ouders wat u deelt". */
record AnnounceSharingForm(LocalDate informedOn, Channel channel) {}
