package nl.ruggensteun.calendar;

/** What a target date counts. */
public enum DayUnit {
    /** Days on which this school teaches: it pauses in holidays, on public holidays and on the school's study days. */
    SCHOOL_DAYS,
    /** Monday to Friday without public holidays, also in school holidays: the shelter works on. */
    WORKING_DAYS,
    /** Every day. */
    CALENDAR_DAYS
}
