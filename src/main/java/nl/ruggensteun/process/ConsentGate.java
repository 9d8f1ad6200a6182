package nl.ruggensteun.process;

import java.util.regex.Pattern;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.hardening.SchoolGate;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/** A school gets a task of a case only while {@link Disclosures#schoolSees} says yes. */
@Component
class ConsentGate implements SchoolGate {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Disclosures disclosures;

    ConsentGate(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** A value that is no id of a case belongs to no case. */
    @Override
    public boolean maySee(String caseId, String schoolGroup) {
        return UUID.matcher(caseId).matches()
                && Brin6.ofGroup(schoolGroup)
                        .filter(school -> disclosures.schoolSees(CaseId.of(caseId), school))
                        .isPresent();
    }
}
