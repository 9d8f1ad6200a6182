package nl.ruggensteun.process.familyleft;

import nl.ruggensteun.platform.form.Route;
import nl.ruggensteun.process.YesNo;

/** Answers of "Is het gezin terug?". */
record FamilyBackForm(@Route YesNo familyIsBack) {}
