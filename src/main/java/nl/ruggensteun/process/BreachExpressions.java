package nl.ruggensteun.process;

import java.util.Date;
import nl.ruggensteun.breach.BreachId;
import nl.ruggensteun.breach.Breaches;
import nl.ruggensteun.platform.hardening.ProcessBean;
import org.springframework.stereotype.Component;

/**
 * What diagrams may ask about a data breach, as {@code ${breach.…}}: flags of this moment, and its terms. The terms run
 * on the clock from the discovery, also at night and in holidays, so they do not come from the table of target dates.
 */
@ProcessBean
@Component("breach")
public class BreachExpressions {

    private final Breaches breaches;

    BreachExpressions(Breaches breaches) {
        this.breaches = breaches;
    }

    public boolean safetyInvolved(String breachId) {
        return breaches.get(BreachId.of(breachId)).safetyInvolved();
    }

    public boolean gotWrongly(String breachId) {
        return breaches.get(BreachId.of(breachId)).kind().somebodyGotIt();
    }

    public boolean mustReport(String breachId) {
        return breaches.get(BreachId.of(breachId)).mustReport();
    }

    public boolean mustTell(String breachId) {
        return breaches.get(BreachId.of(breachId)).mustTell();
    }

    public Date safeBefore(String breachId) {
        return Date.from(breaches.safeBefore(BreachId.of(breachId)));
    }

    public Date assessBefore(String breachId) {
        return Date.from(breaches.assessBefore(BreachId.of(breachId)));
    }

    public Date warnAt(String breachId) {
        return Date.from(breaches.warnAt(BreachId.of(breachId)));
    }

    public Date reportBefore(String breachId) {
        return Date.from(breaches.reportBefore(BreachId.of(breachId)));
    }
}
