package nl.ruggensteun.tasklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruggensteun.access.FamilyReaders;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.consent.AskingAgain;
import nl.ruggensteun.consent.Consent;
import nl.ruggensteun.consent.ConsentStatus;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.consent.Signature;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.ChildId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.Family;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.family.FamilyReturns;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.family.Interpreter;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.meeting.FamilyTalks;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.timeline.KeptAnswer;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The whole dossier, for the begeleider of the family and who acts for the begeleider. */
@Component
@Transactional(readOnly = true)
class ShelterDossier {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final Map<String, String> LANGUAGES = Map.of(
            "nl", "Nederlands",
            "en", "Engels",
            "ar", "Arabisch",
            "ti", "Tigrinya",
            "pl", "Pools",
            "uk", "Oekraïens",
            "other", "een andere taal");

    private final Families families;
    private final FamilyReturns returns;
    private final Consents consents;
    private final Disclosures disclosures;
    private final Timeline timeline;
    private final Schools schools;
    private final StaffDirectory staff;
    private final CaseParts parts;
    private final CaseRecord record;
    private final FamilyReaders readers;
    private final FamilyTalks familyTalks;
    private final BegeleiderNames names;
    private final Clock clock;

    ShelterDossier(
            Families families,
            FamilyReturns returns,
            Consents consents,
            Disclosures disclosures,
            Timeline timeline,
            Schools schools,
            StaffDirectory staff,
            CaseParts parts,
            CaseRecord record,
            FamilyReaders readers,
            FamilyTalks familyTalks,
            BegeleiderNames names,
            Clock clock) {
        this.families = families;
        this.returns = returns;
        this.consents = consents;
        this.disclosures = disclosures;
        this.timeline = timeline;
        this.schools = schools;
        this.staff = staff;
        this.parts = parts;
        this.record = record;
        this.readers = readers;
        this.familyTalks = familyTalks;
        this.names = names;
        this.clock = clock;
    }

    /** Call only for the begeleider of this case. */
    Dossier ofCase(CaseId id, TaskSubject subject, List<Dossier.Step> steps) {
        ChildCase childCase = families.getCase(id);
        Family family = childCase.family();
        Optional<PersonRef> signer =
                subject.signatureId().map(consents::getSignature).map(Signature::person);
        return new Dossier(
                childCase.label(),
                earlierNumber(family),
                signer.map(person -> nameOf(family, person)).orElse(null),
                childCase.stage().label(),
                names.both(family.begeleider()),
                null,
                null,
                warnings(family, Optional.empty()),
                safeContact(family),
                language(family),
                children(family, Optional.of(childCase.childId())),
                adults(family, signer),
                parts.school(childCase, true),
                consents.current(id)
                        .map(consent -> consent(family, consent, subject))
                        .orElse(null),
                childCase
                        .brin6()
                        .map(school -> parts.plannedMeeting(childCase, school, true))
                        .orElse(null),
                childCase
                        .brin6()
                        .map(school -> parts.agreements(childCase, school))
                        .orElse(List.of()),
                record.of(id),
                shared(id),
                steps,
                timeline.of(id).stream().map(this::event).toList(),
                answers(timeline.extraAnswersOf(id)),
                childCase.isOpen() ? id.toString() : null,
                prints(id),
                null);
    }

    /** Call only for the begeleider of this family. */
    Dossier ofFamily(FamilyId id, TaskSubject subject, List<Dossier.Step> steps) {
        Family family = families.get(id);
        Optional<Family> earlier = returns.earlierOf(id);
        Family known = carriesOver(family) ? earlier.orElse(family) : family;
        return new Dossier(
                family.number(),
                earlierNumber(family),
                subject.childId().map(families::child).map(Child::firstName).orElse(null),
                null,
                names.both(family.begeleider()),
                null,
                null,
                family.guardians().isEmpty() && earlier.isEmpty() ? List.of() : warnings(family, earlier),
                safeContact(family),
                language(family),
                children(known, subject.childId()),
                adults(known, Optional.empty()),
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                steps,
                timeline.of(id).stream().map(this::event).toList(),
                answers(timeline.extraAnswersOf(id)),
                null,
                Dossier.Prints.onlyExplanation(),
                null);
    }

