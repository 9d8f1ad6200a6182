package nl.ruggensteun.process.driegesprek;

import nl.ruggensteun.platform.form.Route;

/** Answers of "Laat weten of u komt". */
record ConfirmMeetingForm(@Route SchoolComes schoolComes, String remark) {

    enum SchoolComes {
        YES,
        OTHER_MOMENT
    }
}
