package nl.ruggensteun.proof;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ruggensteun.access.AccessPolicy;
import nl.ruggensteun.access.Sight;
import nl.ruggensteun.access.Viewer;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.Weighings;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.ChildId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.family.NewChild;
import nl.ruggensteun.family.NewGuardian;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.SchoolSituation;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.proof.ConsentModel.Contact;
import nl.ruggensteun.proof.ConsentModel.Kid;
import nl.ruggensteun.proof.ConsentModel.Looker;
import nl.ruggensteun.proof.ConsentModel.Sees;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.support.DomainTestContext;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;

/**
 * One family, twice: in the product and in the {@link ConsentModel}. Does the same to both, and holds what the product
 * says about every child against what the model says. Runs inside one transaction; what is judged was written to the
 * database first, and {@link #judgeAnew} reads all of it back.
 */
final class ConsentMachine {

    static final Map<String, Brin6> SCHOOLS = Map.of("A", Scene.REGENBOOG, "B", Scene.KOMPAS);

    final Families families = DomainTestContext.get(Families.class);
    final Consents consents = DomainTestContext.get(Consents.class);
    final Disclosures disclosures = DomainTestContext.get(Disclosures.class);
    final Weighings weighings = DomainTestContext.get(Weighings.class);
    final MutableClock clock = DomainTestContext.get(MutableClock.class);
    final ConsentModel model;
    final FamilyId family;
    final List<CaseId> cases;

    private final AccessPolicy policy = DomainTestContext.get(AccessPolicy.class);
    private final Session session = EntityManagerFactoryUtils.getTransactionalEntityManager(
                    DomainTestContext.get(EntityManagerFactory.class))
            .unwrap(Session.class);
    private final Coverage coverage;
    private final List<String> story = new ArrayList<>();
    private List<PersonRef> adults;
    private int turn;

    /** Somebody who looks, as the product and as the model know this person. */
    private record Pair(Viewer viewer, Looker looker) {}

    ConsentMachine(Start start, Coverage coverage) {
        this.coverage = coverage;
        clock.reset();
        Set<Integer> silent = start.silent() == 0 ? Set.of() : Set.of(start.silent());
        model = new ConsentModel(clock.today(), Scene.ANNA, start.adults(), silent);
        family = DomainTestContext.get(Scene.class).registeredFamily();
        List<NewGuardian> people = IntStream.rangeClosed(1, start.adults())
                .mapToObj(number -> Scene.parent("Ouder nummer " + number))
                .toList();
        List<NewChild> kids = new ArrayList<>();
        for (Start.Birth birth : start.births()) {
            kids.add(new NewChild(
                    "Kind " + kids.size(),
                    "Voorbeeld",
                    birth.day(),
                    start.gezag(),
                    AuthorityProof.DOCUMENT,
                    birth.ableToDecide(),
                    "Kan het niet overzien"));
            model.child(birth.day(), birth.ableToDecide(), start.gezag(), kids.size() == 1 ? "A" : "B");
        }
        families.recordPeople(family, people, kids, Scene.ANNA);
        session.flush();
        families.recordSafety(family, safety(silent, true));
        List<CaseId> opened = new ArrayList<>();
        for (var child : families.childrenOf(family)) {
            enrol(child.id(), model.kids.get(opened.size()).school, null);
            opened.add(families.openCase(child.id()));
        }
        cases = opened;
        session.flush();
        findAdults();
        story.add(start.toString());
    }

    /** From here on until the next one it is this step that counts. */
    void begin(Step step) {
        coverage.at(step.what());
    }

    /**
     * Lets the product do what the model has just done or refused. What is refused changes nothing, not even what a
     * rollback would undo.
     */
    void attempt(String what, boolean allowed, Runnable step) {
        story.add(what + (allowed ? "" : ": refused"));
        coverage.tried(allowed);
        try {
            step.run();
        } catch (NotAllowed | InputRejected refused) {
            if (allowed) {
                throw differs("it refused: " + refused.getMessage(), "this is allowed");
            }
            if (session.isDirty()) {
                throw differs("it refused but changed something", "nothing changes");
            }
            return;
        }
        if (!allowed) {
            throw differs("it did it", "this is refused");
        }
        session.flush();
    }

    /** Holds the product against the model, for every child, both schools, every contact and everybody who looks. */
    void judge() {
        session.setHibernateFlushMode(FlushMode.MANUAL);
        turn++;
        for (int i = 0; i < cases.size(); i++) {
            judge(cases.get(i), model.kids.get(i));
        }
        session.setHibernateFlushMode(FlushMode.AUTO);
    }

