package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.process.YesNo;

/** Answers of "Beslis wie dit mag lezen". */
record DecideReleaseForm(YesNo release, String releaseReason) {}