    private Dossier.Prints prints(CaseId id) {
        boolean withdrawn = consents.of(id).stream()
                .anyMatch(consent -> consent.withdrawnBy().isPresent());
        return new Dossier.Prints(
                readers.of(id).stream()
                        .map(reader -> new Dossier.Reader(
                                reader.person().id().toString(),
                                reader.label() + ": " + reader.name(),
                                !familyTalks.invitations(id, reader.person()).isEmpty()))
                        .toList(),
                "/gezin/zaak/" + id + "/gedeeld",
                consents.current(id).filter(this::runs).isPresent() ? "/gezin/zaak/" + id + "/toestemming" : null,
                "/gezin/zaak/" + id + "/uitnodiging",
                "/gezin/zaak/" + id + "/afspraken",
                withdrawn ? "/gezin/zaak/" + id + "/ingetrokken" : null,
                Dossier.EXPLANATION);
    }

    private boolean runs(Consent consent) {
        ConsentStatus status = consents.status(consent.id());
        return status != ConsentStatus.WITHDRAWN && status != ConsentStatus.ENDED;
    }

    /** Whether {@link #ofFamily} shows anything of an earlier file of this family: its people, or what was unsafe. */
    boolean showsEarlierFile(FamilyId id) {
        Family family = families.get(id);
        return family.returnedFrom().isPresent()
                && (family.guardians().isEmpty() || family.safetyProfile().isEmpty());
    }

    private List<Dossier.Answer> answers(List<KeptAnswer> kept) {
        return kept.stream()
                .map(answer -> new Dossier.Answer(day(answer.answeredAt()), answer.label(), answer.value()))
                .toList();
    }

    /**
     * Whether the people of the earlier file are shown: until somebody said whether they are still right, and not before
     * the parents want to take part.
     */
    private static boolean carriesOver(Family family) {
        return family.returnedFrom().isPresent()
                && family.guardians().isEmpty()
                && family.participates().orElse(false);
    }

    private String earlierNumber(Family family) {
        return returns.earlierOf(family.id()).map(Family::number).orElse(null);
    }

    private static List<String> warnings(Family family, Optional<Family> earlier) {
        if (family.safetyProfile().isPresent()) {
            return warnings(family);
        }
        return Stream.concat(
                        Stream.of("Er is nog niet vastgelegd wat veilig is. Neem nog met niemand contact op."),
                        earlier.filter(known -> known.safetyProfile().isPresent()).stream()
                                .flatMap(known -> warnings(known).stream())
                                .map(warning -> "Vorige keer: " + warning))
                .toList();
    }

    private static List<String> warnings(Family family) {
        SafetyProfile safety = family.safetyProfile().orElseThrow();
        List<String> warnings = new ArrayList<>();
        family.guardians().stream()
                .filter(adult -> !family.mayBeInformed(adult))
                .forEach(adult -> warnings.add(adult.name() + " (" + adult.label() + ") mag niets weten."));
        if (safety.addressConfidential()) {
            warnings.add("Het adres is geheim. Zeg niemand waar dit gezin is.");
        }
        if (safety.hideShelterName()) {
            warnings.add("Noem de naam van de opvang niet.");
        }
        if (safety.violence() == Violence.CURRENT) {
            warnings.add("Er is nu huiselijk geweld.");
        }
        if (safety.violence() == Violence.PAST) {
            warnings.add("Er was vroeger huiselijk geweld.");
        }
        if (safety.parentsApart()) {
            warnings.add("Zet de ouders niet samen aan één tafel.");
        }
        return warnings;
    }

    private static String safeContact(Family family) {
        return family.safetyProfile()
                .map(safety -> Stream.of(
                                Optional.of(safety.safeChannel()).map(Channel::label),
                                Optional.ofNullable(safety.safeTimes()))
                        .flatMap(Optional::stream)
                        .reduce((channel, times) -> channel + ", " + times)
                        .orElseThrow())
                .orElse(null);
    }

    private List<Dossier.Child> children(Family family, Optional<ChildId> about) {
        return family.children().stream()
                .map(child -> new Dossier.Child(
                        child.firstName() + " " + child.lastName(),
                        child.birthDate(),
                        child.ageOn(today()),
                        schoolLine(child),
                        child.guardiansWithAuthorityOn(today()).stream()
                                .map(adult -> adult.name() + " (" + adult.label() + ")")
                                .toList(),
                        child.ageOn(today()) >= Child.AGE_TO_DECIDE && !child.canDecide() ? cannotDecide(child) : null,
                        about.filter(child.id()::equals).isPresent()))
                .toList();
    }

    /** Who took the child's say away, and why. */
    private String cannotDecide(Child child) {
        return "Kan dit zelf niet overzien"
                + child.cannotDecideReason().map(reason -> ": " + reason).orElse("")
                + child.cannotDecideJudgedBy()
                        .map(judge -> " (beoordeeld door " + nameOf(judge) + ")")
                        .orElse("");
    }

