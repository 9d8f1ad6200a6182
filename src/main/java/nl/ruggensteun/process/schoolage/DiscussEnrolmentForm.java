package nl.ruggensteun.process.schoolage;

import java.time.LocalDate;
import nl.ruggensteun.platform.form.KeptWithCase;

/** Answers of "Bespreek aanmelding bij een school". */
@KeptWithCase("plan")
record DiscussEnrolmentForm(LocalDate discussedOn) {}
