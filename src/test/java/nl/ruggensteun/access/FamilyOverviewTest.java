package nl.ruggensteun.access;

import static nl.ruggensteun.support.Scene.ANNA;
import static nl.ruggensteun.support.Scene.REGENBOOG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.NewWeighing;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.disclosure.SharingRoute;
import nl.ruggensteun.disclosure.Weighings;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.specialcase.Meldcode;
import nl.ruggensteun.specialcase.NewSpecialCase;
import nl.ruggensteun.specialcase.SpecialCaseId;
import nl.ruggensteun.specialcase.SpecialCaseType;
import nl.ruggensteun.specialcase.SpecialCases;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

        SharedLine line = overview.of(sam).get(0);

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

        assertThat(overview.of(sam)).hasSize(1);
    }

    @Test
    void weighedAndNotYetTold_isNotRead() {
        weighedAndCalled(true);

        assertThat(overview.of(sam)).isEmpty();
    }

    @Test
    void weighedAndTellingIsNotSafeYet_isNotRead() {
        SpecialCaseId special = weighedAndCalled(true);
        specialCases.parentsNotYet(special, "Gevaar", clock.today().plusDays(10));

        assertThat(overview.of(sam)).isEmpty();
    }

    @Test
    void weighedAndTold_isRead_asNotToldBeforehand() {
        SpecialCaseId special = weighedAndCalled(false);
        specialCases.parentsHeard(special);

        assertThat(overview.of(sam)).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo(SharedThing.WEIGHED_MINIMUM);
            assertThat(line.route()).isEqualTo(SharingRoute.EXCEPTION);
            assertThat(line.toldBefore()).isEmpty();
        });
    }

    @Test
    void parentsHeardBeforeTheCall_doNotKnowOfTheCall() {
        SpecialCaseId special = reported(true);
        specialCases.parentsHeard(special);
        call(special);

        assertThat(overview.of(sam)).isEmpty();
    }

    @Test
    void talkAboutAnotherSpecialCase_isLeftOut_whileOneIsQuiet() {
        scene.giveConsent(sam);
        scene.sendForm(sam);
        disclosures.parentsInformed(sam, ContactKind.SPECIAL_CASE, clock.today(), Channel.PHONE, ANNA);
        disclosures.record(
                disclosures.permit(sam, REGENBOOG, ContactKind.SPECIAL_CASE), SharedThing.MEETING_INVITATION, ANNA);
        assertThat(overview.of(sam)).hasSize(2);

        SpecialCaseId quiet = reported(false);
        assertThat(overview.of(sam)).extracting(SharedLine::what).containsExactly(SharedThing.CONSENT_FORM);

        specialCases.parentsHeard(quiet);
        assertThat(overview.of(sam)).hasSize(2);
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