    private static String language(Family family) {
        String language = "Taal van de ouders: " + LANGUAGES.getOrDefault(family.language(), family.language());
        return family.interpreterNeeded() ? language + ", met een tolk" : language;
    }

    private String schoolLine(Child child) {
        return child.enrolment()
                .map(enrolment -> schools.find(enrolment.brin6())
                                .map(School::name)
                                .orElse(enrolment.brin6().value())
                        + enrolment.groupName().map(group -> ", " + group).orElse(""))
                .or(() -> child.schoolSituation().map(situation -> "gaat niet naar school"))
                .or(() -> returns.earlierSchool(child.id()).map(school -> "vorige keer: " + school.name()))
                .orElse(null);
    }

    private static List<Dossier.Adult> adults(Family family, Optional<PersonRef> about) {
        return family.guardians().stream()
                .map(adult -> new Dossier.Adult(
                        adult.label(),
                        adult.name(),
                        adult.phone().orElse(null),
                        adult.reachability().label(),
                        family.safetyProfile().isPresent() && !family.mayBeInformed(adult) ? "Mag niets weten" : null,
                        about.equals(Optional.of(PersonRef.of(adult.id())))))
                .toList();
    }

    private Dossier.ConsentPart consent(Family family, Consent consent, TaskSubject subject) {
        return new Dossier.ConsentPart(
                consents.status(consent.id()).label(),
                consent.requestedOn(),
                parts.validSince(consent),
                consent.signatures().stream()
                        .map(signature -> new Dossier.Signer(
                                signature.label(),
                                nameOf(family, signature.person()),
                                answer(signature),
                                signature.signedOn().or(signature::askAgainOn).orElse(null),
                                signature.remark().orElse(null),
                                subject.signatureId().equals(Optional.of(signature.id()))))
                        .toList(),
                Stream.concat(CaseRecord.papers(consent).stream(), talksAboutNo(consent))
                        .toList());
    }

    private static String answer(Signature signature) {
        return signature.outcome().label()
                + signature
                        .interpreter()
                        .filter(who -> who != Interpreter.NOT_NEEDED)
                        .map(who -> ", vertaald door: " + who.label())
                        .orElse("");
    }

    /** So that nobody begins a third talk without seeing it (E-03). */
    private static Stream<Dossier.Fact> talksAboutNo(Consent consent) {
        return consent.talksAboutNo() == 0
                ? Stream.empty()
                : Stream.of(new Dossier.Fact(
                        "Over het nee gepraat: %d van hoogstens %d keer"
                                .formatted(consent.talksAboutNo(), AskingAgain.MOST_TALKS),
                        null,
                        consent.askAgainFrom().stream()
                                .map(day -> "De ouders kozen zelf: " + day.format(DAY))
                                .toList()));
    }

    /** What a school got and what the parents heard beforehand, oldest first. */
    private List<Dossier.Shared> shared(CaseId id) {
        Stream<Dossier.Shared> told = disclosures.toldToParents(id).stream()
                .map(line -> new Dossier.Shared(
                        line.informedOn(),
                        "Verteld: " + line.kind().label(),
                        "ouders",
                        line.channel().map(Channel::label).orElse(null)));
        Stream<Dossier.Shared> gotBySchool = disclosures.of(id).stream()
                .map(line -> new Dossier.Shared(
                        day(line.sharedAt()),
                        line.what().label(),
                        schools.find(line.school())
                                .map(School::name)
                                .orElse(line.school().value()),
                        line.route().label()));
        return Stream.concat(told, gotBySchool)
                .sorted(Comparator.comparing(Dossier.Shared::on))
                .toList();
    }

    private Dossier.Event event(TimelineEntry entry) {
        return new Dossier.Event(day(entry.happenedAt()), entry.kind().label(), nameOf(entry.by()));
    }

    private static String nameOf(Family family, PersonRef person) {
        Stream<String> adults = family.guardians().stream()
                .filter(adult -> PersonRef.of(adult.id()).equals(person))
                .map(Guardian::name);
        Stream<String> children = family.children().stream()
                .filter(child -> PersonRef.of(child.id()).equals(person))
                .map(child -> child.firstName() + " " + child.lastName());
        return Stream.concat(adults, children).findFirst().orElse(null);
    }

    private String nameOf(String userId) {
        return staff.find(userId).map(Staff::name).orElse(userId);
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
