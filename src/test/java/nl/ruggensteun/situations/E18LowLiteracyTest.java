package nl.ruggensteun.situations;

import static nl.ruggensteun.support.Scene.ANNA;
import static nl.ruggensteun.support.Scene.REGENBOOG;
import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ruggensteun.access.Role;
import nl.ruggensteun.consent.Answer;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.consent.Outcome;
import nl.ruggensteun.consent.SignatureId;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Explanation;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.family.GuardianKind;
import nl.ruggensteun.family.Interpreter;
import nl.ruggensteun.family.NewFamily;
import nl.ruggensteun.family.NewGuardian;
import nl.ruggensteun.family.Reachability;
import nl.ruggensteun.family.SupportForm;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** E-18: reading is hard, there is no e-mail, and screens are not trusted. Paper and a talk are enough. */
@DomainTest
class E18LowLiteracyTest {

    @Autowired
    private Scene scene;

    @Autowired
    private Families families;

    @Autowired
    private Consents consents;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private MutableClock clock;

    private static final LocalDate BORN = LocalDate.of(2018, 5, 1);

    @BeforeEach
    void schools() {
        scene.schools();
    }

    @Test
    void aSignatureOnPaper_countsAsMuch_fromTheDayOfThePaper() {
        CaseId sam = scene.caseOf(BORN, 1);
        LocalDate onPaper = clock.today();
        clock.set(onPaper.plusDays(3));

        consents.answer(question(sam), Scene.yesOn(onPaper), ANNA);

        assertThat(consents.isValid(sam, REGENBOOG)).isTrue();
        assertThat(consents.getCurrent(sam).signatures().get(0).signedOn()).contains(onPaper);
        assertThat(consents.getCurrent(sam).signatures().get(0).recordedBy()).contains(ANNA);
    }

    @Test
    void whoCannotTellItInOwnWords_hasNotSigned() {
        SignatureId question = question(scene.caseOf(BORN, 1));
        Answer parroted = new Answer(Outcome.GIVEN, clock.today(), false, Interpreter.NOT_NEEDED, null, null);

        assertThat(problemsOf(() -> consents.answer(question, parroted, ANNA))).containsOnlyKeys("teachBack");
    }

    @Test
    void theExplanation_isToldBackToo() {
        FamilyId family =
                families.register(new NewFamily(clock.today(), SupportForm.RESIDENTIAL, null, "nl", false, ANNA));
        Explanation parroted = new Explanation(Explanation.POINTS, false, Interpreter.NOT_NEEDED, true);

        assertThat(problemsOf(() -> families.recordExplanation(family, parroted, ANNA)))
                .containsOnlyKeys("teachBack");
    }

    @Test
    void aParentWithoutTelephoneOrMail_takesPartLikeAnyOther() {
        FamilyId family = scene.registeredFamily();
        families.recordPeople(
                family,
                List.of(new NewGuardian("Mila Voorbeeld", GuardianKind.PARENT, null, Reachability.REACHABLE)),
                List.of(Scene.child("Sam", BORN, Set.of(1))),
                ANNA);
        families.recordSafety(family, Scene.SAFE);
        var child = families.childrenOf(family).get(0).id();
        scene.enrol(child, REGENBOOG);
        CaseId sam = families.openCase(child);

        scene.giveConsent(sam);
        scene.sendForm(sam);

        assertThat(disclosures.schoolSees(sam, REGENBOOG)).isTrue();
    }

    @Test
    void parentsAndChildren_haveNoAccount() {
        assertThat(Role.values())
                .containsExactlyInAnyOrder(
                        Role.BEGELEIDER,
                        Role.IB_ER,
                        Role.KWARTIERMAKER,
                        Role.MANAGER,
                        Role.RECEPTIONIST,
                        Role.CHILD_PROTECTION_OFFICER,
                        Role.DATA_PROTECTION_OFFICER,
                        Role.ADMIN);
    }

    private SignatureId question(CaseId id) {
        return scene.signatureOf(scene.askConsent(id), scene.parent(id, 1)).id();
    }
}
