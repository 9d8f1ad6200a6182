package nl.ruggensteun.process;

import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.hardening.SchoolGate;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/** A school gets a task of a case only while {@link Disclosures#mayShare} says yes. */
@Component
class ConsentGate implements SchoolGate {

    private final Disclosures disclosures;

    ConsentGate(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public boolean maySee(String caseId, String schoolGroup) {
        return Brin6.ofGroup(schoolGroup)
                .filter(school -> disclosures.mayShare(CaseId.of(caseId), school))
                .isPresent();
    }
}
