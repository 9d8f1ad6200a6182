package nl.ruggensteun.process;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.access.Viewer;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.problem.InputRejected;
import org.springframework.stereotype.Component;

/**
 * The cases that a person may start something about: open ones of the own families, and of those of a colleague who is
 * away, for a begeleider, who may also undo that one was closed lately; for an IB-er the children of the own school that
 * she sees. A case of somebody else and one that does not exist look the same.
 */
@Component
public class OwnCases {

    private static final String NOT_YOURS = "Kies een kind uit uw eigen lijst.";

    private final Families families;
    private final Disclosures disclosures;
    private final StaffDirectory staff;
    private final Absences absences;

    OwnCases(Families families, Disclosures disclosures, StaffDirectory staff, Absences absences) {
        this.families = families;
        this.disclosures = disclosures;
        this.staff = staff;
        this.absences = absences;
    }

    /** By label. */
    public List<ChildCase> of(Viewer viewer) {
        return Stream.concat(
                        absences.begeleidersOf(viewer.userId()).stream()
                                .flatMap(begeleider -> families.openCasesOfBegeleider(begeleider).stream()),
                        viewer.schools().stream().flatMap(school -> families.openCasesAt(school).stream()
                                .filter(found -> disclosures.schoolSees(found.id(), school))))
                .distinct()
                .sorted(Comparator.comparing(ChildCase::label))
                .toList();
    }

    /** Closed so lately that it can be undone (E-15), by label; of the own families only. */
    public List<ChildCase> closedLately(Viewer viewer) {
        return families.reopenableCasesOfBegeleider(viewer.userId()).stream()
                .sorted(Comparator.comparing(ChildCase::label))
                .toList();
    }

    /** @throws InputRejected at field {@code closedCaseId}, also when it was closed too long ago */
    public ChildCase closedOfBegeleider(String caseId, String userId) {
        return families.reopenableCasesOfBegeleider(userId).stream()
                .filter(found -> found.id().toString().equals(caseId))
                .findFirst()
                .orElseThrow(() -> new InputRejected(
                        "closedCaseId",
                        NOT_YOURS + " Is de zaak langer geleden afgerond? Start dan 'Gezin komt terug'."));
    }

    /** @throws InputRejected at field {@code caseId} */
    public ChildCase ofBegeleider(String caseId, String userId) {
        return find(caseId)
                .filter(found -> absences.actsFor(userId, found.begeleider()))
                .orElseThrow(() -> notYours());
    }

    /** A case of the own families, or of a pupil of the own school that this person sees. @throws InputRejected at {@code caseId} */
    public ChildCase visibleTo(String caseId, String userId) {
        return find(caseId)
                .filter(found -> absences.actsFor(userId, found.begeleider())
                        || found.brin6()
                                .filter(school -> staff.membersOf(school.group()).stream()
                                        .anyMatch(member -> member.userId().equals(userId)))
                                .filter(school -> disclosures.schoolSees(found.id(), school))
                                .isPresent())
                .orElseThrow(() -> notYours());
    }

    private Optional<ChildCase> find(String caseId) {
        try {
            return caseId == null
                    ? Optional.empty()
                    : families.findCase(CaseId.of(caseId)).filter(ChildCase::isOpen);
        } catch (IllegalArgumentException noCase) {
            return Optional.empty();
        }
    }

    private static InputRejected notYours() {
        return new InputRejected("caseId", NOT_YOURS);
    }
}
