package nl.ruggensteun.process.consent;

import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** With an OTS the parents sign; the begeleider tells the institution (GI) if they agree or a duty applies (E-16). */
@Component
class InformInstitutionTask implements TaskHandler<InformInstitutionForm> {

    private final Families families;

    InformInstitutionTask(Families families) {
        this.families = families;
    }

    @Override
    public void complete(InformInstitutionForm form, Submission submission) {
        families.institutionInformed(
                CaseId.of(submission.variable(Variables.CASE_ID)), form.toDomain(), submission.userId());
    }
}
