package nl.ruggensteun.process.specialcase;

import java.time.LocalDate;
import nl.ruggensteun.process.YesNo;

/** Answers of "Laat ouders het vertellen". */
record LetParentsTellForm(YesNo parentsHaveTold, LocalDate toldOn) {}
