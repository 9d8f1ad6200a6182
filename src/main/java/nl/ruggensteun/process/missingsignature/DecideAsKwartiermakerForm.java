package nl.ruggensteun.process.missingsignature;

import java.time.LocalDate;
import nl.ruggensteun.platform.form.Route;

/** Answers of "Beslis als kwartiermaker". */
record DecideAsKwartiermakerForm(@Route Decision decision, LocalDate reviewOn, String decisionReason) {}
