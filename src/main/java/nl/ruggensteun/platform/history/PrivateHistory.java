package nl.ruggensteun.platform.history;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevelAudit;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.runtime.VariableInstance;

/**
 * History as AUDIT keeps it, without anything a person typed: no form fields, and of the variables only those on the
 * allow-list, which hold ids and flags. Everything else stays out of {@code ACT_HI_VARINST} and {@code ACT_HI_DETAIL}.
 */
final class PrivateHistory extends HistoryLevelAudit {

    static final String NAME = "ruggensteun";

    /** Not 0–3: those ids are the engine's own levels and are compared with what the database was started with. */
    private static final int ID = 42;

    private final Set<String> keptVariables;

    PrivateHistory(Set<String> keptVariables) {
        this.keptVariables = keptVariables;
    }

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        if (type == HistoryEventTypes.FORM_PROPERTY_UPDATE) {
            return false;
        }
        if (isVariableEvent(type) && entity instanceof VariableInstance variable) {
            return keptVariables.contains(variable.getName()) && super.isHistoryEventProduced(type, entity);
        }
        return super.isHistoryEventProduced(type, entity);
    }

    private static boolean isVariableEvent(HistoryEventType type) {
        return type == HistoryEventTypes.VARIABLE_INSTANCE_CREATE
                || type == HistoryEventTypes.VARIABLE_INSTANCE_UPDATE
                || type == HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL
                || type == HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE
                || type == HistoryEventTypes.VARIABLE_INSTANCE_DELETE;
    }
}
