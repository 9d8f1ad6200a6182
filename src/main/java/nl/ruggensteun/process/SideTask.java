package nl.ruggensteun.process;

import java.util.List;
import nl.ruggensteun.family.ChildCase;

/**
 * A task that runs beside the case of a child in a process of its own, because time made it needed: a new school year, a
 * birthday that comes. It is needed or not by the facts of today; {@link SideTasks} keeps what runs in step with that.
 */
public interface SideTask {

    /** The diagram. */
    String process();

    /** The user task in it. */
    String box();

    /** The message that starts it. */
    String startedBy();

    /**
     * The cases it can be about today, open or being rounded off: a rough choice that leaves out nobody. Every morning it
     * is made among all cases, so it is made by the database.
     */
    List<ChildCase> candidates();

    /**
     * Whether somebody must do it now; no once it is done, and no when it is about a school that may not know.
     *
     * @param childCase open, and not being rounded off
     */
    boolean isNeeded(ChildCase childCase);
}
