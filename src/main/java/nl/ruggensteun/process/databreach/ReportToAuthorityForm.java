package nl.ruggensteun.process.databreach;

import java.time.LocalDate;
import java.time.LocalTime;

/** Answers of "Meld bij de Autoriteit Persoonsgegevens". */
record ReportToAuthorityForm(LocalDate reportedOn, LocalTime reportedAt, String reference, String delayReason) {}
