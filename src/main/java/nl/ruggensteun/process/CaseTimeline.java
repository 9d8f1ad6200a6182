package nl.ruggensteun.process;

import static java.util.Map.entry;

import java.util.Map;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.platform.form.OnFormSubmitted;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.springframework.stereotype.Component;

/**
 * Writes a line for every form about a family that somebody handed in; a task that a kwartiermaker added becomes "Taak
 * gedaan". What happens by itself is written where it happens, by the delegates. A breach about no case, and the absence
 * of a colleague, have no timeline.
 */
@Component
class CaseTimeline implements OnFormSubmitted {

    static final Map<String, TimelineKind> BY_FORM = Map.ofEntries(
            entry("intake-family-registered", TimelineKind.FAMILY_REGISTERED),
            entry("intake-explain-ruggensteun", TimelineKind.RUGGENSTEUN_EXPLAINED),
            entry("intake-record-family", TimelineKind.PEOPLE_RECORDED),
            entry("intake-record-safety", TimelineKind.SAFETY_RECORDED),
            entry("intake-record-school", TimelineKind.SCHOOL_RECORDED),
            entry("ruggensteun-child-added", TimelineKind.CHILD_ADDED),
            entry("ruggensteun-arrange-school", TimelineKind.SCHOOL_RECORDED),
            entry("ruggensteun-support-without-school", TimelineKind.SUPPORT_WITHOUT_SCHOOL),
            entry("ruggensteun-follow-support", TimelineKind.SUPPORT_FOLLOWED),
            entry("interpreter-arrange-interpreter", TimelineKind.INTERPRETER_ARRANGED),
            entry("consent-ask-signer", TimelineKind.CONSENT_ANSWERED),
            entry("consent-decide-authority", TimelineKind.AUTHORITY_DECIDED),
            entry("consent-inform-institution", TimelineKind.INSTITUTION_DISCUSSED),
            entry("consent-discuss-no-consent", TimelineKind.NO_CONSENT_DISCUSSED),
            entry("informSchool-inform-parents", TimelineKind.PARENTS_INFORMED),
            entry("informSchool-confirm-receipt", TimelineKind.SCHOOL_CONFIRMED),
            entry("informSchool-call-school", TimelineKind.SCHOOL_CALLED),
            entry("informSchool-talk-at-shelter", TimelineKind.CHILD_TALK_AT_SHELTER),
            entry("informSchool-talk-at-school", TimelineKind.CHILD_TALK_AT_SCHOOL),
            entry("informSchool-file-form", TimelineKind.FORM_FILED),
            entry("startgesprek-prepare-startgesprek", TimelineKind.PARENTS_INFORMED),
            entry("startgesprek-tell-parents", TimelineKind.PARENTS_TOLD_BY_SCHOOL),
            entry("driegesprek-plan-meeting", TimelineKind.MEETING_PLANNED),
            entry("driegesprek-confirm-meeting", TimelineKind.MEETING_ANSWERED),
            entry("driegesprek-record-agreements", TimelineKind.MEETING_HELD),
            entry("afsluiting-discuss-end", TimelineKind.END_DISCUSSED),
            entry("afsluiting-choose-closing", TimelineKind.CLOSING_CHOSEN),
            entry("afsluiting-close-at-school", TimelineKind.CLOSED_AT_SCHOOL),
            entry("specialCase-reported", TimelineKind.SPECIAL_CASE_REPORTED),
            entry("specialCase-act-without-school", TimelineKind.ACTED_WITHOUT_SCHOOL),
            entry("specialCase-announce-sharing", TimelineKind.PARENTS_INFORMED),
            entry("specialCase-let-parents-tell", TimelineKind.PARENTS_TELL_THEMSELVES),
            entry("specialCase-weigh", TimelineKind.WEIGHED),
            entry("specialCase-decide-weighing", TimelineKind.WEIGHING_DECIDED),
            entry("specialCase-share-minimum", TimelineKind.WEIGHED_SHARED),
            entry("specialCase-tell-parents-later", TimelineKind.PARENTS_TOLD_AFTER),
            entry("specialCase-close-special-case", TimelineKind.SPECIAL_CASE_CLOSED),
            entry("specialCase-decide-release", TimelineKind.SPECIAL_CASE_RELEASE_DECIDED),
            entry("missingSignature-signature-missing", TimelineKind.SIGNATURE_MISSING),
            entry("missingSignature-decide-as-kwartiermaker", TimelineKind.MISSING_SIGNATURE_DECIDED),
            entry("missingSignature-decide-as-officer", TimelineKind.MISSING_SIGNATURE_DECIDED),
            entry("missingSignature-read-decision", TimelineKind.MISSING_SIGNATURE_READ),
            entry("missingSignature-look-again", TimelineKind.MISSING_SIGNATURE_REVIEWED),
            entry("withdrawal-consent-withdrawn", TimelineKind.CONSENT_WITHDRAWN),
            entry("withdrawal-confirm-withdrawal", TimelineKind.WITHDRAWAL_CONFIRMED),
            entry("schoolChange-school-changed", TimelineKind.SCHOOL_CHANGED),
            entry("authorityChange-authority-changed", TimelineKind.AUTHORITY_CHANGED),
            entry("childCorrection-child-corrected", TimelineKind.CHILD_CORRECTED),
            entry("cancellation-started-by-mistake", TimelineKind.CASE_CANCELLED),
            entry("reopening-case-reopened", TimelineKind.CASE_REOPENED),
            entry("familyReturn-family-returned", TimelineKind.FAMILY_CAME_BACK),
            entry("safetyChange-safety-changed", TimelineKind.SAFETY_CHANGED),
            entry("familyLeft-family-gone", TimelineKind.FAMILY_MISSED),
            entry("familyLeft-family-back", TimelineKind.FAMILY_RETURNED),
            entry("handover-family-handed-over", TimelineKind.FAMILY_HANDED_OVER),
            entry("handover-read-dossier", TimelineKind.DOSSIER_READ),
            entry("dataBreach-breach-reported", TimelineKind.BREACH_REPORTED),
            entry("dataBreach-bring-to-safety", TimelineKind.BREACH_SAFE),
            entry("dataBreach-call-recipient", TimelineKind.BREACH_CALLED),
            entry("dataBreach-assess-breach", TimelineKind.BREACH_ASSESSED),
            entry("dataBreach-report-to-authority", TimelineKind.BREACH_AUTHORITY_TOLD),
            entry("dataBreach-tell-concerned", TimelineKind.BREACH_TOLD),
            entry("dataBreach-close-breach", TimelineKind.BREACH_CLOSED),
            entry("schoolAge-discuss-enrolment", TimelineKind.ENROLMENT_DISCUSSED),
            entry("ageCheck-talk-with-child", TimelineKind.CHILD_PREPARED),
            entry("newSchoolYear-tell-new-teacher", TimelineKind.NEW_TEACHER_TOLD),
            entry("newSchoolYear-discuss-transition", TimelineKind.TRANSITION_DISCUSSED),
            entry("covenantChildren-include-child", TimelineKind.COVENANT_BEGAN_DISCUSSED),
            entry("covenantChildren-decide-after-end", TimelineKind.COVENANT_END_DECIDED),
            entry("substitution-read-what-is-safe", TimelineKind.SAFETY_READ),
            entry("exitInterview-interview-parents", TimelineKind.EXPERIENCE_RECORDED),
            entry("exitInterview-interview-children", TimelineKind.EXPERIENCE_RECORDED));

