package nl.ruggensteun.process.covenantchildren;

import java.util.List;
import nl.ruggensteun.covenant.CoveredChildren;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.process.SideTask;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/**
 * "Bespreek meedoen met de ouders": for a child that was at the school before its covenant, when the organisation wants
 * those children to take part and the school never got the form.
 */
@Component
class ExistingChild implements SideTask {

    private final CoveredChildren children;
    private final Families families;
    private final Disclosures disclosures;

    ExistingChild(CoveredChildren children, Families families, Disclosures disclosures) {
        this.children = children;
        this.families = families;
        this.disclosures = disclosures;
    }

    @Override
    public String process() {
        return "covenantChildren";
    }

    @Override
    public String box() {
        return "userTask_includeChild";
    }

    @Override
    public String startedBy() {
        return "existingChild";
    }

    @Override
    public List<ChildCase> candidates() {
        return children.schoolsWithCatchUp().stream()
                .flatMap(school -> families.openCasesAt(school).stream())
                .toList();
    }

    @Override
    public boolean isNeeded(ChildCase childCase) {
        return children.needsCatchUp(childCase)
                && childCase
                        .brin6()
                        .filter(school -> !gotTheForm(childCase, school))
                        .isPresent();
    }

    private boolean gotTheForm(ChildCase childCase, Brin6 school) {
        return disclosures.of(childCase.id()).stream()
                .anyMatch(shared -> shared.what() == SharedThing.CONSENT_FORM
                        && shared.school().equals(school));
    }
}
