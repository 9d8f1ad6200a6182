package nl.ruggensteun.process.schoolonboarding;

import java.util.Map;
import nl.ruggensteun.consent.ConsentGiven;
import nl.ruggensteun.covenant.OnboardingBegun;
import nl.ruggensteun.covenant.Onboardings;
import nl.ruggensteun.platform.engine.AsSystem;
import nl.ruggensteun.process.CovenantStart;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Schools;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the application tells the preparation of schools. Of the child by which one began nothing comes along: neither a
 * variable nor who worked on its case.
 */
@Component
class SchoolOnboardingWorkflow {

    private static final String SCHOOL_WITHOUT_COVENANT = "schoolWithoutCovenant";

    private final Onboardings onboardings;
    private final Schools schools;
    private final RuntimeService runtime;
    private final AsSystem asSystem;

    SchoolOnboardingWorkflow(Onboardings onboardings, Schools schools, RuntimeService runtime, AsSystem asSystem) {
        this.onboardings = onboardings;
        this.schools = schools;
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    /** A child with consent at a school without a covenant sets its preparation in motion, once per school (E-08, R-070). */
    @EventListener
    void consentGiven(ConsentGiven given) {
        onboardings.beginIfNeeded(given.school());
    }

    @EventListener
    void onboardingBegun(OnboardingBegun begun) {
        Map<String, Object> variables = Map.of(
                Variables.BRIN6,
                begun.school().value(),
                Variables.DOSSIER,
                CovenantStart.label(schools.get(begun.school())));
        asSystem.call(() -> runtime.startProcessInstanceByMessage(
                SCHOOL_WITHOUT_COVENANT, "onboarding-" + begun.school(), variables));
    }
}
