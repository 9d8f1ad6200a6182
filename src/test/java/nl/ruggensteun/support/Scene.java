package nl.ruggensteun.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.consent.Answer;
import nl.ruggensteun.consent.Consent;
import nl.ruggensteun.consent.ConsentId;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.consent.Outcome;
import nl.ruggensteun.consent.RequiredSigner;
import nl.ruggensteun.consent.Signature;
import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.ChildId;
import nl.ruggensteun.family.Explanation;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.Family;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.family.GuardianKind;
import nl.ruggensteun.family.Interpreter;
import nl.ruggensteun.family.NewChild;
import nl.ruggensteun.family.NewFamily;
import nl.ruggensteun.family.NewGuardian;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.family.Reachability;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.SchoolSituation;
import nl.ruggensteun.family.SupportForm;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.NewSchool;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.annotation.Autowired;

/** Invented families and schools for tests, made through the same services as the real ones. */
public class Scene {

    public static final String ANNA = "anna";
    public static final Brin6 REGENBOOG = new Brin6("99AA00");
    public static final Brin6 KOMPAS = new Brin6("99BB00");
    public static final SafetyProfile SAFE =
            new SafetyProfile(false, Set.of(), Channel.PHONE, null, false, false, Violence.NONE, true);

    @Autowired
    private MutableClock clock;

    @Autowired
    private Schools register;

    @Autowired
    private Families families;

    @Autowired
    private Consents consents;

    @Autowired
    private Disclosures disclosures;

    /** Puts both schools in the register. */
    public void schools() {
        school(REGENBOOG, "De Regenboog", "Voorbeeldstad");
        school(KOMPAS, "Het Kompas", "Voorbeelddorp");
    }

    public void school(Brin6 brin6, String name, String town) {
        if (register.find(brin6).isEmpty()) {
            register.register(new NewSchool(brin6, name, "Straat 1", town, SchoolType.PRIMARY, HolidayRegion.MIDDLE));
        }
    }

    public FamilyId registeredFamily() {
        FamilyId family =
                families.register(new NewFamily(clock.today(), SupportForm.RESIDENTIAL, null, "nl", false, ANNA));
        families.recordExplanation(
                family, new Explanation(Explanation.POINTS, true, Interpreter.NOT_NEEDED, true), ANNA);
        return family;
    }

    public static NewGuardian parent(String name) {
        return new NewGuardian(name, GuardianKind.PARENT, null, Reachability.REACHABLE);
    }

    public static NewChild child(String firstName, LocalDate birthDate, Set<Integer> authority) {
        return new NewChild(firstName, "Voorbeeld", birthDate, authority, AuthorityProof.DOCUMENT, true, null);
    }

    /** A child with {@code parents} parents who all have gezag, safe, at De Regenboog, with an open case. */
    public CaseId caseOf(LocalDate birthDate, int parents) {
        return caseOf(child("Sam", birthDate, everyone(parents)), parents);
    }

    public CaseId caseOf(NewChild child, int parents) {
        FamilyId family = familyOf(child, parents);
        families.recordSafety(family, SAFE);
        ChildId id = families.childrenOf(family).get(0).id();
        enrol(id, REGENBOOG);
        return families.openCase(id);
    }

    /** People are known, nothing else is. */
    public FamilyId familyOf(NewChild child, int parents) {
        FamilyId family = registeredFamily();
        List<NewGuardian> adults = new ArrayList<>();
        IntStream.rangeClosed(1, parents).forEach(number -> adults.add(parent("Ouder nummer " + number)));
        families.recordPeople(family, adults, List.of(child), ANNA);
        return family;
    }

    public void enrol(ChildId child, Brin6 school) {
        families.recordSchool(child, SchoolSituation.ATTENDS, school, "5", null, false);
    }

    /** Asks whom the law asks: everybody with gezag today, also the child from 12, the child alone from 16. */
    public ConsentId askConsent(CaseId id) {
        ChildCase childCase = families.getCase(id);
        Child child = childCase.child();
        int age = child.ageOn(clock.today());
        List<RequiredSigner> signers = new ArrayList<>();
        if (age >= 12 && child.canDecide()) {
            signers.add(new RequiredSigner(PersonRef.of(child.id()), "test"));
        }
        if (age < 16 || !child.canDecide()) {
            child.guardiansWithAuthorityOn(clock.today())
                    .forEach(adult -> signers.add(new RequiredSigner(PersonRef.of(adult.id()), "test")));
        }
        return consents.open(id, childCase.brin6().orElseThrow(), signers, clock.today());
    }

    /** Consent in which everybody says yes today. */
    public ConsentId giveConsent(CaseId id) {
        ConsentId consent = askConsent(id);
        consents.get(consent).signatures().forEach(signature -> consents.answer(signature.id(), yes(), ANNA));
        return consent;
    }

    /** Anna tells the parents, and gives the form to the child's present school. */
    public void sendForm(CaseId id) {
        Brin6 school = families.getCase(id).brin6().orElseThrow();
        disclosures.parentsInformed(id, ContactKind.SCHOOL_INFORMED, clock.today(), Channel.PHONE, ANNA);
        disclosures.record(disclosures.permit(id, school, ContactKind.SCHOOL_INFORMED), SharedThing.CONSENT_FORM, ANNA);
    }

    public Answer yes() {
        return yesOn(clock.today());
    }

    public static Answer yesOn(LocalDate day) {
        return new Answer(Outcome.GIVEN, day, true, Interpreter.NOT_NEEDED, null, null);
    }

    public static Answer no(Outcome outcome) {
        return new Answer(outcome, null, false, Interpreter.NOT_NEEDED, null, null);
    }

    public Signature signatureOf(ConsentId id, PersonRef person) {
        Consent consent = consents.get(id);
        return consent.signatures().stream()
                .filter(signature -> signature.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    public PersonRef parent(CaseId id, int number) {
        Guardian guardian = families.getCase(id).family().guardians().get(number - 1);
        return PersonRef.of(guardian.id());
    }

    public PersonRef child(CaseId id) {
        return PersonRef.of(families.getCase(id).childId());
    }

    public Family family(CaseId id) {
        return families.getCase(id).family();
    }

    public static Set<Integer> everyone(int parents) {
        return IntStream.rangeClosed(1, parents).boxed().collect(Collectors.toSet());
    }

    /** The problems with which {@code step} was refused, as {@code field → message}; fails when it was not. */
    public static Map<String, String> problemsOf(ThrowingCallable step) {
        InputRejected refused = catchThrowableOfType(InputRejected.class, step);
        assertThat(refused).as("input should be refused").isNotNull();
        Map<String, String> problems = new LinkedHashMap<>();
        refused.problems().forEach(problem -> problems.put(problem.field(), problem.message()));
        return problems;
    }
}
