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
        String name = type.getSimpleName();
        if (!name.endsWith(SUFFIX)) {
            throw new IllegalStateException(type.getName() + " answers a form, so its name must end in 'Task'");
        }
        @SuppressWarnings("unchecked")
        var form = (Class<F>) ResolvableType.forClass(type)
                .as(TaskHandler.class)
                .getGeneric(0)
                .resolve(Record.class);
        String process = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        byForm.put(key(process, name.substring(0, name.length() - SUFFIX.length())), new Bound<>(handler, form));
    }

    /** @param formId {@code <process>-<task in kebab case>} */
    Optional<Bound<?>> forForm(String formId) {
        int dash = formId.indexOf('-');
        return dash < 0
                ? Optional.empty()
                : Optional.ofNullable(byForm.get(key(formId.substring(0, dash), formId.substring(dash + 1))));
    }

    /** The record that answers a form, for the test that compares both; empty for a form our code does not know. */
    public Optional<Class<? extends Record>> recordOf(String formId) {
        return forForm(formId).map(Bound::form);
    }

    public int count() {
        return byForm.size();
    }

    private static String key(String process, String task) {
        return process.toLowerCase(Locale.ROOT) + "/" + task.replace("-", "").toLowerCase(Locale.ROOT);
    }

    record Bound<F extends Record>(TaskHandler<F> handler, Class<F> form) {}
}
