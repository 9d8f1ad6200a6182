package nl.ruggensteun.tasklist;

import java.time.Instant;
import java.util.List;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.access.Viewer;
import nl.ruggensteun.access.WorkPhones;
import nl.ruggensteun.consent.Consent;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Enrolment;
import nl.ruggensteun.family.Families;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The school's part of a case: the pupil's name and group, who the begeleider is and how to reach them, the school's
 * own contacts, since when consent is valid, what was agreed
 * under it. Nothing about parents, other children, other schools or what is unsafe.
 */
@Component
@Transactional(readOnly = true)
class SchoolDossier {

    /** The same with every child, so that it gives nothing away about any (E-05). */
    private static final String OTHERS_ASK =
            "Vraagt iemand anders naar dit kind? Zeg niets en bel eerst de begeleider.";

    private final Families families;
    private final Consents consents;
    private final StaffDirectory staff;
    private final WorkPhones phones;
    private final CaseParts parts;
    private final Absences absences;
    private final BegeleiderNames names;
    private final RuggensteunContact ruggensteun;

    SchoolDossier(
            Families families,
            Consents consents,
            StaffDirectory staff,
            WorkPhones phones,
            CaseParts parts,
            Absences absences,
            BegeleiderNames names,
            RuggensteunContact ruggensteun) {
        this.families = families;
        this.consents = consents;
        this.staff = staff;
        this.phones = phones;
        this.parts = parts;
        this.absences = absences;
        this.names = names;
        this.ruggensteun = ruggensteun;
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
        var running = consents.current(id).filter(current -> current.brin6().equals(school));
        var consent = running.map(current -> new Dossier.ConsentPart(
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
                fallback(childCase),
                List.of(OTHERS_ASK),
                null,
                null,
                List.of(pupil),
                List.of(),
                parts.school(childCase, false),
                consent,
                parts.plannedMeeting(childCase, school, false),
                parts.agreementsForSchool(
                        id, school, running.map(Consent::requestedAt).orElse(Instant.MAX)),
                null,
                List.of(),
                steps,
                List.of(),
                null,
                null,
                null,
                null);
    }

    /** Of the shelter as a whole, when nobody answers or knows: R-168. */
    private Dossier.Contact fallback(ChildCase childCase) {
        return ruggensteun.isNamed()
                ? new Dossier.Contact(
                        ruggensteun.name(),
                        mayKnowShelter(childCase) && !ruggensteun.email().isBlank() ? ruggensteun.email() : null,
                        ruggensteun.phone())
                : null;
    }

    /**
     * Whom the school reaches today: the substitute of a begeleider who is away, up to and with the last day. The
     * address of a mailbox names the shelter. Where that must not be known there is only the number.
     */
    private Dossier.Contact begeleider(ChildCase childCase) {
        String acting = absences.actingFor(childCase.begeleider());
        return new Dossier.Contact(
                names.acting(childCase.begeleider()),
                staff.find(acting)
                        .filter(person -> mayKnowShelter(childCase))
                        .map(Staff::email)
                        .orElse(null),
                phones.of(acting).orElse(null));
    }

    private static boolean mayKnowShelter(ChildCase childCase) {
        return childCase
                .family()
                .safetyProfile()
                .filter(safety -> !safety.hideShelterName())
                .isPresent();
    }
}
