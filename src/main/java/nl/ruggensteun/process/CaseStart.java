package nl.ruggensteun.process;

import java.util.HashMap;
import java.util.Map;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.school.Brin6;
import org.camunda.bpm.engine.RuntimeService;

/** How every process of one child's case begins: with ids, the begeleider and the label. */
public final class CaseStart {

    private static final String CHILD_REGISTERED = "childRegistered";

    private CaseStart() {}

    /** Starts the process of this case, in the transaction of the caller. */
    public static void start(ChildCase childCase, RuntimeService runtime) {
        runtime.createMessageCorrelation(CHILD_REGISTERED)
                .processInstanceBusinessKey(childCase.id().toString())
                .setVariables(variables(childCase))
                .correlateStartMessage();
    }

    public static Map<String, Object> variables(ChildCase childCase) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.FAMILY_ID, childCase.familyId().toString());
        variables.put(Variables.CASE_ID, childCase.id().toString());
        variables.put(Variables.CHILD_ID, childCase.childId().toString());
        variables.put(Variables.DOSSIER, childCase.label());
        variables.put(Variables.BEGELEIDER, childCase.begeleider());
        variables.putAll(school(childCase));
        return variables;
    }

    /** The school and its group; both null while the child has none. */
    public static Map<String, Object> school(ChildCase childCase) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.BRIN6, childCase.brin6().map(Brin6::value).orElse(null));
        variables.put(
                Variables.SCHOOL_GROUP, childCase.brin6().map(Brin6::group).orElse(null));
        return variables;
    }
}
