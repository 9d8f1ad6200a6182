package nl.ruggensteun.consent;

import static nl.ruggensteun.support.Scene.ANNA;
import static nl.ruggensteun.support.Scene.KOMPAS;
import static nl.ruggensteun.support.Scene.no;
import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** About one no of one child and one school there are two talks; then the family decides when it is asked (E-03). */
@DomainTest
class AskingAgainTest {

    @Autowired
    private Scene scene;

    @Autowired
    private AskingAgain askingAgain;

    @Autowired
    private Consents consents;

    @Autowired
    private Families families;

    @Autowired
    private MutableClock clock;

    private CaseId sam;

    @BeforeEach
    void refused() {
        scene.schools();
        sam = scene.caseOf(LocalDate.of(2018, 5, 1), 2);
        saysNo();
    }

    @Test
    void afterTwoTalks_noDiagramCanAskAThirdTime() {
        askingAgain.discussed(sam, true, null);
        saysNo();
        askingAgain.discussed(sam, false, null);

        assertThat(askingAgain.talksAboutNo(sam)).isEqualTo(2);
        assertThatThrownBy(() -> scene.askConsent(sam))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("2 keer");
    }

    @Test
    void theSecondTalk_isTheLastOneAfterWhichSomebodyAsksAtOnce_andIsNotCountedWhenRefused() {
        askingAgain.discussed(sam, true, null);
        saysNo();

        assertThat(problemsOf(() -> askingAgain.discussed(sam, true, null))).containsOnlyKeys("followUp");
        assertThat(askingAgain.talksAboutNo(sam)).isEqualTo(1);
    }

    @Test
    void onTheDayThatTheFamilyChose_aNewQuestionBegins_withTalksOfItsOwn() {
        talkedTwice(clock.today().plusDays(10));
        assertThat(problemsOf(() -> askingAgain.chosenDayCame(sam)))
                .hasEntrySatisfying("wish", message -> assertThat(message).contains("Vraag het niet eerder"));

        clock.set(clock.today().plusDays(10));
        askingAgain.chosenDayCame(sam);
        saysNo();

        assertThat(askingAgain.talksAboutNo(sam)).isZero();
        askingAgain.discussed(sam, true, null);
        assertThat(askingAgain.talksAboutNo(sam)).isEqualTo(1);
    }

    @Test
    void theFamilyMayAskAnyDay_andThatDayIsTheOneItChose() {
        talkedTwice(clock.today().plusDays(10));

        askingAgain.familyAsks(sam);

        assertThat(consents.getCurrent(sam).askAgainFrom()).contains(clock.today());
        scene.giveConsent(sam);
        assertThat(consents.isValid(sam)).isTrue();
    }

    @Test
    void aNoIsNeverCalledNothing() {
        assertThat(problemsOf(() -> askingAgain.nobodySaidNo(sam))).containsOnlyKeys("wish");
        assertThat(problemsOf(() -> askingAgain.chosenDayCame(sam))).containsOnlyKeys("wish");
    }

    @Test
    void anotherSchool_isAnotherQuestion() {
        talkedTwice(null);

        scene.enrol(families.getCase(sam).childId(), KOMPAS);

        assertThat(askingAgain.talksAboutNo(sam)).isZero();
        scene.askConsent(sam);
    }

    @Test
    void aParentWhoCannotBeReached_saidNoNo_soTalksAreNotCounted() {
        CaseId noor = scene.caseOf(LocalDate.of(2018, 5, 1), 1);
        for (int time = 0; time < 4; time++) {
            ConsentId asked = scene.askConsent(noor);
            consents.answer(scene.signatureOf(asked, scene.parent(noor, 1)).id(), no(Outcome.NOT_REACHABLE), ANNA);
            askingAgain.discussed(noor, true, null);
        }

        assertThat(askingAgain.talksAboutNo(noor)).isZero();
    }

    private void talkedTwice(LocalDate chosen) {
        askingAgain.discussed(sam, true, null);
        saysNo();
        askingAgain.discussed(sam, false, chosen);
    }

    private void saysNo() {
        ConsentId asked = scene.askConsent(sam);
        consents.answer(scene.signatureOf(asked, scene.parent(sam, 1)).id(), no(Outcome.REFUSED), ANNA);
    }
}
