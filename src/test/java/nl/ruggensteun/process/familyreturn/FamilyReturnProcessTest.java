package nl.ruggensteun.process.familyreturn;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import nl.ruggensteun.access.AccessLine;
import nl.ruggensteun.access.AccessLog;
import nl.ruggensteun.access.Sight;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.CaseStage;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A family comes back: the intake asks of each part whether it is as before (E-15). */
@ApplicationTest
class FamilyReturnProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private AccessLog log;

    @Test
    void everythingIsAsBefore_andTheCaseBeginsWithTheQuestionForConsent() {
        FamilyInPlay back = recorded();

        CaseInPlay sam = back.does("bram", "userTask_recordSchool", Answers.schoolAsBefore())
                .theCase(0);

        assertThat(back.endsOf("intake")).containsExactly("endEvent_intakeDone");
        assertThat(sam.stage()).isEqualTo(CaseStage.CONSENT);
        assertThat(sam.seenBy("bram")).containsExactly("userTask_askSigner");
        assertThat(sam.seenBy("iris")).isEmpty();
    }

    @Test
    void parentsWhoDoNotWantItThisTime_areNotTakenOver() {
        FamilyInPlay back = cases.returned("bram", cases.one().closed())
                .does("bram", "userTask_explainRuggensteun", UnusualAnswers.parentsDecline());

        assertThat(back.isOver()).isTrue();
        assertThat(back.family().guardians()).isEmpty();
    }

    @Test
    void whenThePeopleChanged_theyAreRecordedAnew_andTheSchoolToo() {
        FamilyInPlay back = explained();
        back.does(
                        "bram",
                        "userTask_recordFamily",
                        with(Answers.family(List.of("Mila Voorbeeld"), oneParent("Liv")), "stillRight", "NO"))
                .does("bram", "userTask_recordSafety", Answers.safe());
        assertThatThrownBy(() -> back.does("bram", "userTask_recordSchool", Answers.schoolAsBefore()))
                .hasMessageStartingWith("[sameSchool]");

        back.does("bram", "userTask_recordSchool", Answers.attends(KOMPAS));

        assertThat(back.family().children()).extracting(Child::firstName).containsExactly("Liv");
        assertThat(back.theCase(0).get().brin6()).map(Object::toString).contains(KOMPAS);
    }

    @Test
    void somebodyHasToSay_whetherItIsStillRight() {
        FamilyInPlay back = explained();

        assertThatThrownBy(() -> back.does(
                        "bram", "userTask_recordFamily", Answers.family(List.of("Mila Voorbeeld"), oneParent("Liv"))))
                .hasMessageStartingWith("[stillRight]");
        assertThatThrownBy(() ->
                        back.does("bram", "userTask_recordFamily", with(Answers.familyAsBefore(), "verifiedBy", null)))
                .hasMessageStartingWith("[verifiedBy]");
    }

    @Test
    void ordinaryIntake_hasNoBefore() {
        FamilyInPlay family = cases.registered().anna("userTask_explainRuggensteun", Answers.explained());

        assertThatThrownBy(() -> family.anna("userTask_recordFamily", Answers.familyAsBefore()))
                .hasMessageContaining("geen eerdere zaak");
    }

    @Test
    void aNumberAlone_opensNothing_andIsKept() {
        CaseInPlay before = cases.one().closed();
        String number = before.get().family().number();

        assertThatThrownBy(() -> play.start(
                        "bram",
                        "familyReturn",
                        Answers.familyReturned(number, cases.today().minusYears(3), cases.today())))
                .hasMessageStartingWith("[familyNumber]");

        assertThat(log.of(before.id()))
                .extracting(AccessLine::userId, AccessLine::sight)
                .contains(tuple("bram", Sight.NONE));
    }

    @Test
    void aFamilyThatIsSupported_doesNotComeBack() {
        CaseInPlay sam = cases.one();

        assertThatThrownBy(() -> cases.returned("bram", sam)).hasMessageStartingWith("[familyNumber]");
        assertThat(sam.get().begeleider()).isEqualTo("anna");
    }

    private FamilyInPlay explained() {
        return cases.returned("bram", cases.one().closed())
                .does("bram", "userTask_explainRuggensteun", Answers.explained());
    }

    private FamilyInPlay recorded() {
        return explained()
                .does("bram", "userTask_recordFamily", Answers.familyAsBefore())
                .does("bram", "userTask_recordSafety", Answers.safe());
    }

    private Map<String, Object> oneParent(String firstName) {
        return Answers.child(firstName, "Voorbeeld", cases.today().minusYears(7), "1");
    }
}
