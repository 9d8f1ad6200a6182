package nl.ruggensteun.platform.hardening;

/**
 * Whether a school may have a task of a case now. Asked under the diagrams, each time a task would become visible to a
 * school, so that no edit of a diagram can leave it out. Without a bean of this type no school gets any task.
 */
public interface SchoolGate {

    /**
     * @param caseId the process variable of that name
     * @param schoolGroup for example {@code school99AA00}
     */
    boolean maySee(String caseId, String schoolGroup);
}
