package nl.ruggensteun.disclosure;

import static nl.ruggensteun.support.Scene.ANNA;
import static nl.ruggensteun.support.Scene.KOMPAS;
import static nl.ruggensteun.support.Scene.REGENBOOG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import nl.ruggensteun.consent.ConsentId;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.consent.Outcome;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.family.NewChild;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.support.DomainTestContext;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;

/**
 * Plays random cases (people, ages, answers, withdrawals, gezag that comes and goes, schools, days that pass) and holds
 * {@link Disclosures#mayShare} and {@link Disclosures#schoolSees} after every step against the rules as {@link Expected}
 * writes them, from the text of the law and without looking at the code.
 */
@Tag("database")
class MaySharePropertyTest {

    /** In the numbering of the model: the child is 0, the adults are 1 to 3. */
    private static final int CHILD = 0;

    private static final int ADULTS = 3;

    private final Scene scene = DomainTestContext.get(Scene.class);
    private final Families families = DomainTestContext.get(Families.class);
    private final Consents consents = DomainTestContext.get(Consents.class);
    private final Disclosures disclosures = DomainTestContext.get(Disclosures.class);
    private final MutableClock clock = DomainTestContext.get(MutableClock.class);

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void mayShare_isExactlyWhatTheRuleSays(
            @ForAll("births") LocalDate born,
            @ForAll boolean canDecide,
            @ForAll("gezag") Set<Integer> gezag,
            @ForAll("steps") List<Step> steps) {
        clock.reset();
        scene.schools();
        CaseId id = scene.caseOf(
                new NewChild(
                        "Sam", "Voorbeeld", born, gezag, AuthorityProof.DOCUMENT, canDecide, "Kan het niet overzien"),
                ADULTS);
        Expected expected = new Expected(born, canDecide, gezag, clock.today());
        for (Step step : steps) {
            play(step, id, expected);
            expected.today = clock.today();
            for (Brin6 school : List.of(REGENBOOG, KOMPAS)) {
                assertThat(disclosures.mayShare(id, school))
                        .as("%s after %s", school, step)
                        .isEqualTo(expected.mayShare(school));
                assertThat(disclosures.schoolSees(id, school))
                        .as("%s knows after %s", school, step)
                        .isEqualTo(expected.schoolSees(school));
            }
        }
    }

    private void play(Step step, CaseId id, Expected expected) {
        switch (step.what()) {
            case DAYS_PASS -> clock.set(clock.today().plusDays(step.number() * 40L));
            case ASK -> ask(id, expected, step.answers());
            case SEND_FORM -> sendForm(id, expected);
            case WITHDRAW -> withdraw(id, expected, step.number() % (ADULTS + 1));
            case END -> {
                Brin6 school = step.number() % 2 == 0 ? REGENBOOG : KOMPAS;
                consents.end(id, school, clock.today());
                expected.end(school);
            }
            case CHANGE_GEZAG -> changeGezag(id, expected, 1 + step.number() % ADULTS);
            case MOVE -> {
                if (expected.open) {
                    Brin6 school = expected.school.equals(REGENBOOG) ? KOMPAS : REGENBOOG;
                    scene.enrol(families.getCase(id).childId(), school);
                    expected.move(school);
                }
            }
            case CLOSE -> {
                if (expected.open) {
                    families.closeCase(id, clock.today());
                    expected.open = false;
                }
            }
        }
    }

    private void ask(CaseId id, Expected expected, List<Outcome> answers) {
        ConsentId consent;
        try {
            consent = scene.askConsent(id);
        } catch (NotAllowed nobodyCanBeAsked) {
            return;
        }
        Map<Integer, Outcome> given = new HashMap<>();
        for (int person = CHILD; person <= ADULTS; person++) {
            PersonRef ref = ref(id, person);
            Outcome outcome = answers.get(person);
            var signature = consents.get(consent).signatures().stream()
                    .filter(asked -> asked.person().equals(ref))
                    .findFirst();
            if (signature.isPresent() && outcome != Outcome.PENDING) {
                consents.answer(signature.get().id(), outcome == Outcome.GIVEN ? scene.yes() : Scene.no(outcome), ANNA);
                given.put(person, outcome);
            }
        }
        expected.asked(given);
    }

    private void sendForm(CaseId id, Expected expected) {
        try {
            scene.sendForm(id);
            expected.formSent();
        } catch (NotAllowed mayNotKnow) {
            assertThat(expected.mayShare(expected.school)).isFalse();
        }
    }

    private void withdraw(CaseId id, Expected expected, int person) {
        try {
            consents.withdraw(id, expected.school, ref(id, person), clock.today(), ANNA);
            expected.end(expected.school);
        } catch (NotAllowed hasNoSay) {
            assertThat(expected.couldWithdraw(person)).isFalse();
        }
    }

    private void changeGezag(CaseId id, Expected expected, int adult) {
        Guardian guardian = scene.family(id).guardians().get(adult - 1);
        var child = families.getCase(id).childId();
        if (expected.gezag.remove(adult)) {
            if (expected.isMinor() && !expected.gezag.isEmpty()) {
                families.endAuthority(child, guardian.id(), clock.today(), AuthorityProof.COURT_REGISTER);
            } else {
                expected.gezag.add(adult);
            }
        } else {
            families.grantAuthority(child, guardian.id(), clock.today(), AuthorityProof.COURT_REGISTER);
            expected.gezag.add(adult);
        }
    }

