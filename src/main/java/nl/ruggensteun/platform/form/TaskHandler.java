package nl.ruggensteun.platform.form;

/**
 * Carries out the answers of one form: the way from a user task (or a start event with a form) to the domain.
 *
 * <p>Found by name: the bean {@code process.intake.RecordFamilyTask} answers the form {@code intake-record-family}. It
 * runs in the transaction that completes the task. What it refuses ({@code InputRejected}, {@code NotAllowed}) leaves
 * the task open and everything else unchanged.
 *
 * @param <F> the record of the form's answers, named after the task ({@code RecordFamilyForm})
 */
public interface TaskHandler<F extends Record> {

    void complete(F form, Submission submission);
}
