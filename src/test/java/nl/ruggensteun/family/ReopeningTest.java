package nl.ruggensteun.family;

import static nl.ruggensteun.support.Scene.ANNA;
import static nl.ruggensteun.support.Scene.REGENBOOG;
import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import nl.ruggensteun.consent.ConsentId;
import nl.ruggensteun.consent.ConsentStatus;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A closing by mistake can be undone for thirty days, and no consent comes back with it (E-15). */
@DomainTest
class ReopeningTest {

    private static final String REASON = "Verkeerd kind gekozen.";

    @Autowired
    Scene scene;

    @Autowired
    Families families;

    @Autowired
    Consents consents;

    @Autowired
    Disclosures disclosures;

    @Autowired
    MutableClock clock;

    CaseId sam;

    @BeforeEach
    void openCase() {
        scene.schools();
        sam = scene.caseOf(LocalDate.of(2018, 5, 1), 1);
    }

    @Test
    void day30_isTheLastDay() {
        families.closeCase(sam, clock.today());
        clock.forward(Duration.ofDays(30));
        assertThat(families.reopenableCasesOfBegeleider(ANNA))
                .extracting(ChildCase::id)
                .contains(sam);

        families.reopenCase(sam, REASON, ANNA);

        ChildCase reopened = families.getCase(sam);
        assertThat(reopened.stage()).isEqualTo(CaseStage.REGISTERED);
        assertThat(reopened.closedOn()).isEmpty();
        assertThat(reopened.reopenedOn()).contains(clock.today());
        assertThat(reopened.reopenedBy()).contains(ANNA);
        assertThat(reopened.reopenReason()).contains(REASON);
    }

    @Test
    void day31_isTooLate() {
        families.closeCase(sam, clock.today());
        clock.forward(Duration.ofDays(31));

        assertThat(families.reopenableCasesOfBegeleider(ANNA))
                .extracting(ChildCase::id)
                .doesNotContain(sam);
        assertThatThrownBy(() -> families.reopenCase(sam, REASON, ANNA))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("30 dagen");
        assertThat(families.getCase(sam).isOpen()).isFalse();
    }

    @Test
    void aReasonIsNeeded_andAnOpenCaseIsNotReopened() {
        assertThatThrownBy(() -> families.reopenCase(sam, REASON, ANNA)).isInstanceOf(NotAllowed.class);
        families.cancelCase(sam);
        assertThat(problemsOf(() -> families.reopenCase(sam, " ", ANNA))).containsOnlyKeys("reason");

        families.reopenCase(sam, REASON, ANNA);

        assertThat(families.getCase(sam).isOpen()).isTrue();
    }

    @Test
    void consentThatEnded_staysEnded() {
        ConsentId old = scene.giveConsent(sam);
        consents.end(sam, REGENBOOG, clock.today());
        closeAndReopen();

        assertThat(consents.status(old)).isEqualTo(ConsentStatus.ENDED);
        assertThat(disclosures.mayShare(sam, REGENBOOG)).isFalse();
    }

    @Test
    void consentThatWasWithdrawn_staysWithdrawn() {
        ConsentId old = scene.giveConsent(sam);
        consents.withdraw(sam, REGENBOOG, scene.parent(sam, 1), clock.today(), ANNA);
        closeAndReopen();

        assertThat(consents.status(old)).isEqualTo(ConsentStatus.WITHDRAWN);
        assertThat(disclosures.mayShare(sam, REGENBOOG)).isFalse();
    }

    @Test
    void consentThatWasReplaced_staysReplaced() {
        ConsentId first = scene.giveConsent(sam);
        ConsentId second = scene.giveConsent(sam);
        closeAndReopen();

        assertThat(consents.status(first)).isEqualTo(ConsentStatus.ENDED);
        assertThat(consents.status(second)).isNotEqualTo(ConsentStatus.VALID);
        assertThat(disclosures.mayShare(sam, REGENBOOG)).isFalse();
    }

