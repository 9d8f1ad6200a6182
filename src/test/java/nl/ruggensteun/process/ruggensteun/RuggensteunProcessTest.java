package nl.ruggensteun.process.ruggensteun;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static nl.ruggensteun.process.CaseFixture.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.CaseStage;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the diagram {@code ruggensteun}: with and without school or consent, and both kinds of end. */
@ApplicationTest
class RuggensteunProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Test
    void withoutASchool_theCaseWaits_andGoesOnWhenThereIsOne() {
        CaseInPlay sam = cases.family(without(cases.child("Sam", 8))).theCase(0);
        assertThat(sam.stage()).isEqualTo(CaseStage.WAITING_FOR_SCHOOL);

        sam.anna("userTask_arrangeSchool", Answers.noSchool());
        assertThat(sam.open()).containsExactly("userTask_arrangeSchool");

        sam.anna("userTask_arrangeSchool", Map.of("schoolSituation", "ATTENDS", "brin6", KOMPAS));
        assertThat(sam.open()).containsExactly("userTask_askSigner", "userTask_askSigner");
        assertThat(sam.formSent().sees("ilse", "userTask_confirmReceipt")).isTrue();
    }

    @Test
    void aChildOfThree_waitsForItsFirstSchool() {
        CaseInPlay liv = cases.family(at(REGENBOOG, cases.child("Liv", 3))).theCase(0);

        assertThat(liv.open()).isEmpty();
        assertThat(liv.timers()).hasSize(1);
    }

    @Test
    void withoutConsent_theSupportEnds_andTheSchoolHearsNothingOfThatEither() {
        CaseInPlay sam = withoutConsent()
                .anna("userTask_supportWithoutSchool", UnusualAnswers.stopsWithoutSchool(cases.today()))
                .anna("userTask_discussEnd", Answers.parentsInformed(cases.today()));

        assertThat(sam.isOver()).isTrue();
        assertThat(sam.stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(sam.shared()).isEmpty();
    }

    @Test
    void withoutConsent_theSupportEndsForTheFamily_everyOtherCaseGoesToClosing() {
        FamilyInPlay family = three();
        CaseInPlay sam = family.theCase(0)
                .answers("Ouder 1", Answers.consentRefused())
                .anna("userTask_discussNoConsent", UnusualAnswers.noConsent("STOP"));
        var stops = UnusualAnswers.stopsWithoutSchool(cases.today());
        assertThatThrownBy(() ->
                        sam.anna("userTask_supportWithoutSchool", UnusualAnswers.with(stops, "wholeFamily", null)))
                .hasMessageStartingWith("[wholeFamily] ");

        sam.anna("userTask_supportWithoutSchool", UnusualAnswers.with(stops, "wholeFamily", "FAMILY"));

        assertThat(sam.open()).containsExactly("userTask_discussEnd");
        assertThat(family.theCase(1).open()).containsExactly("userTask_discussEnd");
        assertThat(family.theCase(2).open()).containsExactly("userTask_discussEnd");
    }

    @Test
    void supportContinues_itIsAskedAgain() {
        CaseInPlay sam = cases.one().supported().anna("userTask_followSupport", Answers.supportContinues());

        assertThat(sam.open()).containsExactly("userTask_followSupport");
    }

    @Test
    void supportEndsForTheFamily_everyOtherCaseGoesToClosing_whereverItWas() {
        FamilyInPlay family = three();
        CaseInPlay supported = family.theCase(0).supported();
        CaseInPlay asksConsent = family.theCase(1);
        CaseInPlay hasNoSchool = family.theCase(2);

        supported.anna("userTask_followSupport", Answers.supportEnds(cases.today()));

        assertThat(supported.open()).containsExactly("userTask_discussEnd");
        assertThat(asksConsent.open()).containsExactly("userTask_discussEnd");
        assertThat(hasNoSchool.open()).containsExactly("userTask_discussEnd");
        assertThat(family.family().endedOn()).contains(cases.today());
    }

    @Test
    void supportEndsForThisChild_theOthersGoOn() {
        FamilyInPlay family = three();
        CaseInPlay sam = family.theCase(0)
                .supported()
                .anna("userTask_followSupport", UnusualAnswers.stopsForThisChild(cases.today()));

        assertThat(sam.open()).containsExactly("userTask_discussEnd");
        assertThat(family.theCase(1).open()).containsOnly("userTask_askSigner");
        assertThat(family.theCase(2).open()).containsExactly("userTask_arrangeSchool");
        assertThat(family.family().endedOn()).isEmpty();
    }

    @Test
    void anEndFurtherAheadThanAMonth_isRefused() {
        CaseInPlay sam = cases.one().supported();

        assertThatThrownBy(() -> sam.anna(
                        "userTask_followSupport",
                        Answers.supportEnds(cases.today().plusDays(32))))
                .hasMessageStartingWith("[endDate] Deze datum ligt meer dan 31 dagen vooruit.");
        assertThat(sam.open()).containsExactly("userTask_followSupport");
    }

    @Test
    void aChildThatComesLater_getsACaseOfItsOwn() {
        FamilyInPlay family = cases.one().family();

        play.start("anna", "ruggensteun", later(family, Answers.attends(KOMPAS)));

        assertThat(family.theCases()).hasSize(2);
        CaseInPlay added = family.theCase(1);
        assertThat(added.get().label()).isEqualTo(family.family().number() + " · Finn");
        assertThat(added.open()).containsExactly("userTask_askSigner");
    }

    @Test
    void aChildThatComesLaterWithoutASchool_waitsForOne() {
        FamilyInPlay family = cases.one().family();

        play.start("anna", "ruggensteun", later(family, Answers.noSchool()));

        assertThat(family.theCase(1).open()).containsExactly("userTask_arrangeSchool");
    }

    @Test
    void aChildAddedToTheFamilyOfAColleague_isRefusedAsIfTheNumberDidNotExist() {
        FamilyInPlay family = cases.one().family();

        assertThatThrownBy(() -> play.start("bram", "ruggensteun", later(family, Answers.attends(KOMPAS))))
                .hasMessageStartingWith("[familyNumber] U begeleidt geen gezin met dit nummer.");
        assertThat(family.theCases()).hasSize(1);
    }

    @Test
    void aChildAddedAfterTheEnd_isRefused() {
        FamilyInPlay family = cases.one().ended().family();

        assertThatThrownBy(() -> play.start("anna", "ruggensteun", later(family, Answers.attends(KOMPAS))))
                .hasMessage("De begeleiding van dit gezin is gestopt.");
        assertThat(family.theCases()).hasSize(1);
    }

    private CaseInPlay withoutConsent() {
        return cases.one()
                .answers("Ouder 1", Answers.consentRefused())
                .anna("userTask_discussNoConsent", UnusualAnswers.noConsent("STOP"));
    }

    /** One at De Regenboog, one at Het Kompas, one without a school. */
    private FamilyInPlay three() {
        return cases.family(
                at(REGENBOOG, cases.child("Sam", 8)),
                at(KOMPAS, cases.child("Noor", 9)),
                without(cases.child("Liv", 5)));
    }

    private Map<String, Object> later(FamilyInPlay family, Map<String, Object> school) {
        return UnusualAnswers.childAdded(
                family.family().number(), "Finn", cases.today().minusYears(6), school);
    }
}
