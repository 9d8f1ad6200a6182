package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.process.YesNo;
import nl.ruggensteun.specialcase.Meldcode;
import nl.ruggensteun.specialcase.NewSpecialCase;
import nl.ruggensteun.specialcase.SpecialCaseType;

/** Answers of the start form "Bijzonder geval gemeld". */
record ReportedForm(
        String caseId,
        SpecialCaseType type,
        String signal,
        Meldcode meldcode,
        ParentsInformed parentsInformed,
        YesNo parentsTellThemselves) {

    enum ParentsInformed {
        YES,
        NOT_YET
    }

    NewSpecialCase toDomain() {
        return new NewSpecialCase(
                type,
                signal,
                meldcode,
                parentsInformed == null ? null : parentsInformed == ParentsInformed.YES,
                parentsTellThemselves == null ? null : parentsTellThemselves == YesNo.YES);
    }
}
