package nl.ruggensteun.process.covenantchildren;

import nl.ruggensteun.covenant.AfterEndOutcome;

/** Answers of "Beslis hoe het verder gaat". */
record DecideAfterEndForm(AfterEndOutcome afterEndOutcome, String childRemark) {}
