package nl.ruggensteun.process;

import java.util.List;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.platform.hardening.ProcessBean;
import org.springframework.stereotype.Component;

/** What diagrams may ask about a family, as {@code ${family.…}}. */
@ProcessBean
@Component("family")
public class FamilyExpressions {

    private final Families families;

    FamilyExpressions(Families families) {
        this.families = families;
    }

    /** Whether talks with the parents need an interpreter (E-17). */
    public boolean needsInterpreter(String familyId) {
        return families.get(FamilyId.of(familyId)).interpreterNeeded();
    }

    /** The children in the order in which they were recorded: one round of the loop each. */
    public List<String> childIds(String familyId) {
        return families.childrenOf(FamilyId.of(familyId)).stream()
                .map(Child::id)
                .map(Object::toString)
                .toList();
    }
}
