package nl.ruggensteun.process.newschoolyear;

import java.time.LocalDate;
import nl.ruggensteun.platform.form.KeptWithCase;

/** Answers of "Bespreek de overstap". */
@KeptWithCase("plan")
record DiscussTransitionForm(LocalDate discussedOn) {}
