package nl.ruggensteun.family;

import static nl.ruggensteun.support.Scene.ANNA;
import static nl.ruggensteun.support.Scene.REGENBOOG;
import static nl.ruggensteun.support.Scene.SAFE;
import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A family comes back: a new file, linked to the earlier one, in which nothing of before counts by itself (E-15). */
@DomainTest
class FamilyReturnsTest {

    private static final String BRAM = "bram";
    private static final LocalDate BORN = LocalDate.of(2012, 5, 1);

    @Autowired
    Scene scene;

    @Autowired
    Families families;

    @Autowired
    FamilyReturns returns;

    @Autowired
    Consents consents;

    @Autowired
    Disclosures disclosures;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate database;

    CaseId before;
    Family earlier;

    @BeforeEach
    void aFamilyWhoseSupportIsOver() {
        scene.schools();
        before = scene.caseOf(BORN, 2);
        earlier = families.getCase(before).family();
        scene.giveConsent(before);
        scene.sendForm(before);
        families.endSupport(earlier.id(), clock.today(), ANNA);
        families.closeCase(before, clock.today());
        clock.forward(Duration.ofDays(100));
    }

    @Test
    void newFile_hasItsOwnNumberAndBegeleider_andKnowsTheEarlierOne() {
        Family now = families.get(comeBack());

        assertThat(now.number()).isNotEqualTo(earlier.number());
        assertThat(now.begeleider()).isEqualTo(BRAM);
        assertThat(now.returnedFrom()).contains(earlier.id());
        assertThat(now.language()).isEqualTo(earlier.language());
        assertThat(now.participates()).isEmpty();
        assertThat(now.guardians()).isEmpty();
        assertThat(now.safetyProfile()).isEmpty();
        assertThat(families.get(earlier.id()).begeleider()).isEqualTo(ANNA);
    }

    @Test
    void whoKnowsOnlyTheNumber_opensNothing_andLearnsNothing() {
        var wrong = new NewReturn(earlier.number(), BORN.plusDays(1), clock.today(), SupportForm.OUTREACH);
        var unknown = new NewReturn("2001-0001", BORN, clock.today(), SupportForm.OUTREACH);

        assertThat(problemsOf(() -> returns.register(wrong, BRAM)))
                .containsOnlyKeys("familyNumber")
                .isEqualTo(problemsOf(() -> returns.register(unknown, BRAM)));
    }

    @Test
    void familyThatIsStillSupported_doesNotComeBack() {
        Family supported = families.getCase(scene.caseOf(BORN, 1)).family();

        assertThat(problemsOf(() -> returns.register(back(supported), BRAM))).containsOnlyKeys("familyNumber");
    }

