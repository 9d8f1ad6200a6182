package nl.ruggensteun.process.covenantchildren;

import java.util.List;
import nl.ruggensteun.covenant.CoveredChildren;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.process.SideTask;
import org.springframework.stereotype.Component;

/** "Beslis hoe het verder gaat": for each child that is still at a school when its covenant is over. */
@Component
class ChildAfterEnd implements SideTask {

    private final CoveredChildren children;
    private final Families families;

    ChildAfterEnd(CoveredChildren children, Families families) {
        this.children = children;
        this.families = families;
    }

    @Override
    public String process() {
        return "covenantChildren";
    }

    @Override
    public String box() {
        return "userTask_decideAfterEnd";
    }

    @Override
    public String startedBy() {
        return "covenantOver";
    }

    @Override
    public List<ChildCase> candidates() {
        return children.schoolsThatStopped().stream()
                .flatMap(school -> families.openCasesAt(school).stream())
                .toList();
    }

    @Override
    public boolean isNeeded(ChildCase childCase) {
        return children.needsDecisionAfterEnd(childCase);
    }
}
