package nl.ruggensteun.platform.task;

import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Told of every new user task of every diagram, in the transaction that creates it: also of tasks that a kwartiermaker
 * added. Beans of this type are called in Spring's order; an exception means that the task is not created.
 */
public interface OnTaskCreated {

    void created(DelegateTask task);
}
