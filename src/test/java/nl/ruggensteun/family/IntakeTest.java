package nl.ruggensteun.family;

import static nl.ruggensteun.support.Scene.child;
import static nl.ruggensteun.support.Scene.parent;
import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class IntakeTest {

    private static final LocalDate BORN = LocalDate.of(2018, 5, 1);

    @Autowired
    Scene scene;

    @Autowired
    Families families;

    @Autowired
    Schools schools;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void schools() {
        scene.schools();
    }

    @Test
    void wholeIntake_givesOneCasePerChild() {
        FamilyId id = scene.registeredFamily();
        families.recordPeople(
                id,
                List.of(parent("Moeder"), parent("Vader")),
                List.of(child("Sam", BORN, Set.of(1, 2)), child("Noor", BORN, Set.of(1))),
                Scene.ANNA);
        families.recordSafety(id, Scene.SAFE);
        families.childrenOf(id).forEach(child -> scene.enrol(child.id(), Scene.REGENBOOG));
        families.childrenOf(id).forEach(child -> families.openCase(child.id()));

        String number = families.get(id).number();
        assertThat(families.casesOf(id))
                .extracting(ChildCase::label)
                .containsExactly(number + " · Sam", number + " · Noor");
        assertThat(families.casesOf(id)).allMatch(childCase -> childCase.stage() == CaseStage.REGISTERED);
        assertThat(families.get(id).guardians()).extracting(Guardian::label).containsExactly("Ouder 1", "Ouder 2");
    }

    @Test
    void wrongRegistration_isRefusedAtEveryField() {
        LocalDate tomorrow = clock.today().plusDays(1);
        assertThat(problemsOf(() ->
                        families.register(new NewFamily(tomorrow, null, "x".repeat(41), "klingon", false, "anna"))))
                .containsOnlyKeys("intakeDate", "supportForm", "familyFileRef", "language");
        assertThat(problemsOf(() -> families.register(
                        new NewFamily(clock.today().minusYears(11), SupportForm.OUTREACH, null, "nl", false, "anna"))))
                .containsOnlyKeys("intakeDate");
    }

    @Test
    void yesWithoutWholeExplanation_isRefused_butNoIsAlwaysAccepted() {
        FamilyId id =
                families.register(new NewFamily(clock.today(), SupportForm.OUTREACH, null, "nl", false, Scene.ANNA));
        Explanation half = new Explanation(Set.of("voluntary"), false, Interpreter.PROFESSIONAL, true);
        assertThat(problemsOf(() -> families.recordExplanation(id, half, Scene.ANNA)))
                .containsOnlyKeys("explained", "teachBack");
        families.recordExplanation(id, new Explanation(Set.of(), false, Interpreter.PROFESSIONAL, false), Scene.ANNA);
        assertThat(families.get(id).participates()).contains(false);
    }

    @Test
    void parentsDecline_nothingMoreIsRecorded() {
        FamilyId id = scene.registeredFamily();
        families.recordExplanation(id, new Explanation(Set.of(), false, Interpreter.NOT_NEEDED, false), Scene.ANNA);
        assertThatThrownBy(() -> families.recordPeople(
                        id, List.of(parent("Moeder")), List.of(child("Sam", BORN, Set.of(1))), Scene.ANNA))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void everyProblemOfAllPeopleIsSaidAtOnce_andNothingIsSaved() {
        FamilyId id = scene.registeredFamily();
        int before = rows("rs_family_guardian") + rows("rs_family_child");
        NewGuardian nobody = new NewGuardian(" ", null, "bel maar", null);
        NewChild unborn = child("Sam", clock.today().plusDays(1), Set.of());
        NewChild adult = child("Noor", clock.today().minusYears(18), Set.of(1, 4));
        NewChild empty = new NewChild(null, "x".repeat(61), null, null, null, true, null);

        assertThat(problemsOf(() -> families.recordPeople(
                        id, List.of(parent("Moeder"), nobody), List.of(unborn, adult, empty), Scene.ANNA)))
                .containsOnlyKeys(
                        "guardians.1.name",
                        "guardians.1.kind",
                        "guardians.1.phone",
                        "guardians.1.reachability",
                        "children.0.birthDate",
                        "children.0.authority",
                        "children.1.birthDate",
                        "children.1.authority",
                        "children.2.firstName",
                        "children.2.lastName",
                        "children.2.birthDate",
                        "children.2.authority",
                        "children.2.authorityVerifiedBy");
        assertThat(rows("rs_family_guardian") + rows("rs_family_child")).isEqualTo(before);
    }

    @Test
    void dayBeforeEighteen_isStillAChild() {
        FamilyId id = scene.registeredFamily();
        families.recordPeople(
                id,
                List.of(parent("Moeder")),
                List.of(child("Sam", clock.today().minusYears(18).plusDays(1), Set.of(1))),
                Scene.ANNA);
        assertThat(families.childrenOf(id)).hasSize(1);
    }

    @Test
    void emptyLists_areRefused() {
        FamilyId id = scene.registeredFamily();
        assertThat(problemsOf(() -> families.recordPeople(id, List.of(), List.of(), Scene.ANNA)))
                .containsOnlyKeys("guardians", "children");
    }

    @Test
    void sameFirstNameAndBirthDate_isRefusedWithAnExplanation_butTwinsAreFine() {
        FamilyId id = scene.registeredFamily();
        List<NewGuardian> mother = List.of(parent("Moeder"));
        assertThat(problemsOf(() -> families.recordPeople(
                        id,
                        mother,
                        List.of(child("Sam", BORN, Set.of(1)), child(" sam", BORN, Set.of(1))),
                        Scene.ANNA)))
                .hasEntrySatisfying(
                        "children.1.firstName", message -> assertThat(message).contains("tweeling"));
        families.recordPeople(
                id, mother, List.of(child("Sam", BORN, Set.of(1)), child("Sem", BORN, Set.of(1))), Scene.ANNA);
        assertThat(families.childrenOf(id)).hasSize(2);
    }

    @Test
    void sameAdultTwice_isRefused() {
        FamilyId id = scene.registeredFamily();
        assertThat(problemsOf(() -> families.recordPeople(
                        id,
                        List.of(parent("Moeder"), parent("MOEDER")),
                        List.of(child("Sam", BORN, Set.of(1))),
                        Scene.ANNA)))
                .containsOnlyKeys("guardians.1.name");
    }

    @Test
    void peopleAreRecordedOnce() {
        FamilyId id = scene.familyOf(child("Sam", BORN, Set.of(1)), 1);
        assertThatThrownBy(() -> families.recordPeople(
                        id, List.of(parent("Ander")), List.of(child("Noor", BORN, Set.of(1))), Scene.ANNA))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void safetyProfile_asksEverything() {
        FamilyId id = scene.familyOf(child("Sam", BORN, Set.of(1)), 1);
        SafetyProfile wrong = new SafetyProfile(false, Set.of(3), null, "x".repeat(201), false, false, null, false);
        assertThat(problemsOf(() -> families.recordSafety(id, wrong)))
                .containsOnlyKeys("safeChannel", "safeTimes", "violence", "discussed", "mustNotBeInformed");
        assertThat(families.get(id).safetyProfile()).isEmpty();
    }

    @Test
    void safetyProfile_comesAfterThePeople_andCanChangeEvenAfterTheEnd() {
        FamilyId empty = scene.registeredFamily();
        assertThatThrownBy(() -> families.recordSafety(empty, Scene.SAFE)).isInstanceOf(NotAllowed.class);

        FamilyId id = scene.familyOf(child("Sam", BORN, Set.of(1)), 2);
        families.recordSafety(id, Scene.SAFE);
        families.endSupport(id, clock.today(), Scene.ANNA);
        families.recordSafety(
                id, new SafetyProfile(true, Set.of(2), Channel.PHONE, null, true, true, Violence.CURRENT, true));
        Family family = families.get(id);
        assertThat(family.mayBeInformed(family.guardians().get(0))).isTrue();
        assertThat(family.mayBeInformed(family.guardians().get(1))).isFalse();
    }

    @Test
    void endedSupport_nobodyIsAdded() {
        FamilyId id = scene.familyOf(child("Sam", BORN, Set.of(1)), 1);
        families.endSupport(id, clock.today(), Scene.ANNA);
        assertThatThrownBy(
                        () -> families.addChild(families.get(id).number(), child("Noor", BORN, Set.of(1)), Scene.ANNA))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void withoutSafetyProfileOrSchool_noCaseOpens() {
        FamilyId id = scene.familyOf(child("Sam", BORN, Set.of(1)), 1);
        ChildId sam = families.childrenOf(id).get(0).id();
        scene.enrol(sam, Scene.REGENBOOG);
        assertThatThrownBy(() -> families.openCase(sam)).isInstanceOf(NotAllowed.class);

        FamilyId other = scene.familyOf(child("Noor", BORN, Set.of(1)), 1);
        families.recordSafety(other, Scene.SAFE);
        ChildId noor = families.childrenOf(other).get(0).id();
        assertThatThrownBy(() -> families.openCase(noor)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aChildHasOneCase() {
        CaseId sam = scene.caseOf(BORN, 1);
        assertThatThrownBy(() -> families.openCase(families.getCase(sam).childId()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void wrongSchool_isRefusedAtItsField() {
        FamilyId id = scene.familyOf(child("Sam", BORN, Set.of(1)), 1);
        ChildId sam = families.childrenOf(id).get(0).id();
        Brin6 gone = new Brin6("99DD01");
        scene.school(gone, "Gesloten", "Weg");
        schools.close(gone);
        assertThat(problemsOf(() -> record(sam, null, null, null))).containsOnlyKeys("schoolSituation");
        assertThat(problemsOf(() -> record(sam, SchoolSituation.ATTENDS, null, null)))
                .containsOnlyKeys("brin6");
        assertThat(problemsOf(() -> record(sam, SchoolSituation.ATTENDS, new Brin6("00ZZ99"), null)))
                .containsOnlyKeys("brin6");
        assertThat(problemsOf(() -> record(sam, SchoolSituation.ATTENDS, gone, null)))
                .containsOnlyKeys("brin6");
        assertThat(problemsOf(() -> record(
                        sam,
                        SchoolSituation.ATTENDS,
                        Scene.KOMPAS,
                        clock.today().plusDays(1))))
                .containsOnlyKeys("since");
        assertThat(families.child(sam).enrolment()).isEmpty();
    }

    @Test
    void childThatComesLater_isAddedByTheOwnBegeleiderOnly() {
        FamilyId id = scene.familyOf(child("Sam", BORN, Set.of(1)), 2);
        String number = families.get(id).number();
        NewChild noor = child("Noor", BORN.plusYears(1), Set.of(2));
        assertThat(problemsOf(() -> families.addChild(number, noor, "bram")))
                .isEqualTo(problemsOf(() -> families.addChild("1999-0001", noor, Scene.ANNA)))
                .containsOnlyKeys("familyNumber");
        assertThat(problemsOf(() -> families.addChild(number, child("Sam", BORN, Set.of(3)), Scene.ANNA)))
                .containsOnlyKeys("firstName", "authority");
        ChildId added = families.addChild(number, noor, Scene.ANNA);
        assertThat(families.childrenOf(id)).extracting(Child::firstName).containsExactly("Sam", "Noor");
        assertThat(families.child(added).guardiansWithAuthorityOn(clock.today()))
                .extracting(Guardian::number)
                .containsExactly(2);
    }

    private void record(ChildId child, SchoolSituation situation, Brin6 school, LocalDate since) {
        families.recordSchool(child, situation, school, "5", since, false);
    }

    private int rows(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }
}
