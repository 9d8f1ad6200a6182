package nl.ruggensteun.platform.form;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** One person handing in one form: who, in which process, and the variables a handler may read and set. */
public final class Submission {

    private final String userId;
    private final VariableScope scope;

    Submission(String userId, VariableScope scope) {
        this.userId = userId;
        this.scope = scope;
    }

    /** The logged-in user; never empty. */
    public String userId() {
        return userId;
    }

    /** @throws IllegalStateException when the process has no such variable: then the diagram is wrong, not the input */
    public String variable(String name) {
        Object value = scope.getVariable(name);
        if (value == null) {
            throw new IllegalStateException("Process variable '" + name + "' is missing");
        }
        return value.toString();
    }

    public boolean has(String name) {
        return scope.getVariable(name) != null;
    }

    /** Sets a variable for the rest of the process: ids, flags and dates only. */
    public void set(String name, Object value) {
        scope.setVariable(name, value);
    }

    /** Takes away what the rest of the process does not need. */
    public void remove(String name) {
        scope.removeVariable(name);
    }

    /**
     * Sets a variable where the next gateway looks: in the process or in the round of the loop that the task is in, so
     * that two people answering the same question at the same time do not overwrite each other.
     */
    public void setForNextStep(String name, Object value) {
        if (scope instanceof TaskEntity task) {
            var execution = task.getExecution();
            execution
                    .findExecutionForFlowScope(execution.getActivity().getFlowScope())
                    .setVariableLocal(name, value);
        } else {
            scope.setVariable(name, value);
        }
    }

    /** Gives a process that this form starts its business key, a random id. */
    public void startsAs(String businessKey) {
        ((DelegateExecution) scope).setProcessBusinessKey(businessKey);
    }
}
