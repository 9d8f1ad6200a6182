package nl.ruggensteun.platform.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/** Finds the handler of a form by its name: {@code intake-record-family} ↔ {@code process.intake.RecordFamilyTask}. */
@Component
public class TaskHandlers {

    private static final String SUFFIX = "Task";

    private final Map<String, Bound<?>> byForm = new HashMap<>();

    TaskHandlers(List<TaskHandler<?>> handlers) {
        handlers.forEach(this::add);
    }

    private <F extends Record> void add(TaskHandler<F> handler) {
        Class<?> type = AopUtils.getTargetClass(handler);
        @SuppressWarnings("unchecked")
        var form = (Class<F>) recordOf(type);
        byForm.put(keyOf(type), new Bound<>(handler, form));
    }

    /** @param formId {@code <process>-<task in kebab case>} */
    Optional<Bound<?>> forForm(String formId) {
        return Optional.ofNullable(byForm.get(keyOf(formId)));
    }

    /** Whether this type of handler answers the form; can be asked before any handler exists. */
    public static boolean answers(Class<?> handlerType, String formId) {
        return keyOf(handlerType).equals(keyOf(formId));
    }

    /** The record that this type of handler takes. */
    public static Class<?> recordOf(Class<?> handlerType) {
        return ResolvableType.forClass(handlerType)
                .as(TaskHandler.class)
                .getGeneric(0)
                .resolve(Record.class);
    }

    /** The record that answers a form, for the test that compares both; empty for a form our code does not know. */
    public Optional<Class<? extends Record>> recordOf(String formId) {
        return forForm(formId).map(Bound::form);
    }

    public int count() {
        return byForm.size();
    }

    private static String keyOf(String formId) {
        int dash = formId.indexOf('-');
        return dash < 0 ? formId : key(formId.substring(0, dash), formId.substring(dash + 1));
    }

    private static String keyOf(Class<?> handlerType) {
        String name = handlerType.getSimpleName();
        if (!name.endsWith(SUFFIX)) {
            throw new IllegalStateException(handlerType.getName() + " answers a form, so its name must end in 'Task'");
        }
        String packageName = handlerType.getPackageName();
        String process = packageName.substring(packageName.lastIndexOf('.') + 1);
        return key(process, name.substring(0, name.length() - SUFFIX.length()));
    }

    private static String key(String process, String task) {
        return process.toLowerCase(Locale.ROOT) + "/" + task.replace("-", "").toLowerCase(Locale.ROOT);
    }

    record Bound<F extends Record>(TaskHandler<F> handler, Class<F> form) {}
}
