package nl.ruggensteun.situations;

import static nl.ruggensteun.process.CaseFixture.ANNA;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static nl.ruggensteun.process.CaseFixture.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.family.CaseStage;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.NewSchool;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.MutableClock;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** E-09: a child under four, at another kind of school, without a school, or on its way out of primary school. */
@ApplicationTest
class E09ChildWithoutPrimarySchoolTest {

    private static final String DISCUSS = "userTask_discussEnrolment";
    private static final String ARRANGE = "userTask_arrangeSchool";
    private static final String TRANSITION = "userTask_discussTransition";

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Schools schools;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ManagementService jobs;

    @Test
    void underFour_theCaseWaits_untilTheChildIsThreeYearsAndNineMonths_andAgainUntilItIsFour() {
        CaseInPlay liv = child(24);
        LocalDate born = liv.get().child().birthDate();
        assertThat(liv.open()).isEmpty();
        assertThat(liv.timers()).containsExactly(sixOClock(born.plusMonths(45)));

        clock.set(born.plusMonths(45));
        liv.dueTimersRun();
        assertThat(liv.open()).containsExactly(DISCUSS);
        assertThat(liv.stage()).isEqualTo(CaseStage.WAITING_FOR_SCHOOL);

        liv.anna(DISCUSS, Answers.enrolmentDiscussed(cases.today()));
        assertThat(liv.open()).isEmpty();
        assertThat(liv.timers()).containsExactly(sixOClock(born.plusYears(4)));

        clock.set(born.plusYears(4));
        liv.dueTimersRun();
        assertThat(liv.open()).containsExactly(ARRANGE);
    }

    @Test
    void threeYearsAndNineMonthsAlready_theTaskIsThereAtOnce() {
        assertThat(child(45).open()).containsExactly(DISCUSS);
    }

    @Test
    void aSchoolIsKnownAlready_nothingIsDiscussed_andConsentIsAskedAtFour() {
        CaseInPlay liv = cases.family(at(REGENBOOG, born(46))).theCase(0);
        assertThat(liv.open()).isEmpty();

        clock.set(liv.get().child().birthDate().plusYears(4));
        liv.dueTimersRun();

        assertThat(liv.open()).contains("userTask_askSigner");
    }

    @Test
    void aCorrectedBirthDate_moves_whatTheCaseWaitsFor() {
        CaseInPlay liv = child(24);

        LocalDate older = cases.today().minusMonths(30);
        correct(liv, older);
        assertThat(liv.timers()).containsExactly(sixOClock(older.plusMonths(45)));

        correct(liv, cases.today().minusMonths(46));
        assertThat(liv.open()).containsExactly(DISCUSS);

        correct(liv, cases.today().minusMonths(24));
        assertThat(liv.open()).as("too young after all").isEmpty();

        correct(liv, cases.today().minusYears(5));
        assertThat(liv.open()).containsExactly(ARRANGE);

        correct(liv, cases.today().minusMonths(24));
        assertThat(liv.open()).isEmpty();
    }

    @Test
    void whatWasDiscussed_isNotAskedAgainWhenTheCaseLooksAgain() {
        CaseInPlay liv = child(46);
        liv.anna(DISCUSS, Answers.enrolmentDiscussed(cases.today()));

        correct(liv, liv.get().child().birthDate());

        assertThat(liv.open()).isEmpty();
    }

    @Test
    void fiveOrOlderWithoutASchool_theFormTellsOfLeerplichtWithoutBlame() throws IOException {
        assertThat(child(62).open()).containsExactly(ARRANGE);
        assertThat(Files.readString(Path.of("forms/ruggensteun/arrange-school.form")))
                .contains("leerplichtig", "niemands schuld");
    }

    @ParameterizedTest
    @CsvSource({"SECONDARY, 99EV00, 13", "SPECIAL, 99ES00, 9"})
    void anotherKindOfSchool_mayJoin(SchoolType type, String brin6, int age) {
        register(brin6, type);
        CaseInPlay sam = cases.family(at(brin6, cases.child("Sam", age))).theCase(0);

        sam.formSent().anna("userTask_callSchool", Answers.schoolCalled(cases.today()));

        assertThat(sam.shared()).containsExactly(SharedThing.CONSENT_FORM);
        assertThat(cases.mayShare(sam)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "8a", "groep 8", "Groep 7/8"})
    void groupEight_theTransitionIsDiscussedInTheLastFourWeeksBeforeTheSummer(String group) {
        CaseInPlay sam = inGroup(group);
        clock.set(LocalDate.of(2026, 6, 19));
        lookAtSchoolYear();
        assertThat(sam.open()).doesNotContain(TRANSITION);

        clock.set(LocalDate.of(2026, 6, 20));
        lookAtSchoolYear();
        assertThat(sam.seenBy(ANNA)).contains(TRANSITION);
        assertThat(sam.seenBy("iris")).doesNotContain(TRANSITION);

        sam.anna(TRANSITION, Answers.transitionDiscussed(cases.today()));
        lookAtSchoolYear();
        assertThat(sam.open()).doesNotContain(TRANSITION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"groep 5", "18", "groep 7"})
    void otherGroups_haveNoTransition(String group) {
        CaseInPlay sam = inGroup(group);

        clock.set(LocalDate.of(2026, 6, 22));
        lookAtSchoolYear();

        assertThat(sam.open()).doesNotContain(TRANSITION);
    }

    @Test
    void theSummerBegan_theTransitionIsNoLongerAsked() {
        CaseInPlay sam = inGroup("groep 8");
        clock.set(LocalDate.of(2026, 6, 22));
        lookAtSchoolYear();
        assertThat(sam.open()).contains(TRANSITION);

        clock.set(LocalDate.of(2026, 7, 18));
        lookAtSchoolYear();

        assertThat(sam.open()).doesNotContain(TRANSITION);
    }

    private CaseInPlay inGroup(String group) {
        Map<String, Object> school = UnusualAnswers.with(Answers.attends(REGENBOOG), "groupName", group);
        return cases.family(new CaseFixture.ChildAt(cases.child("Sam", 11), school))
                .theCase(0)
                .formSent();
    }

    private void lookAtSchoolYear() {
        new Mornings(jobs, "newSchoolYear").run();
    }

    private CaseInPlay child(int months) {
        return cases.family(without(born(months))).theCase(0);
    }

    private Map<String, Object> born(int monthsAgo) {
        return Answers.child("Liv", "Voorbeeld", cases.today().minusMonths(monthsAgo), "1");
    }

    private void correct(CaseInPlay theCase, LocalDate birthDate) {
        play.start(ANNA, "childCorrection", Answers.birthDateCorrected(theCase.key(), birthDate));
        cases.runJobs(theCase);
    }

    private void register(String brin6, SchoolType type) {
        if (schools.find(new Brin6(brin6)).isEmpty()) {
            schools.register(new NewSchool(
                    new Brin6(brin6), "School " + brin6, null, "Voorbeeldstad", type, HolidayRegion.MIDDLE));
        }
    }

    private static Date sixOClock(LocalDate day) {
        return Date.from(day.atTime(6, 0).atZone(MutableClock.ZONE).toInstant());
    }
}
