package nl.ruggensteun.process.ruggensteun;

import java.time.LocalDate;
import nl.ruggensteun.platform.form.Route;
import nl.ruggensteun.process.ruggensteun.SupportEnd.Scope;

/** Answers of "Volg de begeleiding". */
record FollowSupportForm(@Route SupportStatus supportStatus, LocalDate endDate, Scope wholeFamily) {

    enum SupportStatus {
        CONTINUES,
        ENDED
    }
}
