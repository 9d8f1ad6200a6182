package nl.ruggensteun.process.driegesprek;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.ruggensteun.meeting.MeetingMode;
import nl.ruggensteun.meeting.MeetingPlan;

/** Answers of "Plan het gesprek". */
record PlanMeetingForm(
        LocalDate date, LocalTime time, String place, MeetingMode mode, boolean teacherInvited, LocalDate informedOn) {

    MeetingPlan toDomain() {
        return new MeetingPlan(date, time, place, mode, teacherInvited, informedOn);
    }
}
