package nl.ruggensteun.platform.task;

import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Told of every user task that somebody completes, in the transaction that completes it and after its form was taken.
 * Beans of this type are called in Spring's order; an exception means that the task stays open.
 */
public interface OnTaskCompleted {

    void completed(DelegateTask task);
}
