package nl.ruggensteun.access;

import static nl.ruggensteun.support.Scene.ANNA;
import static nl.ruggensteun.support.Scene.REGENBOOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.NewWeighing;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.disclosure.SharingRoute;
import nl.ruggensteun.disclosure.Weighings;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.GuardianId;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.specialcase.Meldcode;
import nl.ruggensteun.specialcase.NewSpecialCase;
import nl.ruggensteun.specialcase.SpecialCaseId;
import nl.ruggensteun.specialcase.SpecialCaseType;
import nl.ruggensteun.specialcase.SpecialCases;
import nl.ruggensteun.specialcase.Visibility;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a parent or the child may read of what was shared: nothing that is not safe to know yet (E-19). */
@DomainTest
class FamilyOverviewTest {

    @Autowired
    FamilyOverview overview;

    @Autowired
    Disclosures disclosures;

    @Autowired
    Consents consents;

    @Autowired
    SpecialCases specialCases;

    @Autowired
    Weighings weighings;

    @Autowired
    Scene scene;

    @Autowired
    MutableClock clock;

    private CaseId sam;

    @BeforeEach
    void aCase() {
        scene.schools();
        sam = scene.caseOf(LocalDate.of(2018, 5, 1), 2);
    }

    @Test
    void whatWasSharedWithConsent_isRead_withTheDayOnWhichParentsHeard() {
        scene.giveConsent(sam);
        scene.sendForm(sam);

        SharedLine line = overview.of(sam, scene.parent(sam, 1)).get(0);

        assertThat(line.school()).isEqualTo(REGENBOOG);
        assertThat(line.what()).isEqualTo(SharedThing.CONSENT_FORM);
        assertThat(line.route()).isEqualTo(SharingRoute.CONSENTED);
        assertThat(line.sharedAt()).isEqualTo(clock.instant());
        assertThat(line.toldBefore()).contains(clock.today());
    }

    @Test
    void afterAWithdrawal_whatWasSharedIsStillRead() {
        scene.giveConsent(sam);
        scene.sendForm(sam);
        consents.withdraw(sam, REGENBOOG, scene.parent(sam, 1), clock.today(), ANNA);

        assertThat(overview.of(sam, scene.parent(sam, 1))).hasSize(1);
    }

    @Test
    void weighedAndNotYetTold_isNotRead() {
        weighedAndCalled(true);

        assertThat(overview.of(sam, scene.parent(sam, 1))).isEmpty();
    }

    @Test
    void weighedAndTellingIsNotSafeYet_isNotRead() {
        SpecialCaseId special = weighedAndCalled(true);
        specialCases.parentsNotYet(special, "Gevaar", clock.today().plusDays(10));

        assertThat(overview.of(sam, scene.parent(sam, 1))).isEmpty();
    }

    @Test
    void weighedAndTold_isNotRead_untilItIsReleased() {
        SpecialCaseId special = weighedAndCalled(false);
        specialCases.parentsHeard(special);

        assertThat(overview.of(sam, scene.parent(sam, 1))).isEmpty();
    }

