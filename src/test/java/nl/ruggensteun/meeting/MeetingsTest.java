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
import java.util.UUID;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.NewWeighing;
import nl.ruggensteun.disclosure.WeighingId;
import nl.ruggensteun.disclosure.Weighings;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.PersonRef;
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
    FamilyTalks talks;

    @Autowired
    Weighings weighings;

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
        assertThat(meetings.allowedModes(sam))
                .containsExactly(MeetingMode.JOINT, MeetingMode.SEPARATE, MeetingMode.ONE_PARENT);
    }

    @Test
    void parentsSpokenApart_eachHasAnAppointment_anHourFromTheOther() {
        LocalTime three = LocalTime.of(15, 0);
        assertThat(problemsOf(() -> plan(apart(1, three, 1, three)))).containsOnlyKeys("otherParent", "otherTime");
        assertThat(problemsOf(() -> plan(apart(1, three, 2, LocalTime.of(15, 45)))))
                .containsOnlyKeys("otherTime");
        assertThat(problemsOf(() -> plan(apart(3, three, 2, LocalTime.of(17, 0)))))
                .containsOnlyKeys("parent");
        assertThat(problemsOf(() -> plan(new MeetingPlan(
                        nextWeek, three, "School", MeetingMode.SEPARATE, false, clock.today(), 1, null))))
                .containsOnlyKeys("otherParent", "otherDate", "otherTime", "otherPlace");

        Meeting planned = meetings.get(plan(apart(2, LocalTime.of(17, 0), 1, three)));

        assertThat(planned.appointments())
                .extracting(one -> PersonRef.of(one.parent()))
                .containsExactly(scene.parent(sam, 1), scene.parent(sam, 2));
        assertThat(planned.plannedFor()).contains(nextWeek.atTime(three));
    }

    @Test
    void whoMustNotBeInformed_cannotBeGivenAnAppointment() {
        silent(2);

        assertThat(problemsOf(() -> plan(apart(1, LocalTime.NOON, 2, LocalTime.of(15, 0)))))
                .containsOnlyKeys("mode");
        assertThat(problemsOf(() -> plan(withOne(2)))).containsOnlyKeys("parent");
        assertThat(meetings.get(plan(withOne(1))).appointments()).hasSize(1);
    }

    @Test
    void aParentWhoMustNotBeInformedAnyMore_theTalkWithThatParentIsToBePlannedAnew() {
        MeetingId id = plan(apart(1, LocalTime.NOON, 2, LocalTime.of(15, 0)));
        assertThat(meetings.isUnsafe(id)).isFalse();

        silent(2);

        assertThat(meetings.isUnsafe(id)).isTrue();
        assertThat(meetings.moveUnsafe(sam, ANNA)).isTrue();
        assertThat(meetings.get(id).state()).isEqualTo(MeetingState.MOVED);
    }

    @Test
    void agreementsOfTalksApart_belongToOneOfTheParents() {
        MeetingId id = plan(apart(1, LocalTime.NOON, 2, LocalTime.of(15, 0)));
        LocalDate today = clock.today();
        var ofNobody = new NewAgreement(AgreementParty.TEACHER, "Belt elke vrijdag", today, false);
        var ofAnother = new NewAgreement(AgreementParty.TEACHER, "Belt elke vrijdag", today, false, 3);
        assertThat(problemsOf(() -> meetings.held(id, talk(today, ofNobody, ofAnother), ANNA)))
                .containsOnlyKeys("agreements.0.talkWith", "agreements.1.talkWith");

        meetings.held(
                id,
                talk(
                        today,
                        new NewAgreement(AgreementParty.TEACHER, "Met de eerste", today, false, 1),
                        new NewAgreement(AgreementParty.TEACHER, "Met de tweede", today, false, 2)),
                ANNA);

        assertThat(agreedWith(scene.parent(sam, 1))).containsExactly("Met de eerste");
        assertThat(agreedWith(scene.parent(sam, 2))).containsExactly("Met de tweede");
    }

    @Test
    void agreementsWithOneParent_areForThatParentOnly_andThoseOfAllForAll() {
        LocalDate today = clock.today();
        meetings.held(
                plan(withOne(2)),
                talk(today, new NewAgreement(AgreementParty.CHILD, "Leest elke dag", today, false)),
                ANNA);
        meetings.held(
                plan(), talk(today, new NewAgreement(AgreementParty.CHILD, "Slaapt op tijd", today, false)), ANNA);

        assertThat(agreedWith(scene.parent(sam, 1))).containsExactly("Slaapt op tijd");
        assertThat(agreedWith(scene.parent(sam, 2))).containsExactly("Leest elke dag", "Slaapt op tijd");
        assertThat(agreedWith(scene.child(sam))).containsExactly("Slaapt op tijd");
    }

    @Test
    void anInvitation_isForTheTalkOfThatPerson_whileItLiesAheadAndIsSafe() {
        MeetingId id = plan(apart(1, LocalTime.NOON, 2, LocalTime.of(15, 0)));
        assertThat(talks.invitations(sam, scene.parent(sam, 1)))
                .extracting(Invitation::plannedFor)
                .containsExactly(nextWeek.atTime(12, 0));
        assertThat(talks.invitations(sam, scene.parent(sam, 2)))
                .extracting(Invitation::plannedFor)
                .containsExactly(nextWeek.atTime(15, 0));
        assertThat(talks.invitations(sam, scene.child(sam))).isEmpty();

        silent(2);

        assertThat(talks.invitations(sam, scene.parent(sam, 1))).isEmpty();
        meetings.replan(id, withOne(1), ANNA);
        assertThat(talks.invitations(sam, scene.parent(sam, 1))).hasSize(1);
        meetings.schoolAnswers(id, false, "Liever dinsdag", "iris");
        assertThat(talks.invitations(sam, scene.parent(sam, 1))).isEmpty();
    }

    @Test
    void aTalkWithoutParents_isNeverPlanned_andIsRecordedOnlyAfterTwoPeopleWeighedIt() {
        assertThat(problemsOf(() -> plan(new MeetingPlan(
                        nextWeek, LocalTime.NOON, "School", MeetingMode.WITHOUT_PARENTS, false, clock.today()))))
                .containsOnlyKeys("mode");
        LocalDate today = clock.today();
        WeighingId weighing =
                weighings.write(sam, UUID.randomUUID(), new NewWeighing("a", "b", "c", "d", "e", "f", "g"), ANNA, ANNA);
        assertThatThrownBy(() -> meetings.heldWithoutParents(weighing, today, ANNA))
                .isInstanceOf(NotAllowed.class);
        weighings.decide(weighing, true, "Het moet.", "ada");
        assertThat(problemsOf(() -> meetings.heldWithoutParents(weighing, today.plusDays(1), ANNA)))
                .containsOnlyKeys("sharedOn");

        Meeting held = meetings.get(meetings.heldWithoutParents(weighing, today, ANNA));

        assertThat(held.mode()).contains(MeetingMode.WITHOUT_PARENTS);
        assertThat(held.kind()).isEqualTo(MeetingKind.SPECIAL_CASE);
        assertThat(held.state()).isEqualTo(MeetingState.HELD);
        assertThat(held.parentsPresent()).contains(false);
    }

    @Test
    void aWeighingThatSaidNo_orForAnotherSchool_givesNoTalkWithoutParents() {
        LocalDate today = clock.today();
        NewWeighing answers = new NewWeighing("a", "b", "c", "d", "e", "f", "g");
        WeighingId no = weighings.write(sam, UUID.randomUUID(), answers, ANNA, ANNA);
        weighings.decide(no, false, "Het moet niet.", "ada");
        assertThatThrownBy(() -> meetings.heldWithoutParents(no, today, ANNA)).isInstanceOf(NotAllowed.class);
        WeighingId yes = weighings.write(sam, UUID.randomUUID(), answers, ANNA, ANNA);
        weighings.decide(yes, true, "Het moet.", "ada");
        families.recordSchool(families.getCase(sam).childId(), SchoolSituation.ATTENDS, Scene.KOMPAS, "5", null, false);
        assertThatThrownBy(() -> meetings.heldWithoutParents(yes, today, ANNA)).isInstanceOf(NotAllowed.class);
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

    private MeetingPlan apart(int parent, LocalTime time, int other, LocalTime otherTime) {
        return new MeetingPlan(
                nextWeek,
                time,
                "School",
                MeetingMode.SEPARATE,
                false,
                clock.today(),
                parent,
                new OtherTalk(other, nextWeek, otherTime, "Buurthuis"));
    }

    private MeetingPlan withOne(int parent) {
        return new MeetingPlan(
                nextWeek, LocalTime.NOON, "School", MeetingMode.ONE_PARENT, false, clock.today(), parent, null);
    }

    private void silent(int adult) {
        families.recordSafety(
                families.getCase(sam).familyId(),
                new SafetyProfile(false, Set.of(adult), Channel.PHONE, null, false, false, Violence.NONE, true));
    }

    private List<String> agreedWith(PersonRef person) {
        return talks.agreements(sam, person).stream()
                .map(agreed -> agreed.agreement().what())
                .toList();
    }

    private MeetingPlan planOn(LocalDate day, LocalTime time) {
        return new MeetingPlan(day, time, "Kamer 3", MeetingMode.JOINT, true, clock.today());
    }

    private static HeldTalk talk(LocalDate on, NewAgreement... agreements) {
        return new HeldTalk(on, true, null, Set.of(SchoolAttendee.TEACHER), List.of(agreements));
    }
}
