package nl.ruggensteun.process.covenant;

import nl.ruggensteun.platform.form.Route;
import nl.ruggensteun.process.YesNo;

/** Answers of "Beslis over kinderen die er al zijn". */
record DecideCatchUpForm(@Route YesNo takePart) {}
