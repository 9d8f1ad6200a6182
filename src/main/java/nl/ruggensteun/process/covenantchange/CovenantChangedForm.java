package nl.ruggensteun.process.covenantchange;

import java.time.LocalDate;
import nl.ruggensteun.covenant.Party;

/**
 * Answers of the start form "Convenant verandert". Which of them are asked depends on {@code covenantChange}.
 *
 * @param noticeOn the day on which the written notice reached the other side
 * @param shelterAgreedOn the day on which the organisation approved, as {@code schoolAgreedOn} for the school
 */
record CovenantChangedForm(
        String brin6,
        CovenantChange covenantChange,
        Party noticeBy,
        LocalDate noticeOn,
        LocalDate lastDay,
        LocalDate evaluatedOn,
        String changed,
        LocalDate validFrom,
        LocalDate shelterAgreedOn,
        LocalDate schoolAgreedOn) {

    enum CovenantChange {
        NOTICE,
        END_TOGETHER,
        INDEFINITE,
        TEXT,
        EVALUATED
    }
}
