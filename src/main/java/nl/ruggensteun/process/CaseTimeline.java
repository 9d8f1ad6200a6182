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

/** Writes a line for every task that somebody completed; a task that a kwartiermaker added becomes "Taak gedaan". */
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
            entry("consent-ask-signer", TimelineKind.CONSENT_ANSWERED),
            entry("consent-discuss-no-consent", TimelineKind.NO_CONSENT_DISCUSSED),
            entry("informSchool-inform-parents", TimelineKind.PARENTS_INFORMED),
            entry("informSchool-confirm-receipt", TimelineKind.SCHOOL_CONFIRMED),
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
            entry("exitInterview-interview-parents", TimelineKind.EXPERIENCE_RECORDED),
            entry("exitInterview-interview-children", TimelineKind.EXPERIENCE_RECORDED));

    private final Timeline timeline;

    CaseTimeline(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public void submitted(String formId, Submission submission) {
        TimelineKind kind = BY_FORM.getOrDefault(formId, TimelineKind.TASK_DONE);
        if (submission.has(Variables.CASE_ID)) {
            timeline.add(CaseId.of(submission.variable(Variables.CASE_ID)), kind, submission.userId());
        } else {
            timeline.add(FamilyId.of(submission.variable(Variables.FAMILY_ID)), kind, submission.userId());
        }
    }
}