    /** Answers that make it something else: {@code form/field=answer}, of fields that are a {@code @Route}. */
    static final Map<String, TimelineKind> BY_ANSWER = Map.of(
            "intake-explain-ruggensteun/participates=NO", TimelineKind.PARENTS_DECLINED,
            "familyLeft-family-back/familyIsBack=NO", TimelineKind.FAMILY_LEFT,
            "ruggensteun-support-without-school/nextStep=ENDED", TimelineKind.SUPPORT_ENDED,
            "ruggensteun-follow-support/supportStatus=ENDED", TimelineKind.SUPPORT_ENDED,
            "startgesprek-prepare-startgesprek/needed=NOT_NEEDED", TimelineKind.STARTGESPREK_NOT_NEEDED,
            "driegesprek-record-agreements/outcome=MOVED", TimelineKind.MEETING_MOVED,
            "driegesprek-record-agreements/outcome=CANCELLED", TimelineKind.MEETING_CANCELLED);

    private final Timeline timeline;

    CaseTimeline(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public void submitted(String formId, Submission submission) {
        TimelineKind kind = kind(formId, submission);
        if (submission.has(Variables.CASE_ID)) {
            timeline.add(CaseId.of(submission.variable(Variables.CASE_ID)), kind, submission.userId());
        } else if (submission.has(Variables.FAMILY_ID)) {
            timeline.add(FamilyId.of(submission.variable(Variables.FAMILY_ID)), kind, submission.userId());
        }
    }

    private static TimelineKind kind(String formId, Submission submission) {
        return BY_ANSWER.entrySet().stream()
                .filter(answer -> isGiven(answer.getKey(), formId, submission))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(BY_FORM.getOrDefault(formId, TimelineKind.TASK_DONE));
    }

    private static boolean isGiven(String answer, String formId, Submission submission) {
        String[] parts = answer.split("[/=]");
        return parts[0].equals(formId)
                && submission.has(parts[1])
                && submission.variable(parts[1]).equals(parts[2]);
    }
}
