package nl.ruggensteun.walker;

import java.util.Date;
import java.util.List;

/**
 * One open task of the family, past every right.
 *
 * @param key the family's or the case's id
 * @param process for example {@code informSchool}
 * @param box for example {@code userTask_confirmReceipt}
 * @param about what tells it apart from the others of its kind: the child, or who must sign
 * @param caseId null for a task about the family
 * @param groups who may take it
 */
record OpenTask(
        String id,
        String key,
        String process,
        String definitionId,
        String box,
        String about,
        String caseId,
        String assignee,
        Date due,
        List<String> groups) {

    String step() {
        return process + "." + box;
    }
}
