package nl.ruggensteun.process;

import java.util.List;
import java.util.Map;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Family;
import nl.ruggensteun.family.FamilyId;
import org.camunda.bpm.engine.task.Task;

/** A family under way in a test. */
public final class FamilyInPlay extends InPlay<FamilyInPlay> {

    private final FamilyId id;

    FamilyInPlay(CaseFixture cases, FamilyId id) {
        super(cases, id.toString());
        this.id = id;
    }

    @Override
    FamilyInPlay self() {
        return this;
    }

    public FamilyId id() {
        return id;
    }

    public Family family() {
        return cases.families.get(id);
    }

    /** For the first child whose school is still asked. */
    public FamilyInPlay recordSchool(Map<String, Object> answers) {
        Task first = cases.play
                .tasksOf(CaseFixture.ANNA, key, "userTask_recordSchool")
                .get(0);
        return completes(CaseFixture.ANNA, first, answers);
    }

    /** The cases in the order of the children. */
    public List<CaseInPlay> theCases() {
        return cases.families.casesOf(id).stream()
                .map(ChildCase::id)
                .map(found -> new CaseInPlay(cases, found))
                .toList();
    }

    public CaseInPlay theCase(int child) {
        return theCases().get(child);
    }
}