    /** A diagram that forgot to end it, and a begeleider who reopens in the same minute. */
    @Test
    void consentThatNobodyEnded_isOverAllTheSame_evenTheSameMinute() {
        ConsentId old = scene.giveConsent(sam);
        scene.sendForm(sam);
        assertThat(disclosures.schoolSees(sam, REGENBOOG)).isTrue();

        families.closeCase(sam, clock.today());
        families.reopenCase(sam, REASON, ANNA);

        assertThat(consents.status(old)).isNotEqualTo(ConsentStatus.VALID);
        assertThat(consents.isValid(sam, REGENBOOG)).isFalse();
        assertThat(disclosures.mayShare(sam, REGENBOOG)).isFalse();
        assertThat(disclosures.schoolSees(sam, REGENBOOG)).isFalse();
        assertThat(consents.obstacles(sam, REGENBOOG))
                .contains("De toestemming is van een eerdere periode. Alleen een nieuwe telt.");
    }

    @Test
    void signatureFromBeforeTheReopening_doesNotCount() {
        scene.giveConsent(sam);
        closeAndReopen();
        LocalDate reopened = clock.today();
        ConsentId asked = scene.askConsent(sam);
        var question = scene.signatureOf(asked, scene.parent(sam, 1)).id();

        assertThat(problemsOf(() -> consents.answer(question, Scene.yesOn(reopened.minusDays(1)), ANNA)))
                .containsOnlyKeys("signedOn");
        consents.answer(question, Scene.yesOn(reopened), ANNA);

        assertThat(disclosures.mayShare(sam, REGENBOOG)).isTrue();
        assertThat(disclosures.schoolSees(sam, REGENBOOG))
                .as("the school must be told again")
                .isFalse();
    }

    @Test
    void stopThatWasSaidBefore_doesNotKeepAnybodyFromAsking() {
        scene.giveConsent(sam);
        consents.withdraw(sam, REGENBOOG, scene.parent(sam, 1), clock.today(), ANNA);
        assertThat(consents.isStopped(sam)).isTrue();

        closeAndReopen();

        assertThat(consents.isStopped(sam)).isFalse();
    }

    @Test
    void endOfTheFamily_isUndoneForThisChild_andStaysWithTheOthers() {
        FamilyId family = families.getCase(sam).familyId();
        CaseId noor = brotherOrSister();
        families.endSupport(family, clock.today(), "bram");
        families.closeCase(sam, clock.today());
        families.closeCase(noor, clock.today());

        families.reopenCase(sam, REASON, ANNA);

        assertThat(families.getCase(sam).supportEndedOn()).isEmpty();
        assertThat(families.getCase(sam).endedWithFamily()).isFalse();
        assertThat(families.getCase(noor).supportEndedOn()).contains(clock.today());
        assertThat(families.getCase(noor).supportEndedBy()).contains("bram");
        assertThat(families.getCase(noor).isOpen()).isFalse();
    }

    @Test
    void endOfThisChildAlone_isUndone() {
        families.endSupport(sam, clock.today(), ANNA);
        families.closeCase(sam, clock.today());

        families.reopenCase(sam, REASON, ANNA);

        assertThat(families.getCase(sam).supportEndedOn()).isEmpty();
    }

    @Test
    void familyThatTurnedOutNotToHaveLeft_canBeAskedAndToldAgain() {
        FamilyId family = families.getCase(sam).familyId();
        families.leave(family, clock.today(), ANNA);
        families.closeCase(sam, clock.today());

        families.reopenCase(sam, REASON, ANNA);

        assertThat(families.get(family).leftOn()).isEmpty();
        assertThat(families.get(family).endedOn()).isEmpty();
    }

    @Test
    void childOfThatFamily_canBeAddedAgain() {
        Family family = families.getCase(sam).family();
        families.endSupport(family.id(), clock.today(), ANNA);
        families.closeCase(sam, clock.today());

        families.reopenCase(sam, REASON, ANNA);

        families.addChild(family.number(), Scene.child("Liv", LocalDate.of(2020, 1, 1), Set.of(1)), ANNA);
        assertThat(families.childrenOf(family.id())).hasSize(2);
    }

    private void closeAndReopen() {
        families.closeCase(sam, clock.today());
        clock.forward(Duration.ofDays(3));
        families.reopenCase(sam, REASON, ANNA);
    }

    private CaseId brotherOrSister() {
        Family family = families.getCase(sam).family();
        ChildId noor =
                families.addChild(family.number(), Scene.child("Noor", LocalDate.of(2019, 1, 1), Set.of(1)), ANNA);
        scene.enrol(noor, REGENBOOG);
        return families.openCase(noor);
    }
}