    @Test
    void weighedToldAndReleased_isRead_asNotToldBeforehand() {
        SpecialCaseId special = weighedAndCalled(false);
        specialCases.parentsHeard(special);
        released(special, Visibility.PARENTS);

        assertThat(overview.of(sam, scene.parent(sam, 1))).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo(SharedThing.WEIGHED_MINIMUM);
            assertThat(line.route()).isEqualTo(SharingRoute.EXCEPTION);
            assertThat(line.toldBefore()).isEmpty();
        });
    }

    @Test
    void parentsHeardBeforeTheCall_doNotKnowOfTheCall() {
        SpecialCaseId special = reported(true);
        specialCases.parentsHeard(special);
        released(special, Visibility.FAMILY);
        call(special);

        assertThat(overview.of(sam, scene.parent(sam, 1))).isEmpty();
    }

    @Test
    void talkAboutAnotherSpecialCase_isLeftOut_whileOneIsQuiet() {
        scene.giveConsent(sam);
        scene.sendForm(sam);
        disclosures.parentsInformed(sam, ContactKind.SPECIAL_CASE, clock.today(), Channel.PHONE, ANNA);
        disclosures.record(
                disclosures.permit(sam, REGENBOOG, ContactKind.SPECIAL_CASE), SharedThing.MEETING_INVITATION, ANNA);
        assertThat(overview.of(sam, scene.parent(sam, 1))).hasSize(2);

        SpecialCaseId quiet = reported(false);
        assertThat(overview.of(sam, scene.parent(sam, 1)))
                .extracting(SharedLine::what)
                .containsExactly(SharedThing.CONSENT_FORM);

        specialCases.parentsHeard(quiet);
        released(quiet, Visibility.FAMILY);
        assertThat(overview.of(sam, scene.parent(sam, 1))).hasSize(2);
    }

    /** Written anew, from the words of E-19: who reads in which class, and only after a release. */
    @ParameterizedTest
    @CsvSource({
        "PROFESSIONALS, false, false, false",
        "ONE_PARENT,    true,  false, false",
        "PARENTS,       true,  true,  false",
        "CHILD,         false, false, true",
        "FAMILY,        true,  true,  true"
    })
    void eachClass_opensItForThosePeopleOnly(Visibility asked, boolean first, boolean second, boolean child) {
        SpecialCaseId special = weighedAndCalled(true);
        specialCases.parentsHeard(special);
        List<PersonRef> family = List.of(scene.parent(sam, 1), scene.parent(sam, 2), scene.child(sam));
        if (asked != Visibility.PROFESSIONALS) {
            specialCases.askRelease(special, asked, guardian(1), "Veilig", ANNA);
            assertThat(family).as("asked only").allMatch(person -> overview.of(sam, person)
                    .isEmpty());
            specialCases.decideRelease(special, true, "Veilig", "ada");
        }

        assertThat(family)
                .extracting(person -> !overview.of(sam, person).isEmpty())
                .containsExactly(first, second, child);
    }

    @Test
    void refusedRelease_leavesItWithProfessionals_andIsFinal() {
        SpecialCaseId special = weighedAndCalled(true);
        specialCases.parentsHeard(special);
        specialCases.askRelease(special, Visibility.FAMILY, null, "Veilig", ANNA);

        specialCases.decideRelease(special, false, "Nog niet", "ada");

        assertThat(overview.of(sam, scene.parent(sam, 1))).isEmpty();
        assertThatThrownBy(() -> specialCases.decideRelease(special, true, "Toch", "ada"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoAsked_doesNotRelease_andNothingIsReleasedThatWasNotAsked() {
        SpecialCaseId special = weighedAndCalled(true);
        assertThatThrownBy(() -> specialCases.decideRelease(special, true, "Ja", "ada"))
                .isInstanceOf(NotAllowed.class);
        specialCases.askRelease(special, Visibility.FAMILY, null, "Veilig", "bram");

        assertThatThrownBy(() -> specialCases.decideRelease(special, true, "Ja", "bram"))
                .hasMessageContaining("Iemand anders beslist");
        assertThatThrownBy(() -> specialCases.decideRelease(special, true, "Ja", ANNA))
                .as("reported it")
                .hasMessageContaining("Iemand anders beslist");
    }

    @Test
    void whileTellingIsNotSafe_nobodyAsksForARelease() {
        SpecialCaseId special = reported(false);

        assertThatThrownBy(() -> specialCases.askRelease(special, Visibility.PARENTS, null, "Veilig", ANNA))
                .hasMessageContaining("weten dit nog niet");
    }

    @Test
    void releasedBefore_andAgainNotSafe_isShut() {
        SpecialCaseId special = weighedAndCalled(true);
        specialCases.parentsHeard(special);
        released(special, Visibility.FAMILY);
        assertThat(overview.of(sam, scene.parent(sam, 1))).hasSize(1);

        specialCases.parentsNotYet(special, "Gevaar", clock.today().plusDays(10));

        assertThat(overview.of(sam, scene.parent(sam, 1))).isEmpty();
    }

    private void released(SpecialCaseId special, Visibility visibility) {
        specialCases.askRelease(special, visibility, guardian(1), "Veilig", ANNA);
        specialCases.decideRelease(special, true, "Veilig", "ada");
    }

    private GuardianId guardian(int number) {
        return new GuardianId(scene.parent(sam, number).id());
    }

    private SpecialCaseId weighedAndCalled(boolean parentsKnow) {
        SpecialCaseId special = reported(parentsKnow);
        call(special);
        return special;
    }

    private SpecialCaseId reported(boolean parentsKnow) {
        return specialCases.report(
                sam,
                new NewSpecialCase(SpecialCaseType.CURRENT_DOMESTIC_VIOLENCE, "Iets", Meldcode.NO, parentsKnow, false),
                false,
                ANNA);
    }

    private void call(SpecialCaseId special) {
        var weighing = specialCases.weigh(special, new NewWeighing("a", "b", "c", "d", "e", "f", "g"), ANNA);
        clock.forward(Duration.ofMinutes(1));
        weighings.decide(weighing, true, "Nodig", "ada");
        specialCases.toldSchool(special, "de IB-er", "Iets", clock.today(), ANNA);
    }
}
