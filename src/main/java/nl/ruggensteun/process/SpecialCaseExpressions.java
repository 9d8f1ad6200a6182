package nl.ruggensteun.process;

import nl.ruggensteun.platform.hardening.ProcessBean;
import nl.ruggensteun.specialcase.SpecialCaseId;
import nl.ruggensteun.specialcase.SpecialCases;
import org.springframework.stereotype.Component;

/** What diagrams may ask about a special case, as {@code ${specialCase.…}}: flags of this moment. */
@ProcessBean
@Component("specialCase")
public class SpecialCaseExpressions {

    private final SpecialCases cases;

    SpecialCaseExpressions(SpecialCases cases) {
        this.cases = cases;
    }

    public boolean consentValid(String specialCaseId) {
        return cases.consentValid(SpecialCaseId.of(specialCaseId));
    }

    public boolean parentsTellThemselves(String specialCaseId) {
        return cases.get(SpecialCaseId.of(specialCaseId)).parentsTellThemselves();
    }

    public boolean exceptionAllowed(String specialCaseId) {
        return cases.exceptionAllowed(SpecialCaseId.of(specialCaseId));
    }
}
