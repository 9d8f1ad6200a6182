package nl.ruggensteun.process;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.family.CaseStage;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One family of three children at two schools, from intake to exit interview, as Anna, Iris and Ilse. */
@ApplicationTest
@Tag("h2")
class WholeCaseTest {

    @Autowired
    private CaseFixture cases;

    @Test
    void threeChildrenAtTwoSchools_areSupportedToTheEnd() {
        FamilyInPlay family = cases.family(
                at(REGENBOOG, cases.child("Sam", 8)),
                at(REGENBOOG, cases.child("Noor", 12)),
                at(KOMPAS, Answers.child("Liv", "Voorbeeld", cases.today().minusYears(5), "1")));
        assertThat(family.theCases()).hasSize(3);
        for (CaseInPlay child : family.theCases()) {
            child.supported();
            assertThat(child.stage()).isEqualTo(CaseStage.SUPPORTED);
        }

        family.theCase(0)
                .anna("userTask_followSupport", Answers.supportEnds(cases.today()))
                .anna("userTask_discussEnd", Answers.parentsInformed(cases.today()));
        for (CaseInPlay child : family.theCases()) {
            cases.runJobs(child);
            child.anna("userTask_chooseClosing", Answers.closeWithMeeting())
                    .meetingHeld()
                    .atSchool("userTask_closeAtSchool", Answers.closedAtSchool(cases.today()));
            assertThat(child.stage()).isEqualTo(CaseStage.CLOSED);
        }

        family.anna("userTask_interviewParents", Answers.experience())
                .anna("userTask_interviewChildren", Answers.experience());
        assertThat(family.isOver()).isTrue();
    }
}
