package nl.ruggensteun.process;

import nl.ruggensteun.family.SchoolSituation;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.school.Brin6;

/** The school that a form names, for a child that attends one. */
public final class ChosenSchool {

    private ChosenSchool() {}

    /**
     * @param brin6 what stands in the field; a code that is left there by somebody who then chose "no school" is no choice
     * @return null when the child attends none, or none was chosen
     * @throws InputRejected at field {@code brin6} when it is no code of a school
     */
    public static Brin6 of(SchoolSituation situation, String brin6) {
        return situation == SchoolSituation.ATTENDS && brin6 != null ? Brin6.parse(brin6) : null;
    }
}
