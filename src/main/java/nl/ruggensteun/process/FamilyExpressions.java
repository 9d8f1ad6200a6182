package nl.ruggensteun.process;

import java.util.List;
import nl.ruggensteun.consent.ConsentId;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.platform.hardening.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What diagrams may ask about a family, as {@code ${family.…}}. */
@ProcessBean
@Component("family")
public class FamilyExpressions {

    private final Families families;
    private final Consents consents;

    FamilyExpressions(Families families, Consents consents) {
        this.families = families;
        this.consents = consents;
    }

    /**
     * Whether the talk that comes needs an interpreter (E-17): a question for consent only while an adult is still to be
     * asked, any other talk with the parents always.
     */
    public boolean needsInterpreter(DelegateExecution execution) {
        return execution.getVariable(Variables.CONSENT_ID) instanceof String consent
                ? consents.needsInterpreter(ConsentId.of(consent))
                : families.get(FamilyId.of((String) execution.getVariable(Variables.FAMILY_ID)))
                        .interpreterNeeded();
    }

    /** The children in the order in which they were recorded: one round of the loop each. */
    public List<String> childIds(String familyId) {
        return families.childrenOf(FamilyId.of(familyId)).stream()
                .map(Child::id)
                .map(Object::toString)
                .toList();
    }
}
