package nl.ruggensteun.process;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruggensteun.platform.engine.VariablePolicy;
import org.springframework.stereotype.Component;

/** Tells the platform which names of {@link Variables} are ours. */
@Component
class ProcessVariables implements VariablePolicy {

    private static final Set<String> RESERVED = Arrays.stream(Variables.class.getDeclaredFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
            .map(ProcessVariables::value)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Set<String> reserved() {
        return RESERVED;
    }

    @Override
    public Set<String> keptInHistory() {
        return Variables.KEPT_IN_HISTORY;
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
