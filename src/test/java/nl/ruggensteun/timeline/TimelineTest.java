package nl.ruggensteun.timeline;

import static nl.ruggensteun.support.Scene.ANNA;
import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class TimelineTest {

    @Autowired
    Scene scene;

    @Autowired
    Timeline timeline;

    @Autowired
    Families families;

    @Autowired
    MutableClock clock;

    CaseId sam;
    CaseId noor;
    FamilyId family;

    @BeforeEach
    void twoChildren() {
        scene.schools();
        sam = scene.caseOf(LocalDate.of(2018, 5, 1), 1);
        family = families.getCase(sam).familyId();
        var child = families.addChild(
                scene.family(sam).number(), Scene.child("Noor", LocalDate.of(2019, 1, 1), Scene.everyone(1)), ANNA);
        scene.enrol(child, Scene.KOMPAS);
        noor = families.openCase(child);
    }

    @Test
    void caseShowsWhatHappenedToItAndToTheFamily_notToABrotherOrSister() {
        timeline.add(family, TimelineKind.FAMILY_REGISTERED, ANNA);
        clock.forward(Duration.ofHours(1));
        timeline.add(sam, TimelineKind.CONSENT_VALID, ANNA);
        timeline.add(noor, TimelineKind.CASE_CLOSED, ANNA);
        assertThat(timeline.of(sam))
                .extracting(TimelineEntry::kind)
                .containsExactly(TimelineKind.FAMILY_REGISTERED, TimelineKind.CONSENT_VALID);
        assertThat(timeline.of(family)).hasSize(3);
    }

    @Test
    void extraAnswersOfTenThousandCharactersAreKept() {
        String longText = "é".repeat(10_000);
        timeline.keepExtraAnswers(
                sam,
                "intake-record-family",
                List.of(
                        new ExtraAnswer("pets", "Heeft het gezin huisdieren?", longText),
                        new ExtraAnswer("no", "", " ")),
                ANNA);
        timeline.keepExtraAnswers(family, "intake-record-safety", List.of(new ExtraAnswer("car", null, "ja")), ANNA);
        assertThat(timeline.extraAnswersOf(sam))
                .extracting(KeptAnswer::label, KeptAnswer::value)
                .containsExactlyInAnyOrder(tuple("Heeft het gezin huisdieren?", longText), tuple("car", "ja"));
        assertThat(timeline.extraAnswersOf(noor)).hasSize(1);
    }

    @Test
    void longerAnswer_isRefusedAtItsField_andNoneIsKept() {
        List<ExtraAnswer> answers =
                List.of(new ExtraAnswer("a", "A", "kort"), new ExtraAnswer("b", "B", "x".repeat(10_001)));
        assertThat(problemsOf(() -> timeline.keepExtraAnswers(sam, "form", answers, ANNA)))
                .containsOnlyKeys("b");
        assertThat(timeline.extraAnswersOf(sam)).isEmpty();
    }
}
