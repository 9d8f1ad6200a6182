package nl.ruggensteun.platform.form;

import java.util.List;

/** Keeps the answers to questions that a kwartiermaker added to a form, in our own tables, with the case. */
public interface ExtraAnswers {

    void keep(String formId, List<ExtraAnswer> answers, Submission submission);

    /**
     * @param label the question as the person read it
     * @param value the answer as the person read it: choices by their label, a tick as ja or nee
     */
    record ExtraAnswer(String field, String label, String value) {}
}
