package nl.ruggensteun.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import nl.ruggensteun.covenant.Covenant;
import nl.ruggensteun.covenant.CovenantId;
import nl.ruggensteun.covenant.Covenants;
import nl.ruggensteun.covenant.Onboardings;
import nl.ruggensteun.platform.hardening.ProcessBean;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/**
 * What diagrams may ask about the agreement with a school, as {@code ${covenant.…}}. A day begins at midnight in the
 * Netherlands; "after" a day is the midnight at its end.
 */
@ProcessBean
@Component("covenant")
public class CovenantExpressions {

    private final Covenants covenants;
    private final Onboardings onboardings;
    private final Clock clock;

    CovenantExpressions(Covenants covenants, Onboardings onboardings, Clock clock) {
        this.covenants = covenants;
        this.onboardings = onboardings;
        this.clock = clock;
    }

    /**
     * Where the organisation stands with this school today: NONE, DECLINED, ONBOARDING, SIGNED, IN_FORCE, NOTICE_GIVEN or
     * ENDED. A case goes on whatever it is (E-08).
     */
    public String status(String brin6) {
        return onboardings.of(new Brin6(brin6)).kind().name();
    }

    /** The first day in force. */
    public Date firstDay(String covenantId) {
        return startOf(get(covenantId).inForceFrom());
    }

    /** The covenant has a last day. */
    public boolean stops(String covenantId) {
        return get(covenantId).lastDay().isPresent();
    }

    /** Right after the last day. */
    public Date afterLastDay(String covenantId) {
        return startOf(get(covenantId).lastDay().orElseThrow().plusDays(1));
    }

    public Date reviewDay(String covenantId) {
        return startOf(covenants.reviewDay(CovenantId.of(covenantId)));
    }

    public Date warnDay(String covenantId) {
        return startOf(covenants.warnDay(CovenantId.of(covenantId)));
    }

    public Date lastWarnDay(String covenantId) {
        return startOf(covenants.lastWarnDay(CovenantId.of(covenantId)));
    }

    /** Right after the last day on which a notice counts for this period. */
    public Date afterNoticeDay(String covenantId) {
        return startOf(covenants.lastNoticeDay(CovenantId.of(covenantId)).plusDays(1));
    }

    private Covenant get(String covenantId) {
        return covenants.get(CovenantId.of(covenantId));
    }

    private Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
