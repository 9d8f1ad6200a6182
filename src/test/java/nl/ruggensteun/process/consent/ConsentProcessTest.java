package nl.ruggensteun.process.consent;

import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import nl.ruggensteun.consent.ConsentStatus;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the diagram {@code consent}: who is asked, and what each answer leads to. */
@ApplicationTest
class ConsentProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Consents consents;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Families families;

    @Autowired
    private Timeline timeline;

    @Autowired
    private TaskService tasks;

    @Test
    void everyoneGives_theConsentIsValidAndTheParentsAreInformedNext() {
        CaseInPlay sam = cases.one()
                .answers("Ouder 1", Answers.consentGiven(cases.today()))
                .answers("Ouder 2", Answers.consentGiven(cases.today()));

        assertThat(sam.endsOf("consent")).contains("endEvent_consentValid");
        assertThat(status(sam)).isEqualTo(ConsentStatus.VALID);
        assertThat(sam.open()).containsExactly("userTask_informParents");
    }

    @Test
    void oneOfTwoGives_isNotEnough() {
        CaseInPlay sam = cases.one().answers("Ouder 1", Answers.consentGiven(cases.today()));

        assertThat(sam.open()).containsExactly("userTask_askSigner");
        assertThat(status(sam)).isEqualTo(ConsentStatus.REQUESTED);
    }

    @Test
    void oneRefuses_whileAnotherWasToBeAskedLater_thatTimerIsGone() {
        CaseInPlay sam = cases.one()
                .answers("Ouder 1", UnusualAnswers.askMeLater(cases.today().plusDays(7)))
                .answers("Ouder 2", Answers.consentRefused());

        assertThat(sam.timers()).isEmpty();
        assertThat(sam.open()).containsExactly("userTask_discussNoConsent");
    }

    @Test
    void aParentWhoCannotBeReached_leavesNoConsent_butTheOtherIsStillAsked() {
        CaseInPlay sam = cases.one().answers("Ouder 1", UnusualAnswers.notReachable());

        assertThat(sam.open()).containsExactly("userTask_askSigner");

        sam.answers("Ouder 2", Answers.consentGiven(cases.today()));

        assertThat(sam.open()).containsExactly("userTask_discussNoConsent");
        assertThat(status(sam)).isEqualTo(ConsentStatus.UNRESOLVED);
        assertThat(sam.shared()).isEmpty();
    }

    @Test
    void askMeLater_theTaskComesBackOnThatDayAndNotBefore() {
        CaseInPlay sam = cases.one()
                .answers("Ouder 2", Answers.consentGiven(cases.today()))
                .answers("Ouder 1", UnusualAnswers.askMeLater(cases.today().plusDays(14)));
        assertThat(sam.open()).isEmpty();
        assertThat(sam.timers()).containsExactly(midnight(14));

        clock.forward(Duration.ofDays(13));
        assertThat(sam.dueTimersRun().open()).isEmpty();

        clock.forward(Duration.ofDays(1));
        sam.dueTimersRun().answers("Ouder 1", Answers.consentGiven(cases.today()));

        assertThat(sam.open()).containsExactly("userTask_informParents");
    }

    @Test
    void twoPeopleLater_eachComesBackOnTheOwnDay() {
        CaseInPlay sam = cases.one()
                .answers("Ouder 1", UnusualAnswers.askMeLater(cases.today().plusDays(2)))
                .answers("Ouder 2", UnusualAnswers.askMeLater(cases.today().plusDays(5)));

        assertThat(sam.timers()).containsExactlyInAnyOrder(midnight(2), midnight(5));

        clock.forward(Duration.ofDays(2));
        sam.dueTimersRun();

        assertThat(sam.tasks("userTask_askSigner"))
                .extracting(task -> tasks.getVariable(task.getId(), Variables.SIGNER))
                .containsExactly("Ouder 1");
    }

    @Test
    void notAskedAgain_theConsentEndsWithoutAYes() {
        CaseInPlay sam = cases.one()
                .answers("Ouder 1", Answers.consentRefused())
                .anna("userTask_discussNoConsent", UnusualAnswers.noConsent("STOP"));

        assertThat(sam.endsOf("consent")).contains("endEvent_noConsent");
        assertThat(sam.open()).containsExactly("userTask_supportWithoutSchool");
    }

    @Test
    void aChildOfTwelve_isAskedToo_andItsNoCounts() {
        CaseInPlay noor = cases.family(at(REGENBOOG, cases.child("Noor", 12))).theCase(0);

        assertThat(noor.open()).containsExactly("userTask_askSigner", "userTask_askSigner", "userTask_askSigner");

        noor.answers("Ouder 1", Answers.consentGiven(cases.today()))
                .answers("Ouder 2", Answers.consentGiven(cases.today()))
                .answers("Kind", Answers.consentRefused());

        assertThat(noor.open()).containsExactly("userTask_discussNoConsent");
    }

    @Test
    void aChildOfTwelveThatWasNotAsked_leavesNoConsent_howeverManyParentsAgree() {
        CaseInPlay noor = cases.family(at(REGENBOOG, cases.child("Noor", 12)))
                .theCase(0)
                .answers("Ouder 1", Answers.consentGiven(cases.today()))
                .answers("Ouder 2", Answers.consentGiven(cases.today()))
                .answers("Kind", UnusualAnswers.notReachable());

        assertThat(noor.open()).containsExactly("userTask_discussNoConsent");
        assertThat(cases.mayShare(noor)).isFalse();
        assertThat(noor.shared()).isEmpty();
    }

    @Test
    void aYoungPersonOfSixteen_isAskedAlone() {
        CaseInPlay noor = cases.family(at(REGENBOOG, cases.child("Noor", 16))).theCase(0);

        assertThat(noor.open()).containsExactly("userTask_askSigner");
        assertThat(noor.consentGiven().open()).containsExactly("userTask_informParents");
        assertThat(consents.current(noor.id()).orElseThrow().signatures())
                .extracting(signature -> signature.label())
                .containsExactly("Kind");
    }

    @Test
    void aSignatureOfTomorrow_isRefusedAtItsField() {
        CaseInPlay sam = cases.one();

        assertThatThrownBy(() -> sam.answers(
                        "Ouder 1", Answers.consentGiven(cases.today().plusDays(1))))
                .hasMessage("[signedOn] Deze datum ligt in de toekomst.");
        assertThat(sam.open()).hasSize(2);
    }

    private ConsentStatus status(CaseInPlay theCase) {
        return consents.status(consents.getCurrent(theCase.id()).id());
    }

    private Date midnight(int daysAhead) {
        return Date.from(ZonedDateTime.of(cases.today().plusDays(daysAhead), LocalTime.MIDNIGHT, MutableClock.ZONE)
                .toInstant());
    }

    @Test
    void unansweredSignerWhoLostGezag_isNotToldAsAskedOnceMore() {
        CaseInPlay sam = cases.one().answers("Ouder 1", Answers.consentGiven(cases.today()));
        var other = sam.get().family().guardians().get(1).id();

        families.endAuthority(sam.get().childId(), other, cases.today(), AuthorityProof.COURT_REGISTER);
        cases.runJobs(sam);

        assertThat(status(sam)).isEqualTo(ConsentStatus.VALID);
        assertThat(timeline.of(sam.id()))
                .filteredOn(line -> line.kind() == TimelineKind.CONSENT_ASKED)
                .hasSize(1);
    }

    @Test
    void e03_afterANo_theTaskComesBackOnTheDayThatTheFamilyChose_andNobodyIsAskedByItself() {
        var day = cases.today().plusDays(90);
        CaseInPlay sam = refused()
                .anna(
                        "userTask_discussNoConsent",
                        UnusualAnswers.with(UnusualAnswers.noConsent("STOP"), "askAgainFrom", day.toString()));

        assertThat(sam.task("userTask_supportWithoutSchool")
                        .getDueDate()
                        .toInstant()
                        .atZone(clock.getZone())
                        .toLocalDate())
                .isEqualTo(day);
        clock.forward(Duration.ofDays(90));
        sam.dueTimersRun();
        cases.runJobs(sam);
        assertThat(sam.open()).containsExactly("userTask_supportWithoutSchool");

        sam.anna("userTask_supportWithoutSchool", UnusualAnswers.withoutSchool("ASK_AGAIN"));
        assertThat(sam.open()).contains("userTask_askSigner");
    }

    @Test
    void e03_theDayToAskAgain_mayBeLeftOut_andLiesAheadWithinAYear() {
        CaseInPlay sam = refused();
        for (var day : List.of(cases.today(), cases.today().plusYears(1).plusDays(1))) {
            assertThatThrownBy(() -> sam.anna(
                            "userTask_discussNoConsent",
                            UnusualAnswers.with(UnusualAnswers.noConsent("STOP"), "askAgainFrom", day.toString())))
                    .hasMessageStartingWith("[askAgainFrom]");
        }

        sam.anna("userTask_discussNoConsent", UnusualAnswers.noConsent("STOP"));

        assertThat(sam.open()).containsExactly("userTask_supportWithoutSchool");
    }

    private CaseInPlay refused() {
        return cases.one().answers("Ouder 1", Answers.consentRefused());
    }
}
