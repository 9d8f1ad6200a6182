package nl.ruggensteun.situations;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** E-02: brothers and sisters at different schools, and twins. Everything is per child and per school. */
@ApplicationTest
class E02SiblingsAndTwinsTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Meetings meetings;

    @LocalServerPort
    private int port;

    @Test
    void consent_isPerChild_alsoAtOneSchool() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(REGENBOOG, cases.child("Noor", 9)));
        CaseInPlay sam = family.theCase(0).formSent();
        CaseInPlay noor = family.theCase(1);

        assertThat(sam.seenBy("iris")).containsExactly("userTask_confirmReceipt");
        assertThat(cases.mayShare(noor)).isFalse();
        assertThat(noor.seenBy("iris")).isEmpty();
    }

    @Test
    void aFormAndAMessage_goToTheSchoolOfThatChildOnly() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(KOMPAS, cases.child("Noor", 9)));
        CaseInPlay sam = family.theCase(0).formSent();
        CaseInPlay noor = family.theCase(1).formSent();

        assertThat(sam.seenBy("ilse")).isEmpty();
        assertThat(noor.seenBy("iris")).isEmpty();
        assertThat(disclosures.of(noor.id())).allMatch(shared -> shared.school().equals(new Brin6(KOMPAS)));
        assertThat(cases.mailsToSchool(sam)).isEqualTo(1);
        assertThat(cases.mailsToSchool(noor)).isEqualTo(1);
    }

    @Test
    void aSchool_readsNoNameOfABrotherOrSister() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(KOMPAS, cases.child("Noor", 9)));
        CaseInPlay sam = family.theCase(0).formSent();
        family.theCase(1).formSent();

        String task = sam.task("userTask_confirmReceipt").getId();
        String dossier = HttpPerson.inBrowser(port, "iris")
                .get("/api/tasks/" + task + "/dossier")
                .body();

        assertThat(dossier).contains("Sam").doesNotContain("Noor", "Kompas");
    }

    @Test
    void ruggensteun_isExplainedOnce_andSignedPerChild() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(KOMPAS, cases.child("Noor", 9)));

        assertThat(family.family().explainedOn()).contains(cases.today());
        assertThat(family.open()).isEmpty();
        for (CaseInPlay theCase : family.theCases()) {
            assertThat(theCase.open()).containsExactly("userTask_askSigner", "userTask_askSigner");
        }
    }

    @Test
    void aMeeting_isAboutOneChild() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(REGENBOOG, cases.child("Noor", 9)));
        CaseInPlay sam = family.theCase(0).supported();

        assertThat(meetings.of(sam.id())).hasSize(1);
        assertThat(meetings.of(family.theCase(1).id())).isEmpty();
    }

    @Test
    void twins_areTwoChildren_andTheSameFirstNameAsksWhetherItIsATwin() {
        FamilyInPlay family = cases.registered().anna("userTask_explainRuggensteun", Answers.explained());

        assertThatThrownBy(() -> family.anna("userTask_recordFamily", childrenOfEight("Sam", " sam")))
                .hasMessageContaining("tweeling");
        family.anna("userTask_recordFamily", childrenOfEight("Sam", "Sem"));

        assertThat(family.family().children()).hasSize(2);
    }

    private Map<String, Object> childrenOfEight(String one, String other) {
        return Answers.family(List.of("Mila Voorbeeld", "Daan Voorbeeld"), cases.child(one, 8), cases.child(other, 8));
    }
}
