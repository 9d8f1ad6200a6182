package nl.ruggensteun.situations;

import static nl.ruggensteun.support.Scene.ANNA;
import static nl.ruggensteun.support.Scene.REGENBOOG;
import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ruggensteun.consent.Answer;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.consent.Outcome;
import nl.ruggensteun.consent.SignatureId;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Explanation;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.family.Interpretation;
import nl.ruggensteun.family.Interpreter;
import nl.ruggensteun.family.NewFamily;
import nl.ruggensteun.family.SupportForm;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** E-17: the family needs an interpreter. Nobody signs what was not explained in a language they know. */
@DomainTest
class E17InterpreterTest {

    @Autowired
    private Scene scene;

    @Autowired
    private Families families;

    @Autowired
    private Consents consents;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void schools() {
        scene.schools();
    }

    @Test
    void ruggensteun_isNotExplainedWithoutAnInterpreter() {
        FamilyId family = register();
        Explanation alone = new Explanation(Explanation.POINTS, true, Interpreter.NOT_NEEDED, true);

        assertThat(problemsOf(() -> families.recordExplanation(family, alone, ANNA)))
                .containsOnlyKeys("interpreter");

        assertThat(families.get(family).explainedOn()).isEmpty();
    }

    @Test
    void aSignature_countsOnlyAfterAnExplanationWithAnInterpreter() {
        SignatureId question = question(withInterpreter());

        assertThat(problemsOf(() -> consents.answer(question, yes(Interpreter.NOT_NEEDED, null), ANNA)))
                .containsOnlyKeys("interpreter");

        consents.answer(question, yes(Interpreter.PROFESSIONAL, null), ANNA);
        assertThat(consents.getSignature(question).outcome()).isEqualTo(Outcome.GIVEN);
    }

    @Test
    void somebodyWhoSpeaksDutch_needsNone_whenThatIsWrittenDown() {
        SignatureId question = question(withInterpreter());

        consents.answer(question, yes(Interpreter.NOT_NEEDED, "Spreekt zelf goed Nederlands"), ANNA);

        assertThat(consents.getSignature(question).outcome()).isEqualTo(Outcome.GIVEN);
    }

    @Test
    void aRelativeAsInterpreter_needsAReason() {
        SignatureId question = question(withInterpreter());

        assertThat(problemsOf(() -> consents.answer(question, yes(Interpreter.OTHER_PERSON, " "), ANNA)))
                .hasEntrySatisfying("remark", message -> assertThat(message).contains("geen kind"));

        consents.answer(question, yes(Interpreter.OTHER_PERSON, "De tolk kwam niet, een buurvrouw hielp"), ANNA);
        assertThat(consents.getSignature(question).outcome()).isEqualTo(Outcome.GIVEN);
    }

    @Test
    void aChildAsInterpreter_isStopped_andNeedsAReasonAndSomebodyWhoSaysThatThereWasNoOtherWay() {
        SignatureId question = question(withInterpreter());

        assertThat(problemsOf(() -> consents.answer(question, yes(Interpreter.CHILD, null), ANNA)))
                .containsOnlyKeys("remark", "childInterpreted")
                .hasEntrySatisfying(
                        "childInterpreted", message -> assertThat(message).startsWith("Stop."));
        assertThat(problemsOf(() -> consents.answer(question, yes(Interpreter.CHILD, "Er was geen tolk"), ANNA)))
                .containsOnlyKeys("childInterpreted");

        consents.answer(
                question,
                new Answer(
                        Outcome.GIVEN, clock.today(), true, Interpreter.CHILD, null, "Er was geen tolk in nood", true),
                ANNA);
        assertThat(consents.getSignature(question).interpreter()).contains(Interpreter.CHILD);
    }

    @Test
    void alsoWhoNeedsNoInterpreter_isNotTranslatedForByAChild() {
        CaseId sam = scene.caseOf(LocalDate.of(2018, 5, 1), 1);

        assertThat(problemsOf(() -> consents.answer(question(sam), yes(Interpreter.CHILD, null), ANNA)))
                .containsOnlyKeys("remark", "childInterpreted");
    }

    @Test
    void theExplanationByARelative_needsAReason_andByAChildMore() {
        FamilyId family = register();

        assertThat(problemsOf(() -> families.recordExplanation(family, by(Interpreter.OTHER_PERSON, null), ANNA)))
                .containsOnlyKeys("interpreterReason");
        assertThat(problemsOf(() -> families.recordExplanation(family, by(Interpreter.CHILD, null), ANNA)))
                .containsOnlyKeys("interpreterReason", "childInterpreted");

        families.recordExplanation(family, by(Interpreter.OTHER_PERSON, "Tante, de tolk was ziek"), ANNA);
        assertThat(families.get(family).interpreterReason()).contains("Tante, de tolk was ziek");
    }

    private static Explanation by(Interpreter interpreter, String reason) {
        return new Explanation(Explanation.POINTS, true, new Interpretation(interpreter, reason, false), true);
    }

    @Test
    void thatAnInterpreterWasThere_isKept() {
        CaseId sam = withInterpreter();
        SignatureId question = question(sam);

        consents.answer(question, yes(Interpreter.PROFESSIONAL, null), ANNA);

        assertThat(consents.getSignature(question).interpreter()).contains(Interpreter.PROFESSIONAL);
        assertThat(scene.family(sam).explainedWith()).contains(Interpreter.PROFESSIONAL);
        assertThat(scene.family(sam).language()).isEqualTo("ti");
    }

    private FamilyId register() {
        return families.register(new NewFamily(clock.today(), SupportForm.RESIDENTIAL, null, "ti", true, ANNA));
    }

    private CaseId withInterpreter() {
        FamilyId family = register();
        families.recordExplanation(
                family, new Explanation(Explanation.POINTS, true, Interpreter.PROFESSIONAL, true), ANNA);
        families.recordPeople(
                family,
                List.of(Scene.parent("Selam Voorbeeld")),
                List.of(Scene.child("Sam", LocalDate.of(2018, 5, 1), Set.of(1))),
                ANNA);
        families.recordSafety(family, Scene.SAFE);
        var child = families.childrenOf(family).get(0).id();
        scene.enrol(child, REGENBOOG);
        return families.openCase(child);
    }

    private SignatureId question(CaseId id) {
        return scene.signatureOf(scene.askConsent(id), scene.parent(id, 1)).id();
    }

    private Answer yes(Interpreter interpreter, String remark) {
        return new Answer(Outcome.GIVEN, clock.today(), true, interpreter, null, remark);
    }
}
