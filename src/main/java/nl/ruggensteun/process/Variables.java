package nl.ruggensteun.process;

import java.util.Set;

/**
 * The names of all process variables. They hold ids, flags, dates of appointments and one label per case; never a name
 * of an adult, a date of birth or text that somebody typed.
 */
public final class Variables {

    public static final String FAMILY_ID = "familyId";
    public static final String CASE_ID = "caseId";
    public static final String CHILD_ID = "childId";
    /** What staff see on a task: dossier number and the child's first name. */
    public static final String DOSSIER = "dossier";

    /** Whether the family was here before: then forms ask what is still right. */
    public static final String FAMILY_RETURNS = "familyReturns";

    public static final String BRIN6 = "brin6";
    public static final String SCHOOL_GROUP = "schoolGroup";
    public static final String BEGELEIDER = "begeleider";
    public static final String ELIGIBILITY = "eligibility";
    public static final String CONSENT_ID = "consentId";
    public static final String CONSENT_VALID = "consentValid";
    public static final String CONSENT_REFUSED = "consentRefused";
    public static final String SIGNATURE_ID = "signatureId";
    /** Who is asked to sign, as a role and a number ("Ouder 1", "Kind"). */
    public static final String SIGNER = "signer";

    public static final String ASK_AGAIN_ON = "askAgainOn";
    public static final String MEETING_ID = "meetingId";
    public static final String MEETING_KIND = "meetingKind";
    public static final String MEETING_MODE = "meetingMode";
    public static final String MEETING_HELD = "meetingHeld";
    /** Whether the plan could go to the school; else it is made anew. */
    public static final String SCHOOL_INVITED = "schoolInvited";

    public static final String NOTIFICATION_ID = "notificationId";
    public static final String SPECIAL_CASE_ID = "specialCaseId";
    public static final String SPECIAL_CASE_ROUTE = "specialCaseRoute";
    public static final String WEIGHING_ID = "weighingId";
    public static final String BREACH_ID = "breachId";
    public static final String MISSING_SIGNATURE_ID = "missingSignatureId";
    /** When somebody looks again: whether the parents can hear of it, whether a signature still cannot be asked. */
    public static final String REVIEW_ON = "reviewOn";

    public static final String ABSENCE_ID = "absenceId";
    /** The first day on which somebody else acts. */
    public static final String AWAY_FROM = "awayFrom";
    /** User id of who is away or leaves at a school. */
    public static final String SCHOOL_USER = "schoolUser";
    /** The day after the last. */
    public static final String BACK_ON = "backOn";

    /**
     * What history may keep. Not {@link #DOSSIER}, which holds a first name, and not {@link #MEETING_MODE}, which tells
     * whether there is a worry about safety.
     */
    public static final Set<String> KEPT_IN_HISTORY = Set.of(
            FAMILY_ID,
            CASE_ID,
            CHILD_ID,
            BRIN6,
            BEGELEIDER,
            ELIGIBILITY,
            CONSENT_ID,
            CONSENT_VALID,
            MEETING_ID,
            MEETING_KIND,
            MEETING_HELD,
            NOTIFICATION_ID,
            SPECIAL_CASE_ID,
            SPECIAL_CASE_ROUTE,
            WEIGHING_ID,
            BREACH_ID,
            MISSING_SIGNATURE_ID);

    private Variables() {}
}