    private PersonRef ref(CaseId id, int person) {
        return person == CHILD ? scene.child(id) : scene.parent(id, person);
    }

    /** What one would keep on paper, and the rule in plain words. */
    private static final class Expected {

        final LocalDate born;
        final boolean ableToDecide;
        final Set<Integer> gezag;
        LocalDate today;
        boolean open = true;
        Brin6 school = REGENBOOG;
        int stay = 1;
        final Map<Brin6, Paper> papers = new HashMap<>();

        Expected(LocalDate born, boolean canDecide, Set<Integer> gezag, LocalDate today) {
            this.born = born;
            this.today = today;
            this.gezag = new TreeSet<>(gezag);
            this.ableToDecide = canDecide || age() < 12;
        }

        boolean mayShare(Brin6 asking) {
            Paper paper = papers.get(asking);
            if (!open || !asking.equals(school) || paper == null || paper.over || paper.stay != stay) {
                return false;
            }
            boolean adultsAgree = !gezag.isEmpty() && gezag.stream().allMatch(paper::saysYes);
            if (age() < 12) {
                return adultsAgree;
            }
            if (!ableToDecide) {
                return age() < 18 && adultsAgree;
            }
            return paper.saysYes(CHILD) && (age() >= 16 || adultsAgree);
        }

        boolean schoolSees(Brin6 asking) {
            return mayShare(asking) && papers.get(asking).sent;
        }

        void formSent() {
            papers.get(school).sent = true;
        }

        boolean couldWithdraw(int person) {
            Paper paper = papers.get(school);
            if (paper == null || paper.over) {
                return false;
            }
            boolean childHasSay = age() >= 12 && ableToDecide && (age() >= 16 || !gezag.isEmpty());
            boolean adultsHaveSay = age() < 12 || (ableToDecide ? age() < 16 : age() < 18);
            return person == CHILD ? childHasSay : adultsHaveSay && gezag.contains(person);
        }

        void asked(Map<Integer, Outcome> answers) {
            papers.put(school, new Paper(stay, answers));
        }

        void end(Brin6 where) {
            if (papers.containsKey(where)) {
                papers.get(where).over = true;
            }
        }

        void move(Brin6 to) {
            school = to;
            stay++;
        }

        boolean isMinor() {
            return age() < 18;
        }

        int age() {
            int years = today.getYear() - born.getYear();
            boolean hadBirthday = today.getMonthValue() * 100 + today.getDayOfMonth()
                    >= born.getMonthValue() * 100 + born.getDayOfMonth();
            return hadBirthday ? years : years - 1;
        }
    }

    private static final class Paper {

        final int stay;
        final Map<Integer, Outcome> answers;
        boolean over;
        boolean sent;

        Paper(int stay, Map<Integer, Outcome> answers) {
            this.stay = stay;
            this.answers = answers;
        }

        boolean saysYes(int person) {
            return answers.get(person) == Outcome.GIVEN;
        }
    }

    enum What {
        DAYS_PASS,
        ASK,
        SEND_FORM,
        WITHDRAW,
        END,
        CHANGE_GEZAG,
        MOVE,
        CLOSE
    }

    record Step(What what, int number, List<Outcome> answers) {}

    /** Children of every age, many of them just before an age at which the rule changes. */
    @Provide
    Arbitrary<LocalDate> births() {
        LocalDate start = MutableClock.START.toLocalDate();
        Arbitrary<LocalDate> any = Arbitraries.integers().between(1, 18 * 365).map(days -> start.minusDays(days));
        Arbitrary<LocalDate> beforeABirthday = Combinators.combine(
                        Arbitraries.of(12, 16, 18), Arbitraries.integers().between(1, 120))
                .as((years, days) -> start.minusYears(years).plusDays(days));
        Arbitrary<LocalDate> leapDay = Arbitraries.of(2012, 2016).map(year -> LocalDate.of(year, 2, 29));
        return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(5, beforeABirthday), Tuple.of(1, leapDay));
    }

    @Provide
    Arbitrary<Set<Integer>> gezag() {
        return Arbitraries.of(1, 2, 3).set().ofMinSize(1).ofMaxSize(ADULTS);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<What> what = Arbitraries.frequency(
                Tuple.of(6, What.ASK),
                Tuple.of(4, What.SEND_FORM),
                Tuple.of(4, What.DAYS_PASS),
                Tuple.of(2, What.WITHDRAW),
                Tuple.of(1, What.END),
                Tuple.of(3, What.CHANGE_GEZAG),
                Tuple.of(2, What.MOVE),
                Tuple.of(1, What.CLOSE));
        Arbitrary<Outcome> outcome = Arbitraries.frequency(
                Tuple.of(12, Outcome.GIVEN),
                Tuple.of(1, Outcome.REFUSED),
                Tuple.of(1, Outcome.NOT_REACHABLE),
                Tuple.of(1, Outcome.PENDING));
        return Combinators.combine(
                        what,
                        Arbitraries.integers().between(0, 11),
                        outcome.list().ofSize(ADULTS + 1))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }
}
