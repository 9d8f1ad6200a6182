package nl.ruggensteun.process.informschool;

import java.time.LocalDate;
import nl.ruggensteun.process.YesNo;

/** Answers of "Praat met het kind over school". */
record TalkAtShelterForm(LocalDate heldOn, boolean childKnows, YesNo wantsMoreInformation, String remark) {}
