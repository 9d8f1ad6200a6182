package nl.ruggensteun.process.intake;

import java.util.Set;
import nl.ruggensteun.family.Interpreter;
import nl.ruggensteun.platform.form.Route;
import nl.ruggensteun.process.YesNo;

/** Answers of "Leg Ruggensteun uit aan ouders". */
record ExplainRuggensteunForm(
        Set<String> explained, boolean teachBack, Interpreter interpreter, @Route YesNo participates) {}