    /** The same, with everything read from the database again. */
    void judgeAnew() {
        session.clear();
        story.add("read again");
        judge();
    }

    private void judge(CaseId id, Kid kid) {
        SCHOOLS.forEach((school, brin6) -> {
            boolean shares = kid.mayShare(school);
            agree("mayShare", school, disclosures.mayShare(id, brin6), shares);
            agree("schoolSees", school, disclosures.schoolSees(id, brin6), kid.schoolSees(school));
            coverage.judged(shares, kid.schoolSees(school));
            for (Contact contact : Contact.values()) {
                // Where nothing may be shared every contact meets the same closed door: one of them, in turn
                if (shares || contact.ordinal() == turn % Contact.values().length) {
                    agree(contact, school, mayContact(id, brin6, contact), kid.mayContact(school, contact));
                }
            }
        });
        agree("isStopped", "", consents.isStopped(id), kid.isStopped());
        for (Pair pair : PAIRS) {
            agree(pair.looker(), "sees", sees(policy.sight(pair.viewer(), id)), kid.sees(pair.looker()));
        }
    }

    boolean mayContact(CaseId id, Brin6 school, Contact contact) {
        try {
            disclosures.permit(id, school, kind(contact));
            return true;
        } catch (NotAllowed no) {
            return false;
        }
    }

    private void agree(Object what, String where, Object product, Object expected) {
        if (!Objects.equals(product, expected)) {
            throw differs(what + " " + where + " = " + product, String.valueOf(expected));
        }
    }

    AssertionError differs(String product, String expected) {
        return new AssertionError("The product says: %s%nThe law says: %s%nWhat happened:%n  %s"
                .formatted(product, expected, String.join("%n  ".formatted(), story)));
    }

    void enrol(ChildId child, String school, LocalDate since) {
        families.recordSchool(
                child,
                school == null ? SchoolSituation.NO_SCHOOL : SchoolSituation.ATTENDS,
                school == null ? null : SCHOOLS.get(school),
                "5",
                since,
                false);
    }

    ChildId child(int kid) {
        return families.getCase(cases.get(kid)).childId();
    }

    PersonRef person(int kid, int number) {
        return number == ConsentModel.CHILD ? PersonRef.of(child(kid)) : adults.get(number - 1);
    }

    Guardian guardian(int number) {
        return families.get(family).guardians().get(number - 1);
    }

    /** To be called when somebody joined the family. */
    void findAdults() {
        adults = families.get(family).guardians().stream()
                .map(adult -> PersonRef.of(adult.id()))
                .toList();
    }

    void today(LocalDate day) {
        clock.set(day);
        model.today = day;
        story.add("it is " + day);
    }

    static ContactKind kind(Contact contact) {
        return ContactKind.valueOf(contact.name());
    }

    static SafetyProfile safety(Set<Integer> mustHearNothing, boolean discussed) {
        return new SafetyProfile(
                false, new HashSet<>(mustHearNothing), Channel.PHONE, null, false, false, Violence.NONE, discussed);
    }

    private static Sees sees(Sight sight) {
        return switch (sight) {
            case FULL -> Sees.ALL;
            case SCHOOL_PART -> Sees.SCHOOL_PART;
            case NONE -> Sees.NOTHING;
            case WEIGHING, AUTHORITY, BREACH, CARRIED_OVER ->
                throw new AssertionError(sight + " is no part of the sight of a whole case");
        };
    }

    private static Pair pair(String name, String... groups) {
        Set<String> all = Set.of(groups);
        Set<String> schools = new HashSet<>();
        SCHOOLS.forEach((school, brin6) -> {
            if (all.contains(brin6.group())) {
                schools.add(school);
            }
        });
        return new Pair(
                Viewer.ofGroups(name, all),
                new Looker(name, all.contains("begeleider"), all.contains("iber"), schools));
    }

    private static final List<Pair> PAIRS = List.of(
            pair("anna", "begeleider"),
            pair("bram", "begeleider"),
            pair("chris", "begeleider"),
            pair("anna", "manager"),
            pair("iris", "iber", "school99AA00"),
            pair("ilse", "iber", "school99BB00"),
            pair("ivo", "iber", "school99AA00", "school99BB00"),
            pair("ina", "iber"),
            pair("bart", "school99AA00", "school99BB00"),
            pair("karin", "kwartiermaker"),
            pair("ada", "aandachtsfunctionaris"),
            pair("mirjam", "manager"),
            pair("rob", "receptionist"),
            pair("admin", "camunda-admin"));
}
