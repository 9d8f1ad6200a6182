package nl.ruggensteun.process.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruggensteun.consent.ConsentId;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.consent.RequiredSigner;
import nl.ruggensteun.consent.Signer;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Bepaal wie moet tekenen": asks the table {@code requiredSigners} for each person around the child and opens the
 * consent, or adds to the one that runs who was not asked yet. The table may ask more people than the law, never fewer: that is the domain's rule.
 */
@Component
class PrepareConsentDelegate implements JavaDelegate {

    private static final String TABLE = "requiredSigners";

    private final Consents consents;
    private final Clock clock;
    private final Timeline timeline;

    PrepareConsentDelegate(Consents consents, Clock clock, Timeline timeline) {
        this.consents = consents;
        this.clock = clock;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId id = CaseId.of((String) execution.getVariable(Variables.CASE_ID));
        Brin6 school = Brin6.parse((String) execution.getVariable(Variables.BRIN6));
        DecisionService decisions = execution.getProcessEngineServices().getDecisionService();
        List<RequiredSigner> signers = consents.candidates(id).stream()
                .map(candidate -> required(candidate, decisions))
                .flatMap(Optional::stream)
                .toList();
        ConsentId consent = consents.ask(id, school, signers, LocalDate.now(clock));
        if (!consents.openQuestions(consent).isEmpty()) {
            timeline.add(id, TimelineKind.CONSENT_ASKED, Timeline.AUTOMATIC);
        }
        execution.setVariable(Variables.CONSENT_ID, consent.toString());
        execution.setVariable(Variables.CONSENT_VALID, consents.isValid(id, school));
        execution.setVariable(Variables.CONSENT_REFUSED, false);
    }

    private static Optional<RequiredSigner> required(Signer candidate, DecisionService decisions) {
        Map<String, Object> row = decisions
                .evaluateDecisionTableByKey(TABLE)
                .variables(Map.of(
                        "signerRole", candidate.role().name(),
                        "hasAuthority", candidate.hasAuthority(),
                        "childAge", candidate.childAge(),
                        "childCanDecide", candidate.childCanDecide()))
                .evaluate()
                .getSingleResult();
        return row != null && Boolean.TRUE.equals(row.get("required"))
                ? Optional.of(new RequiredSigner(candidate.person(), (String) row.get("because")))
                : Optional.empty();
    }
}
