package nl.ruggensteun.experience;

import static nl.ruggensteun.support.Scene.ANNA;
import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class ExitInterviewsTest {

    @Autowired
    Scene scene;

    @Autowired
    ExitInterviews interviews;

    FamilyId family;

    @BeforeEach
    void family() {
        family = scene.registeredFamily();
    }

    @Test
    void parentsAndChildrenEachHaveTheirInterview() {
        ExperienceAnswers good = new ExperienceAnswers(true, 5, 4, 3, 2, 1, "Fijn dat juf het wist");
        interviews.record(family, Respondent.PARENTS, good, ANNA);
        interviews.record(
                family, Respondent.CHILDREN, new ExperienceAnswers(false, null, null, null, null, null, null), ANNA);
        assertThat(interviews.of(family))
                .extracting(ExitInterview::respondent)
                .containsExactlyInAnyOrder(Respondent.PARENTS, Respondent.CHILDREN);
        assertThat(interviews.of(family)).extracting(ExitInterview::answers).contains(good);
    }

    @Test
    void whoTookPart_answersAllQuestionsFromOneToFive() {
        assertThat(problemsOf(() -> interviews.record(
                        family,
                        Respondent.PARENTS,
                        new ExperienceAnswers(true, 0, 6, null, 1, 5, "x".repeat(2001)),
                        ANNA)))
                .containsOnlyKeys("knewWhatWasShared", "feltHeard", "schoolHelped", "remark");
        assertThat(interviews.of(family)).isEmpty();
    }

    @Test
    void oneInterviewPerSide() {
        ExperienceAnswers none = new ExperienceAnswers(false, null, null, null, null, null, null);
        interviews.record(family, Respondent.PARENTS, none, ANNA);
        assertThatThrownBy(() -> interviews.record(family, Respondent.PARENTS, none, ANNA))
                .isInstanceOf(NotAllowed.class);
    }
}
