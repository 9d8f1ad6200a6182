package nl.ruggensteun.process.driegesprek;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.ruggensteun.meeting.MeetingMode;
import nl.ruggensteun.meeting.MeetingPlan;
import nl.ruggensteun.meeting.OtherTalk;

/**
 * Answers of "Plan het gesprek".
 *
 * @param parent who is spoken at this moment, where the parents are not spoken together; the same for the other
 * @param takeAlong cases of brothers and sisters who are spoken about at the same table, with commas between them
 */
record PlanMeetingForm(
        LocalDate date,
        LocalTime time,
        String place,
        String takeAlong,
        MeetingMode mode,
        Integer parent,
        Integer otherParent,
        LocalDate otherDate,
        LocalTime otherTime,
        String otherPlace,
        boolean teacherInvited,
        LocalDate informedOn) {

    MeetingPlan toDomain() {
        return new MeetingPlan(
                date,
                time,
                place,
                mode,
                teacherInvited,
                informedOn,
                parent,
                new OtherTalk(otherParent, otherDate, otherTime, otherPlace));
    }
}
