package nl.ruggensteun.meeting;

import static nl.ruggensteun.support.Scene.ANNA;
import static nl.ruggensteun.support.Scene.REGENBOOG;
import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.SchoolSituation;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class MeetingsTest {

    @Autowired
    Scene scene;

    @Autowired
    Meetings meetings;

    @Autowired
    Families families;

    @Autowired
    Consents consents;

    @Autowired
    Disclosures disclosures;

    @Autowired
    MutableClock clock;

    CaseId sam;
    LocalDate nextWeek;

    @BeforeEach
    void consentedCase() {
        scene.schools();
        sam = scene.caseOf(LocalDate.of(2018, 5, 1), 2);
        scene.giveConsent(sam);
        nextWeek = clock.today().plusDays(7);
    }

    @Test
    void plannedMeeting_parentsKnowOfIt() {
        scene.sendForm(sam);
        MeetingId id = plan();
        assertThat(meetings.get(id).state()).isEqualTo(MeetingState.PLANNED);
        assertThat(meetings.get(id).plannedFor()).contains(nextWeek.atTime(14, 30));
        assertThat(disclosures.permit(sam, REGENBOOG, ContactKind.STARTGESPREK)).isNotNull();
        assertThatThrownBy(() -> disclosures.permit(sam, REGENBOOG, ContactKind.EINDGESPREK))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void planForThePastOrWithoutPlace_isRefusedAtTheFields_andNothingIsSaved() {
        assertThat(problemsOf(() ->
                        plan(new MeetingPlan(clock.today().minusDays(1), LocalTime.NOON, " ", null, false, null))))
                .containsOnlyKeys("date", "place", "mode", "informedOn");
        assertThat(problemsOf(() -> plan(new MeetingPlan(null, null, "x".repeat(121), null, false, null))))
                .containsOnlyKeys("date", "time", "place", "mode", "informedOn");
        assertThat(problemsOf(() -> plan(planOn(clock.today(), LocalTime.of(9, 59)))))
                .containsOnlyKeys("time");
        assertThat(problemsOf(() -> plan(planOn(clock.today().plusYears(2), LocalTime.NOON))))
                .containsOnlyKeys("date");
        assertThat(problemsOf(() -> plan(new MeetingPlan(
                        nextWeek,
                        LocalTime.NOON,
                        "School",
                        MeetingMode.JOINT,
                        false,
                        clock.today().plusDays(1)))))
                .containsOnlyKeys("informedOn");
        assertThat(meetings.of(sam)).isEmpty();
        assertThat(disclosures.toldToParents(sam)).isEmpty();
    }

    @ParameterizedTest(name = "address {0}, hide {1}, apart {2}, violence {3}, silent {4}")
    @CsvSource({
        "true,  false, false, NONE,    false",
        "false, true,  false, NONE,    false",
        "false, false, true,  NONE,    false",
        "false, false, false, PAST,    false",
        "false, false, false, CURRENT, false",
        "false, false, false, NONE,    true"
    })
    void anyReasonForCare_nobodyIsBroughtTogether(
            boolean address, boolean hide, boolean apart, Violence violence, boolean silent) {
        Set<Integer> mustNotHear = silent ? Set.of(2) : Set.of();
        families.recordSafety(
                families.getCase(sam).familyId(),
                new SafetyProfile(address, mustNotHear, Channel.PHONE, null, hide, apart, violence, true));
        assertThat(meetings.allowedModes(sam)).containsExactly(MeetingMode.SEPARATE, MeetingMode.ONE_PARENT);
        assertThat(problemsOf(this::plan)).containsOnlyKeys("mode");
    }

    @Test
    void noReasonForCare_everyFormIsPossible() {
        assertThat(meetings.allowedModes(sam)).containsExactly(MeetingMode.values());
    }

    @Test
    void schoolAsksAnotherMoment_meetingIsPlannedAgain() {
        MeetingId id = plan();
        meetings.schoolAnswers(id, false, "Liever dinsdag", "iris");
        assertThat(meetings.get(id).state()).isEqualTo(MeetingState.OTHER_MOMENT);
        meetings.replan(id, planOn(nextWeek.plusDays(1), LocalTime.NOON), ANNA);
        assertThat(meetings.get(id).schoolRemark()).isEmpty();
        meetings.schoolAnswers(id, true, null, "iris");
        assertThat(meetings.get(id).state()).isEqualTo(MeetingState.CONFIRMED);
        assertThat(disclosures.toldToParents(sam)).hasSize(2);
    }

    @Test
    void withdrawnConsent_schoolCannotAnswerAnyMore() {
        MeetingId id = plan();
        consents.withdraw(sam, REGENBOOG, scene.parent(sam, 1), clock.today(), ANNA);
        assertThatThrownBy(() -> meetings.schoolAnswers(id, true, null, "iris")).isInstanceOf(NotAllowed.class);
        assertThat(meetings.get(id).state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void heldMeeting_hasAgreementsInOrder() {
        MeetingId id = plan();
        clock.set(nextWeek);
        meetings.held(
                id,
                talk(
                        nextWeek,
                        new NewAgreement(AgreementParty.TEACHER, "Belt elke vrijdag met moeder", null, true),
                        new NewAgreement(
                                AgreementParty.PARENTS, "Vertellen het als Sam slecht slaapt", nextWeek, false)),
                ANNA);
        assertThat(meetings.agreementsOf(sam))
                .extracting(Agreement::who)
                .containsExactly(AgreementParty.TEACHER, AgreementParty.PARENTS);
        assertThat(meetings.agreementsOf(sam)).extracting(Agreement::noEndDate).containsExactly(true, false);
        assertThat(meetings.get(id).heldOn()).contains(nextWeek);
        assertThat(meetings.get(id).schoolPresent()).containsExactly(SchoolAttendee.TEACHER);
    }

    @Test
    void agreementWithoutADay_needsTheChoiceThatItHasNoEnd() {
        MeetingId id = plan();
        LocalDate today = clock.today();
        var unclear = new NewAgreement(AgreementParty.TEACHER, "Belt elke vrijdag", null, false);
        var both = new NewAgreement(AgreementParty.TEACHER, "Belt elke vrijdag", today, true);
        assertThat(problemsOf(() -> meetings.held(id, talk(today, unclear, both), ANNA)))
                .containsOnlyKeys("agreements.0.byDate", "agreements.1.byDate");
    }

    @Test
    void talkWithoutParents_needsAReason_andSomebodyOfTheSchoolWasThere() {
        MeetingId id = plan();
        LocalDate today = clock.today();
        var agreed = List.of(new NewAgreement(AgreementParty.TEACHER, "Belt elke vrijdag", today, false));
        assertThat(problemsOf(() -> meetings.held(id, new HeldTalk(today, false, " ", Set.of(), agreed), ANNA)))
                .containsOnlyKeys("parentsAbsentReason", "schoolPresent");

        var alone = new HeldTalk(today, false, "Moeder was ziek", Set.of(SchoolAttendee.IB_ER), agreed);
        meetings.held(id, alone, ANNA);

        assertThat(meetings.get(id).parentsPresent()).contains(false);
        assertThat(meetings.get(id).parentsAbsentReason()).contains("Moeder was ziek");
    }

    @Test
    void heldWithoutAgreementOrAhead_isRefusedAtTheFields() {
        MeetingId id = plan();
        assertThat(problemsOf(() -> meetings.held(id, talk(nextWeek), ANNA))).containsOnlyKeys("heldOn", "agreements");
        HeldTalk wrong = talk(
                clock.today(),
                new NewAgreement(AgreementParty.CHILD, "Goed", null, true),
                new NewAgreement(null, "x".repeat(501), clock.today().minusDays(1), false));
        assertThat(problemsOf(() -> meetings.held(id, wrong, ANNA)))
                .containsOnlyKeys("agreements.1.who", "agreements.1.what", "agreements.1.byDate");
        assertThat(meetings.get(id).state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void meetingThatIsOver_stays() {
        MeetingId id = plan();
        assertThat(problemsOf(() -> meetings.cancelled(id, " ", ANNA))).containsOnlyKeys("reason");
        meetings.cancelled(id, "Sam was ziek", ANNA);
        assertThatThrownBy(() -> meetings.replan(id, planOn(nextWeek, LocalTime.NOON), ANNA))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> meetings.moved(id, ANNA)).isInstanceOf(NotAllowed.class);
        assertThat(meetings.get(id).reason()).contains("Sam was ziek");
    }

    @Test
    void movedMeeting_canBePlannedAgain() {
        MeetingId id = plan();
        meetings.moved(id, ANNA);
        meetings.replan(id, planOn(nextWeek.plusDays(7), LocalTime.NOON), ANNA);
        assertThat(meetings.get(id).state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void startgesprekIsSkippedOnlyForAChildThatWasSupportedAlready() {
        assertThat(problemsOf(() -> meetings.notNeeded(sam, REGENBOOG, "School kent Sam al", ANNA)))
                .containsOnlyKeys("needed");
        families.recordSchool(families.getCase(sam).childId(), SchoolSituation.ATTENDS, REGENBOOG, "5", null, true);
        assertThat(problemsOf(() -> meetings.notNeeded(sam, REGENBOOG, null, ANNA)))
                .containsOnlyKeys("reason");
        meetings.notNeeded(sam, REGENBOOG, "School kent Sam al", ANNA);
        assertThat(meetings.of(sam)).extracting(Meeting::state).containsExactly(MeetingState.NOT_NEEDED);
    }

    @Test
    void meetingWithASchoolWhereTheChildIsNot_isRefused() {
        assertThatThrownBy(() ->
                        meetings.plan(sam, Scene.KOMPAS, MeetingKind.START, planOn(nextWeek, LocalTime.NOON), ANNA))
                .isInstanceOf(NotAllowed.class);
    }

    private MeetingId plan() {
        return plan(planOn(nextWeek, LocalTime.of(14, 30)));
    }

    private MeetingId plan(MeetingPlan plan) {
        return meetings.plan(sam, REGENBOOG, MeetingKind.START, plan, ANNA);
    }

    private MeetingPlan planOn(LocalDate day, LocalTime time) {
        return new MeetingPlan(day, time, "Kamer 3", MeetingMode.JOINT, true, clock.today());
    }

    private static HeldTalk talk(LocalDate on, NewAgreement... agreements) {
        return new HeldTalk(on, true, null, Set.of(SchoolAttendee.TEACHER), List.of(agreements));
    }
}
