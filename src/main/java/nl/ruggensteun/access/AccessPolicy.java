package nl.ruggensteun.access;

import java.util.Optional;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sees what: a begeleider the own families, and those of a colleague for as long as the substitution lasts (E-12); an
 * IB-er the school's part, only while sharing is allowed; nobody else any content of a case. A case that does not exist looks the same as one that is hidden.
 */
@Service
@Transactional(readOnly = true)
public class AccessPolicy {

    private final Families families;
    private final Disclosures disclosures;
    private final Absences absences;

    AccessPolicy(Families families, Disclosures disclosures, Absences absences) {
        this.families = families;
        this.disclosures = disclosures;
        this.absences = absences;
    }

    public Sight sight(Viewer viewer, CaseId id) {
        Optional<ChildCase> found = families.findCase(id);
        if (found.isEmpty()) {
            return Sight.NONE;
        }
        ChildCase childCase = found.get();
        if (actsAsBegeleider(viewer, childCase.begeleider())) {
            return Sight.FULL;
        }
        return seesAsSchool(viewer, childCase) ? Sight.SCHOOL_PART : Sight.NONE;
    }

    /** Who may decide about a weighing or a missing signature (E-04, E-05) may read it; the rest of the case stays shut. */
    public boolean mayReadWeighings(Viewer viewer) {
        return viewer.is(Role.CHILD_PROTECTION_OFFICER) || viewer.is(Role.KWARTIERMAKER);
    }

    /** Who judges a data breach may read what was reported about it; the case stays shut (E-20). */
    public boolean mayReadBreaches(Viewer viewer) {
        return viewer.is(Role.DATA_PROTECTION_OFFICER) || viewer.is(Role.KWARTIERMAKER);
    }

    public boolean maySee(Viewer viewer, CaseId id) {
        return sight(viewer, id) != Sight.NONE;
    }

    /** A family as a whole is for its begeleider, or who acts for the begeleider, only: a school knows of one child at a time (E-02). */
    public boolean maySee(Viewer viewer, FamilyId id) {
        return families.find(id)
                .filter(family -> actsAsBegeleider(viewer, family.begeleider()))
                .isPresent();
    }

    private boolean seesAsSchool(Viewer viewer, ChildCase childCase) {
        Optional<Brin6> school = childCase.brin6();
        return viewer.is(Role.IB_ER)
                && school.filter(viewer.schools()::contains).isPresent()
                && disclosures.schoolSees(childCase.id(), school.get());
    }

    private boolean actsAsBegeleider(Viewer viewer, String begeleider) {
        return viewer.is(Role.BEGELEIDER) && absences.actsFor(viewer.userId(), begeleider);
    }
}
