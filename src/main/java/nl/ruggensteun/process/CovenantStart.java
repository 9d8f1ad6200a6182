package nl.ruggensteun.process;

import java.util.Map;
import nl.ruggensteun.covenant.Covenant;
import nl.ruggensteun.school.School;
import org.camunda.bpm.engine.RuntimeService;

/** How the process of one covenant begins: with ids and the name of the school. */
public final class CovenantStart {

    private static final String COVENANT_SIGNED = "covenantSigned";

    private CovenantStart() {}

    /** Starts the process of this covenant, in the transaction of the caller. */
    public static void start(Covenant covenant, School school, RuntimeService runtime) {
        runtime.startProcessInstanceByMessage(COVENANT_SIGNED, covenant.id().toString(), variables(covenant, school));
    }

    public static Map<String, Object> variables(Covenant covenant, School school) {
        return Map.of(
                Variables.COVENANT_ID,
                covenant.id().toString(),
                Variables.BRIN6,
                covenant.school().value(),
                Variables.DOSSIER,
                label(school));
    }

    /** How staff tell tasks about schools apart: two schools may have the same name. */
    public static String label(School school) {
        return school.name() + ", " + school.town();
    }
}