    @Test
    void familyComesBackOncePerFile_andItsOldCaseIsNotReopened() {
        comeBack();

        assertThat(problemsOf(() -> returns.register(back(earlier), ANNA))).containsOnlyKeys("familyNumber");
        assertThatThrownBy(() -> families.reopenCase(before, "Toch nog.", ANNA)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whenTheParentsDeclined_theyMayComeBackLaterAllTheSame() {
        families.recordExplanation(comeBack(), new Explanation(Set.of(), false, Interpreter.NOT_NEEDED, false), BRAM);

        assertThat(comeBack()).isNotNull();
    }

    @Test
    void intakeBeforeTheEndOfTheEarlierSupport_isRefused() {
        var tooEarly = new NewReturn(earlier.number(), BORN, clock.today().minusDays(101), SupportForm.RESIDENTIAL);

        assertThat(problemsOf(() -> returns.register(tooEarly, BRAM))).containsOnlyKeys("intakeDate");
    }

    @Test
    void peopleAreTakenOver_onlyWhenSomebodySaysSo_andLooksAtTheGezagAnew() {
        FamilyId back = participating();

        assertThat(problemsOf(() -> returns.recordPeopleAsBefore(back, null, BRAM)))
                .containsOnlyKeys("verifiedBy");
        returns.recordPeopleAsBefore(back, AuthorityProof.COURT_REGISTER, BRAM);

        Family now = families.get(back);
        assertThat(now.guardians())
                .extracting(Guardian::name)
                .containsExactlyElementsOf(
                        earlier.guardians().stream().map(Guardian::name).toList());
        Child sam = now.children().get(0);
        assertThat(sam.firstName()).isEqualTo("Sam");
        assertThat(sam.canDecide()).as("judged anew").isTrue();
        assertThat(sam.guardiansWithAuthorityOn(clock.today())).hasSize(2);
        assertThat(sam.authorityProof(now.guardians().get(0).id(), clock.today()))
                .contains(AuthorityProof.COURT_REGISTER);
        assertThat(sam.enrolment()).as("nobody said where it goes now").isEmpty();
        assertThat(sam.id()).isNotEqualTo(earlier.children().get(0).id());
    }

    @Test
    void beforeTheParentsWantToTakePart_nobodyIsTakenOver() {
        FamilyId back = comeBack();

        assertThatThrownBy(() -> returns.recordPeopleAsBefore(back, AuthorityProof.DOCUMENT, BRAM))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anotherFamily_hasNobodyToTakeOver() {
        FamilyId other = scene.registeredFamily();

        assertThatThrownBy(() -> returns.recordPeopleAsBefore(other, AuthorityProof.DOCUMENT, ANNA))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void schoolOfBefore_isProposed_andCountsWhenSomebodySaysSo() {
        FamilyId back = participating();
        returns.recordPeopleAsBefore(back, AuthorityProof.DOCUMENT, BRAM);
        families.recordSafety(back, SAFE);
        ChildId sam = families.childrenOf(back).get(0).id();
        assertThat(returns.earlierSchool(sam)).map(school -> school.brin6()).contains(REGENBOOG);
        assertThatThrownBy(() -> families.openCase(sam)).isInstanceOf(NotAllowed.class);

        returns.recordSchoolAsBefore(sam, "groep 8", false);

        assertThat(families.child(sam).enrolment().orElseThrow().brin6()).isEqualTo(REGENBOOG);
        assertThat(families.child(sam).enrolment().orElseThrow().groupName()).contains("groep 8");
    }

    @Test
    void nothingOfBefore_countsInTheNewCase() {
        CaseId now = newCase();

        assertThat(consents.of(now)).isEmpty();
        assertThat(disclosures.of(now)).isEmpty();
        assertThat(disclosures.toldToParents(now)).isEmpty();
        assertThat(disclosures.mayShare(now, REGENBOOG)).isFalse();
        assertThat(disclosures.mayShare(before, REGENBOOG)).isFalse();
        assertThat(disclosures.of(before)).as("stays on record").isNotEmpty();
    }

    @Test
    void whatWasUnsafe_isNotForgottenBySilence() {
        families.recordSafety(
                earlier.id(),
                new SafetyProfile(true, Set.of(2), Channel.PHONE, null, true, true, Violence.CURRENT, true));
        FamilyId back = participating();
        returns.recordPeopleAsBefore(back, AuthorityProof.DOCUMENT, BRAM);
        assertThat(families.get(back)
                        .mayBeInformed(families.get(back).guardians().get(0)))
                .as("nobody, until it is recorded")
                .isFalse();

        assertThat(problemsOf(() -> families.recordSafety(back, SAFE)).get("saferThanBefore"))
                .contains("adres was geheim", "naam van de opvang", "Niet iedereen", "geweld", "aan tafel")
                .doesNotContain("Ouder nummer");
        var oneForgotten = new SafetyProfile(true, Set.of(1), Channel.PHONE, null, true, true, Violence.CURRENT, true);
        assertThat(problemsOf(() -> families.recordSafety(back, oneForgotten)))
                .as("another person in the place of the one who must hear nothing")
                .containsOnlyKeys("saferThanBefore");

        families.recordSafety(back, SAFE, true);

        assertThat(families.get(back).safetyProfile()).contains(SAFE);
    }

    @Test
    void whatWasUnsafe_andIsTakenOver_needsNoMoreWords() {
        var unsafe = new SafetyProfile(true, Set.of(2), Channel.PHONE, null, false, true, Violence.PAST, true);
        families.recordSafety(earlier.id(), unsafe);
        FamilyId back = participating();
        returns.recordPeopleAsBefore(back, AuthorityProof.DOCUMENT, BRAM);

        families.recordSafety(back, unsafe);

        assertThat(families.get(back).safetyProfile()).contains(unsafe);
    }

    @Test
    void peopleRecordedAnew_andTheOneWhoMustHearNothingIsForgotten_isRefusedToo() {
        families.recordSafety(
                earlier.id(),
                new SafetyProfile(false, Set.of(2), Channel.PHONE, null, false, false, Violence.NONE, true));
        FamilyId back = participating();
        families.recordPeople(
                back, List.of(Scene.parent("Iemand Anders")), List.of(Scene.child("Sam", BORN, Set.of(1))), BRAM);

        assertThat(problemsOf(() -> families.recordSafety(back, SAFE))).containsOnlyKeys("saferThanBefore");
    }

    @Test
    void whenTheEarlierFileIsErased_theNewOneStays() {
        CaseId now = newCase();
        FamilyId back = families.getCase(now).familyId();

        database.update(
                "delete from rs_family_family where id = ?", earlier.id().value());

        assertThat(database.queryForObject(
                        "select count(*) from rs_family_family where id = ? and returned_from is null",
                        Integer.class,
                        back.value()))
                .isEqualTo(1);
        assertThat(database.queryForObject(
                        "select count(*) from rs_family_case where id = ?", Integer.class, now.value()))
                .isEqualTo(1);
    }

    private FamilyId comeBack() {
        return returns.register(back(earlier), BRAM);
    }

    private FamilyId participating() {
        FamilyId back = comeBack();
        families.recordExplanation(back, new Explanation(Explanation.POINTS, true, Interpreter.NOT_NEEDED, true), BRAM);
        return back;
    }

    private CaseId newCase() {
        FamilyId back = participating();
        returns.recordPeopleAsBefore(back, AuthorityProof.DOCUMENT, BRAM);
        families.recordSafety(back, SAFE);
        ChildId sam = families.childrenOf(back).get(0).id();
        returns.recordSchoolAsBefore(sam, null, false);
        return families.openCase(sam);
    }

    private NewReturn back(Family family) {
        return new NewReturn(family.number(), BORN, clock.today(), SupportForm.RESIDENTIAL);
    }
}
