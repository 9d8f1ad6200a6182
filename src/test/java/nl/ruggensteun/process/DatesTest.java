package nl.ruggensteun.process;

import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.MutableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Days on which software tends to be wrong: birthdays, leap days, the change of clocks, holidays, New Year's Eve. */
@ApplicationTest
class DatesTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private MutableClock clock;

    @Test
    void theTwelfthBirthday_endsSharingOnTheDayItself_untilTheChildHasAnswered() {
        clock.set(LocalDate.of(2026, 3, 3));
        CaseInPlay noor = born(LocalDate.of(2014, 3, 10)).consentGiven();
        clock.set(LocalDateTime.of(2026, 3, 9, 23, 59).atZone(MutableClock.ZONE));
        assertThat(cases.mayShare(noor)).isTrue();

        clock.set(LocalDateTime.of(2026, 3, 10, 0, 0).atZone(MutableClock.ZONE));

        assertThat(cases.mayShare(noor)).isFalse();
        assertThatThrownBy(() -> noor.anna("userTask_informParents", Answers.firstContact(cases.today())))
                .hasMessageContaining("Het kind moet nu zelf ook ja zeggen");
        assertThat(noor.shared()).isEmpty();
    }

    @Test
    void askedOnTheTwelfthBirthday_theChildIsAskedToo() {
        clock.set(LocalDate.of(2026, 3, 9));
        assertThat(born(LocalDate.of(2014, 3, 10)).open()).hasSize(2);

        clock.set(LocalDate.of(2026, 3, 10));
        assertThat(born(LocalDate.of(2014, 3, 10)).open()).hasSize(3);
    }

    @Test
    void bornOnALeapDay_theChildIsTwelveOnTheLeapDay() {
        LocalDate leapDay = LocalDate.of(2016, 2, 29);
        clock.set(LocalDate.of(2028, 2, 28));
        assertThat(born(leapDay).open()).hasSize(2);

        clock.set(LocalDate.of(2028, 2, 29));
        assertThat(born(leapDay).open()).hasSize(3);
    }

    @Test
    void bornOnALeapDay_someoneIsAnAdultOnTheFirstOfMarchOfAnOrdinaryYear() {
        LocalDate leapDay = LocalDate.of(2008, 2, 29);
        clock.set(LocalDate.of(2026, 2, 28));
        assertThat(born(leapDay).open()).containsExactly("userTask_askSigner");

        clock.set(LocalDate.of(2026, 3, 1));
        assertThatThrownBy(() -> born(leapDay)).hasMessageStartingWith("[children.0.birthDate] ");
    }

    @Test
    void clocksGoForward_aTimerStillFallsAtMidnightHere() {
        clock.set(LocalDate.of(2026, 3, 27));
        CaseInPlay sam = cases.one().answers("Ouder 1", UnusualAnswers.askMeLater(LocalDate.of(2026, 3, 30)));

        assertThat(sam.timers()).containsExactly(here(LocalDateTime.of(2026, 3, 30, 0, 0)));
        clock.set(LocalDateTime.of(2026, 3, 29, 23, 59).atZone(MutableClock.ZONE));
        assertThat(sam.dueTimersRun().open()).hasSize(1);
        clock.set(LocalDateTime.of(2026, 3, 30, 0, 0).atZone(MutableClock.ZONE));
        assertThat(sam.dueTimersRun().open()).hasSize(2);
    }

    @Test
    void clocksGoBack_aTimerStillFallsAtMidnightHere() {
        clock.set(LocalDate.of(2026, 10, 23));
        CaseInPlay sam = cases.one().answers("Ouder 1", UnusualAnswers.askMeLater(LocalDate.of(2026, 10, 26)));

        assertThat(sam.timers()).containsExactly(here(LocalDateTime.of(2026, 10, 26, 0, 0)));
    }

    @Test
    void clocksGoForward_aTargetDateIsStillFiveInTheAfternoon() {
        clock.set(LocalDate.of(2026, 3, 27));

        assertThat(due(cases.registered(), "userTask_explainRuggensteun"))
                .isEqualTo(here(LocalDateTime.of(2026, 4, 1, 17, 0)));
    }

    @Test
    void inTheSummerHoliday_theSchoolsTimeStandsStill() {
        clock.set(LocalDate.of(2026, 7, 15));
        CaseInPlay sam = cases.one().formSent();

        assertThat(due(sam, "userTask_confirmReceipt")).isEqualTo(here(LocalDateTime.of(2026, 9, 9, 17, 0)));
    }

    @Test
    void inTheSummerHoliday_theShelterGoesOn() {
        clock.set(LocalDate.of(2026, 7, 15));

        assertThat(due(cases.one(), "userTask_askSigner")).isEqualTo(here(LocalDateTime.of(2026, 7, 22, 17, 0)));
    }

    @Test
    void theDossierNumber_hasTheYearOfTheIntake_alsoWhenItIsRecordedOnNewYearsDay() {
        clock.set(LocalDateTime.of(2026, 12, 31, 23, 30).atZone(MutableClock.ZONE));
        assertThat(numberOfIntakeOn("2026-12-31")).startsWith("2026-");

        clock.set(LocalDateTime.of(2027, 1, 1, 0, 30).atZone(MutableClock.ZONE));
        String late = numberOfIntakeOn("2026-12-31");
        String first = numberOfIntakeOn("2027-01-01");

        assertThat(late).startsWith("2026-");
        assertThat(first).startsWith("2027-");
    }

    @Test
    void numbers_areNeverGivenTwice() {
        List<String> numbers = List.of(
                cases.registered().family().number(),
                cases.registered().family().number(),
                cases.registered().family().number());

        assertThat(numbers).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void anIntakeOfTomorrow_isRefused() {
        var tomorrow = Answers.familyRegistered(cases.today().plusDays(1));

        assertThatThrownBy(() -> cases.play.start(CaseFixture.ANNA, "intake", tomorrow))
                .hasMessageStartingWith("[intakeDate] Deze datum ligt in de toekomst.");
    }

    private CaseInPlay born(LocalDate day) {
        Map<String, Object> child = with(cases.child("Noor", 8), "birthDate", day.toString());
        return cases.family(at(REGENBOOG, child)).theCase(0);
    }

    private String numberOfIntakeOn(String day) {
        String instance = cases.play.start(CaseFixture.ANNA, "intake", Answers.familyRegistered(LocalDate.parse(day)));
        return cases.runtime.getVariable(instance, Variables.DOSSIER).toString();
    }

    private static Date due(InPlay<?> inPlay, String task) {
        return inPlay.task(task).getDueDate();
    }

    private static Date here(LocalDateTime moment) {
        return Date.from(moment.atZone(MutableClock.ZONE).toInstant());
    }
}
