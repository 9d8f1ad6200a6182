package nl.ruggensteun.process.afsluiting;

import nl.ruggensteun.meeting.ClosingKind;
import nl.ruggensteun.platform.form.Route;

/** Answers of "Kies hoe u afrondt met school". */
record ChooseClosingForm(@Route ClosingKind closing, String reason) {}
