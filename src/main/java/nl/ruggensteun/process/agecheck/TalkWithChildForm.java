package nl.ruggensteun.process.agecheck;

import java.time.LocalDate;
import nl.ruggensteun.platform.form.KeptWithCase;

/** Answers of "Praat alvast met het kind". What the begeleider thinks of the child decides nothing before the birthday. */
@KeptWithCase({"childCanOversee", "remark"})
record TalkWithChildForm(LocalDate talkedOn) {}
