package nl.ruggensteun.process.databreach;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import nl.ruggensteun.breach.Breach;
import nl.ruggensteun.breach.Breaches;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.process.BreachInPlay;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.MutableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A data breach from its report to the register: who has which task, by when, and what stops at once (E-20). */
@ApplicationTest
class DataBreachProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Breaches breaches;

    @Autowired
    private MutableClock clock;

    @Test
    void everythingBeginsAtOnce_safetyCallAndAssessment() {
        CaseInPlay sam = cases.one().formSent();

        BreachInPlay breach = reported("anna", sam, "WRONG_SCHOOL", true);

        assertThat(breach.open())
                .containsExactly("userTask_assessBreach", "userTask_bringToSafety", "userTask_callRecipient");
        assertThat(breach.seenBy("anna")).containsExactly("userTask_bringToSafety", "userTask_callRecipient");
        assertThat(breach.seenBy("fatima")).containsExactly("userTask_assessBreach");
        assertThat(breach.seenBy("bram")).isEmpty();
        assertThat(breach.seenBy("iris")).isEmpty();
        assertThat(breach.seenBy("ada")).isEmpty();
    }

    @Test
    void nobodyInDangerAndNobodyGotIt_onlyTheAssessmentIsLeft() {
        BreachInPlay breach = reported("anna", cases.one(), "LOST", false);

        assertThat(breach.open()).containsExactly("userTask_assessBreach");
    }

    @Test
    void withoutACase_theKwartiermakersHaveTheTasks() {
        BreachInPlay breach = cases.breach("iris", Answers.breach("WRONG_RECIPIENT", null, true, now()));

        assertThat(breach.seenBy("karin")).containsExactly("userTask_bringToSafety", "userTask_callRecipient");
        assertThat(breach.seenBy("iris")).isEmpty();
        breach.does("karin", "userTask_bringToSafety", Answers.broughtToSafety(now()))
                .does("koen", "userTask_callRecipient", Answers.recipientCalled(cases.today()))
                .assessed("NO", "YES")
                .does(
                        "karin",
                        "userTask_tellConcerned",
                        with(
                                with(Answers.concernedTold(cases.today()), "toldPeople", null),
                                "toldRemark",
                                "Aan de ouder"))
                .closed();
        assertThat(breach.isOver()).isTrue();
    }

    @Test
    void everyReporter_mayReport_andAChildOfSomebodyElseLooksLikeNone() {
        CaseInPlay sam = cases.one().formSent();

        for (String user : new String[] {"anna", "iris"}) {
            assertThat(reported(user, sam, "OTHER", false).open()).isNotEmpty();
        }
        for (String user : new String[] {"karin", "ada", "fatima"}) {
            assertThat(cases.breach(user, Answers.breach("OTHER", null, false, now()))
                            .open())
                    .isNotEmpty();
            assertThatThrownBy(() -> reported(user, sam, "OTHER", false))
                    .hasMessage("[caseId] Kies een kind uit uw eigen lijst.");
        }
        for (String user : new String[] {"bram", "ilse"}) {
            assertThatThrownBy(() -> reported(user, sam, "OTHER", false))
                    .hasMessage("[caseId] Kies een kind uit uw eigen lijst.");
        }
        for (String user : new String[] {"mirjam", "rob", "admin"}) {
            assertThatThrownBy(() -> cases.breach(user, Answers.breach("OTHER", null, false, now())));
        }
    }

    @Test
    void anIbErReports_theTasksGoToTheBegeleiderOfTheCase() {
        CaseInPlay sam = cases.one().formSent();

        BreachInPlay breach = reported("iris", sam, "WRONG_SCHOOL", true);

        assertThat(breach.seenBy("anna")).containsExactly("userTask_bringToSafety", "userTask_callRecipient");
        assertThat(breach.seenBy("iris")).isEmpty();
    }

    @Test
    void wrongSchool_stopsInTheVeryTransaction_andTheCaseWaitsForTheRightSchool() {
        CaseInPlay sam = cases.one().formSent();
        assertThat(cases.waitingForSchool(sam)).isPositive();

        reported("anna", sam, "WRONG_SCHOOL", false);

        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.seenBy("iris")).isEmpty();
        assertThat(cases.waitingForSchool(sam)).isZero();
        cases.runJobs(sam);
        assertThat(sam.open()).containsExactly("userTask_arrangeSchool");
    }

    @Test
    void wrongChild_stopsTheExchange_andConsentIsAskedAnew() {
        CaseInPlay sam = cases.one().supported();

        reported("iris", sam, "WRONG_CHILD", false);
        cases.runJobs(sam);

        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.seenBy("iris")).isEmpty();
        assertThat(sam.open()).contains("userTask_askSigner");
    }

    @Test
    void anotherKindOfBreach_leavesTheExchangeAsItIs() {
        CaseInPlay sam = cases.one().formSent();

        reported("anna", sam, "LOST", false);
        cases.runJobs(sam);

        assertThat(cases.mayShare(sam)).isTrue();
        assertThat(sam.seenBy("iris")).containsExactly("userTask_confirmReceipt");
    }

    @Test
    void aSchoolThatGotNothing_isNotStopped_theMistakeWasSetRightBefore() {
        CaseInPlay sam = cases.one().formSent();
        play.start("anna", "schoolChange", Answers.schoolChange(sam.key(), KOMPAS));
        cases.runJobs(sam);
        sam.consentGiven();

        reported("anna", sam, "WRONG_SCHOOL", false);
        cases.runJobs(sam);

        assertThat(sam.get().brin6().orElseThrow().value()).isEqualTo(KOMPAS).isNotEqualTo(REGENBOOG);
        assertThat(cases.mayShare(sam)).isTrue();
    }

    @Test
    void theTerms_runOnTheClockFromTheDiscovery_overAWeekendAndSummerTime() {
        clock.set(ZonedDateTime.of(2026, 3, 28, 11, 0, 0, 0, MutableClock.ZONE));
        BreachInPlay breach =
                cases.breach("karin", Answers.breach("LOST", null, true, LocalDateTime.of(2026, 3, 27, 16, 5)));

        assertThat(breach.task("userTask_bringToSafety").getDueDate()).isEqualTo(at("2026-03-28T11:00:00Z"));
        assertThat(breach.task("userTask_assessBreach").getDueDate()).isEqualTo(at("2026-03-28T15:05:00Z"));
        assertThat(breach.timers()).containsExactlyInAnyOrder(at("2026-03-29T15:05:00Z"), at("2026-03-30T15:05:00Z"));
        breach.assessed("YES", "NO");
        assertThat(breach.task("userTask_reportToAuthority").getDueDate()).isEqualTo(at("2026-03-30T15:05:00Z"));
    }

    @Test
    void whenTheTermIsNearAndWhenItIsOver_kwartiermakersAndOfficerAreWarned_aMinuteEarlierTheyAreNot() {
        BreachInPlay breach = cases.breach("karin", Answers.breach("LOST", null, false, now()));
        long before = cases.messages("LEGAL_DEADLINE");

        clock.forward(Duration.ofHours(48).minusMinutes(1));
        timersOf(breach);
        assertThat(cases.messages("LEGAL_DEADLINE")).isEqualTo(before);
        clock.forward(Duration.ofMinutes(1));
        timersOf(breach);
        assertThat(cases.messages("LEGAL_DEADLINE")).isEqualTo(before + 2);
        breach.assessed("YES", "NO");
        clock.forward(Duration.ofHours(24));
        timersOf(breach);
        assertThat(cases.messages("LEGAL_DEADLINE")).isEqualTo(before + 4);
        assertThat(breach.open()).containsExactly("userTask_reportToAuthority");
    }

    @Test
    void reportedInTime_nobodyIsWarned() {
        BreachInPlay breach = cases.breach("karin", Answers.breach("LOST", null, false, now()));

        breach.assessed("YES", "NO").authorityTold(now());

        assertThat(breach.timers()).isEmpty();
        assertThat(breach.open()).containsExactly("userTask_closeBreach");
    }

    @Test
    void reportedLate_needsTheReasonForTheDelay() {
        BreachInPlay breach = cases.breach("karin", Answers.breach("LOST", null, false, now()))
                .assessed("YES", "NO");
        clock.forward(Duration.ofHours(72).plusMinutes(1));

        assertThatThrownBy(() -> breach.authorityTold(now())).hasMessageStartingWith("[delayReason]");
        breach.fatima("userTask_reportToAuthority", with(Answers.authorityTold(now()), "delayReason", "Ziek"));

        assertThat(breach.open()).containsExactly("userTask_closeBreach");
    }

    @Test
    void familyHandedOver_theTasksOfTheBreachGoAlong() {
        CaseInPlay sam = cases.one().formSent();
        BreachInPlay breach = reported("anna", sam, "WRONG_SCHOOL", false);

        play.start("anna", "handover", Answers.handover(sam.key(), "bram"));

        assertThat(breach.seenBy("anna")).isEmpty();
        assertThat(breach.seenBy("bram")).containsExactly("userTask_callRecipient");
    }

    @Test
    void theOfficerCloses_onlyWhenTheOthersAreReady() {
        CaseInPlay sam = cases.one().formSent();
        BreachInPlay breach = reported("anna", sam, "WRONG_SCHOOL", true)
                .assessed("YES", "YES")
                .authorityTold(now())
                .anna("userTask_tellConcerned", Answers.concernedTold(cases.today(), "1"));
        assertThat(breach.seenBy("fatima")).isEmpty();

        breach.anna("userTask_callRecipient", Answers.recipientCalled(cases.today()))
                .anna("userTask_bringToSafety", Answers.broughtToSafety(now()))
                .closed();

        Breach line = breaches.get(breach.id());
        assertThat(line.learned()).contains("Wij kijken eerst naar de plaats.");
        assertThat(breach.isOver()).isTrue();
    }

    @Test
    void notSafeToTell_isWrittenDown_andTheBreachGoesOn() {
        CaseInPlay sam = cases.one();

        BreachInPlay breach = reported("anna", sam, "LOST", false)
                .assessed("NO", "YES")
                .anna("userTask_tellConcerned", Map.of("outcome", "NOT_SAFE", "toldRemark", "De vader leest mee"));

        assertThat(breach.open()).containsExactly("userTask_closeBreach");
        assertThat(breaches.get(breach.id()).toldOn()).isEmpty();
    }

    @Test
    void theTaskOfTheOfficer_isNamedAfterTheBreach_neverAfterTheChild() {
        CaseInPlay sam = cases.one().formSent();

        BreachInPlay breach = reported("anna", sam, "WRONG_SCHOOL", true);

        breach.openTasks().forEach(task -> assertThat(cases.label(task))
                .isEqualTo(breach.id().label()));
    }

    private BreachInPlay reported(String user, CaseInPlay about, String kind, boolean danger) {
        return cases.breach(user, Answers.breach(kind, about.key(), danger, now()));
    }

    private void timersOf(BreachInPlay breach) {
        breach.dueTimersRun();
        play.runJobs(breach.key());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private static Date at(String moment) {
        return Date.from(Instant.parse(moment));
    }
}
