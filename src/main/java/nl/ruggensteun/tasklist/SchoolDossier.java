package nl.ruggensteun.tasklist;

import java.util.List;
import java.util.Optional;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.access.Viewer;
import nl.ruggensteun.access.WorkPhones;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Enrolment;
import nl.ruggensteun.family.Families;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The school's part of a case: the pupil's name and group, who the begeleider is and how to reach them, the school's
 * own contacts, since when consent is valid, what was agreed. Nothing about parents, other children, other schools or what is unsafe.
 */
@Component
@Transactional(readOnly = true)
class SchoolDossier {

    private final Families families;
    private final Consents consents;
    private final StaffDirectory staff;
    private final WorkPhones phones;
    private final CaseParts parts;

    SchoolDossier(Families families, Consents consents, StaffDirectory staff, WorkPhones phones, CaseParts parts) {
        this.families = families;
        this.consents = consents;
        this.staff = staff;
        this.phones = phones;
        this.parts = parts;
    }

    /** Call only for a viewer whose sight of the case is the school's part. */
    Dossier ofCase(CaseId id, Viewer viewer, List<Dossier.Step> steps) {
        ChildCase childCase = families.getCase(id);
        var school = childCase.brin6().filter(viewer.schools()::contains).orElseThrow();
        var pupil = new Dossier.Child(
                childCase.child().firstName() + " " + childCase.child().lastName(),
                null,
                null,
                childCase.child().enrolment().flatMap(Enrolment::groupName).orElse(null),
                null,
                null,
                true);
        var consent = consents.current(id)
                .filter(current -> current.brin6().equals(school))
                .map(current -> new Dossier.ConsentPart(
                        consents.status(current.id()).label(), null, parts.validSince(current), null, null))
                .orElse(null);
        var begeleider = begeleider(childCase);
        return new Dossier(
                childCase.label(),
                null,
                null,
                null,
                begeleider.name(),
                begeleider,
                List.of(),
                null,
                null,
                List.of(pupil),
                List.of(),
                parts.school(childCase, false),
                consent,
                parts.plannedMeeting(id, school, false),
                parts.agreements(id, school),
                null,
                List.of(),
                steps,
                List.of(),
                null,
                null);
    }

    /** The address of a mailbox names the shelter. Where that must not be known there is only the number. */
    private Dossier.Contact begeleider(ChildCase childCase) {
        Optional<Staff> found = staff.find(childCase.begeleider());
        boolean mayKnowShelter = childCase
                .family()
                .safetyProfile()
                .filter(safety -> !safety.hideShelterName())
                .isPresent();
        return new Dossier.Contact(
                found.map(Staff::name).orElse(childCase.begeleider()),
                found.filter(person -> mayKnowShelter).map(Staff::email).orElse(null),
                phones.of(childCase.begeleider()).orElse(null));
    }
}
