package nl.ruggensteun.platform.form;

/** Told of every accepted form, after its handler and in the same transaction. */
public interface OnFormSubmitted {

    /** @param formId {@code <process>-<task in kebab case>} */
    void submitted(String formId, Submission submission);
}
