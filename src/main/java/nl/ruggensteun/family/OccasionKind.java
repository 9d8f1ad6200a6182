package nl.ruggensteun.family;

/** What is asked once per occasion in a case, beside its ordinary way. */
public enum OccasionKind {
    /** A new school year: the school tells the new teacher (E-13). */
    NEW_TEACHER,
    /** The summer in which a child leaves primary school (E-09). */
    LEAVING_PRIMARY,
    /** The birthday from which a child decides too, or alone (E-07). */
    COMING_BIRTHDAY,
    /** The day from which a young child can be put down for a school (E-09). */
    SCHOOL_ENROLMENT
}
