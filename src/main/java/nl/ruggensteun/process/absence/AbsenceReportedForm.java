package nl.ruggensteun.process.absence;

import java.time.LocalDate;
import nl.ruggensteun.platform.form.Route;

/**
 * Answers of the start form "Begeleider is afwezig".
 *
 * @param absentee user id, for a kwartiermaker; empty for oneself
 * @param until the last day of the absence
 * @param substitute user id
 * @param phone of the substitute, as long as it is not known
 */
record AbsenceReportedForm(
        @Route AwayOrBack awayOrBack,
        String absentee,
        LocalDate from,
        LocalDate until,
        String substitute,
        String phone) {}
