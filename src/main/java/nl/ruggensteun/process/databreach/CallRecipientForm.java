package nl.ruggensteun.process.databreach;

import java.time.LocalDate;
import nl.ruggensteun.breach.CallResult;

/** Answers of "Bel wie het ten onrechte kreeg". */
record CallRecipientForm(LocalDate calledOn, String calledWhom, CallResult result, String callRemark) {}
