package nl.ruggensteun.family;

import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class ChildCaseTest {

    @Autowired
    Scene scene;

    @Autowired
    Families families;

    @Autowired
    MutableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    CaseId sam;

    @BeforeEach
    void openCase() {
        scene.schools();
        sam = scene.caseOf(LocalDate.of(2018, 5, 1), 1);
    }

    @Test
    void openCase_goesWhereTheDiagramGoes() {
        families.moveTo(sam, CaseStage.SUPPORTED);
        families.moveTo(sam, CaseStage.CONSENT);
        assertThat(stage()).isEqualTo(CaseStage.CONSENT);
    }

    @Test
    void closingCase_canOnlyBeClosed() {
        families.moveTo(sam, CaseStage.CLOSING);
        families.moveTo(sam, CaseStage.CLOSING);
        assertThatThrownBy(() -> families.moveTo(sam, CaseStage.SUPPORTED)).isInstanceOf(NotAllowed.class);
        families.closeCase(sam, clock.today());
        assertThat(families.getCase(sam).isOpen()).isFalse();
    }

    @Test
    void closedCase_isNotWorkedInAnyMore() {
        families.closeCase(sam, clock.today());
        assertThatThrownBy(() -> families.moveTo(sam, CaseStage.CONSENT)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> families.closeCase(sam, clock.today())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scene.enrol(families.getCase(sam).childId(), Scene.KOMPAS))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void closingHasItsOwnDoor() {
        assertThatThrownBy(() -> families.moveTo(sam, CaseStage.CLOSED)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void endOfSupport_isNotFarAheadAndNotBeforeTheIntake() {
        assertThat(problemsOf(() -> families.endSupport(sam, clock.today().plusDays(32), Scene.ANNA)))
                .containsOnlyKeys("endDate");
        assertThat(problemsOf(() -> families.endSupport(sam, clock.today().minusDays(1), Scene.ANNA)))
                .containsOnlyKeys("endDate");
        families.endSupport(sam, clock.today().plusDays(31), Scene.ANNA);
        assertThat(families.getCase(sam).supportEndedOn())
                .contains(clock.today().plusDays(31));
        assertThat(scene.family(sam).endedOn()).isEmpty();
    }

    @Test
    void endOfTheFamily_isTheEndOfEachChild_andTheFirstDayStays() {
        FamilyId family = families.getCase(sam).familyId();
        families.endSupport(family, clock.today(), Scene.ANNA);
        families.endSupport(family, clock.today().plusDays(3), "bram");
        assertThat(families.getCase(sam).supportEndedOn()).contains(clock.today());
        assertThat(families.getCase(sam).supportEndedBy()).contains(Scene.ANNA);
    }

    @Test
    void twoPeopleAtOnce_theSecondIsRefused() {
        TransactionTemplate other = new TransactionTemplate(transactions);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(first -> {
                    families.moveTo(sam, CaseStage.CONSENT);
                    other.executeWithoutResult(second -> families.moveTo(sam, CaseStage.WITHOUT_CONSENT));
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(stage()).isEqualTo(CaseStage.WITHOUT_CONSENT);
    }

    private CaseStage stage() {
        return families.getCase(sam).stage();
    }
}
