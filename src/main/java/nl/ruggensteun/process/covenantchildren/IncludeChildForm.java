package nl.ruggensteun.process.covenantchildren;

import nl.ruggensteun.covenant.CatchUpOutcome;

/** Answers of "Bespreek meedoen met de ouders". */
record IncludeChildForm(CatchUpOutcome catchUpOutcome, String childRemark) {}
