package nl.ruggensteun.process;

import java.util.List;
import nl.ruggensteun.consent.ConsentId;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.consent.Signature;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.hardening.ProcessBean;
import org.springframework.stereotype.Component;

/** What diagrams may ask about a consent, as {@code ${consent.…}}. */
@ProcessBean
@Component("consent")
public class ConsentExpressions {

    private final Consents consents;

    ConsentExpressions(Consents consents) {
        this.consents = consents;
    }

    /** Whether somebody said no or took the yes back, and nobody wants to be asked again. */
    public boolean stopped(String caseId) {
        return consents.isStopped(CaseId.of(caseId));
    }

    /** The signatures that are still to be asked: one round of the loop each. */
    public List<String> openSignatureIds(String consentId) {
        return consents.openQuestions(ConsentId.of(consentId)).stream()
                .map(Signature::id)
                .map(Object::toString)
                .toList();
    }
}
