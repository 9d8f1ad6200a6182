package nl.ruggensteun.covenant;

import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One preparation per school at a time, however many reasons there are (E-08); and its checklist (R-190…R-205). */
@DomainTest
class OnboardingsTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int AT_ONCE = 12;

    @Autowired
    Onboardings onboardings;

    @Autowired
    Readiness readiness;

    @Autowired
    Covenants covenants;

    @Autowired
    Scene scene;

    @Autowired
    MutableClock clock;

    Brin6 school;

    @BeforeEach
    void aSchool() {
        school = new Brin6("98CD%02d".formatted(NUMBER.getAndIncrement()));
        scene.school(school, "De Eik", "Voorbeeldstad");
    }

    @Test
    void manyChildrenAtTheSameMoment_setOnePreparationInMotion() throws Exception {
        List<Callable<Boolean>> children = new ArrayList<>();
        for (int child = 0; child < AT_ONCE; child++) {
            children.add(() -> onboardings.beginIfNeeded(school));
        }
        int begun = 0;
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<Boolean> child : threads.invokeAll(children)) {
                begun += child.get() ? 1 : 0;
            }
        } finally {
            threads.shutdown();
        }

        assertThat(begun).isEqualTo(1);
        assertThat(onboardings.isRunning(school)).isTrue();
    }

    @Test
    void schoolThatSaidNo_isLeftInPeaceForHalfAYear_unlessAKwartiermakerBegins() {
        onboardings.beginIfNeeded(school);
        onboardings.declined(school);
        assertThat(onboardings.beginIfNeeded(school)).isFalse();
        clock.set(clock.today().plusMonths(6).minusDays(1));
        assertThat(onboardings.beginIfNeeded(school)).isFalse();
        clock.set(clock.today().plusDays(1));
        assertThat(onboardings.beginIfNeeded(school)).isTrue();

        onboardings.declined(school);
        onboardings.begin(school);
        assertThat(onboardings.isRunning(school)).isTrue();
        assertThatThrownBy(() -> onboardings.begin(school)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void schoolWithASignedCovenant_needsNone_andOneThatStoppedDoes() {
        LocalDate today = clock.today();
        CovenantId id = covenants.sign(
                new Signing(today, "Voorbeeldstad", today.plusDays(30), "a", "b"),
                new SchoolSide(school.value(), "c", "d"));
        assertThat(onboardings.beginIfNeeded(school)).isFalse();
        assertThatThrownBy(() -> onboardings.begin(school)).isInstanceOf(NotAllowed.class);

        covenants.endTogether(id, today.plusDays(40), today, today);
        clock.set(today.plusDays(40));
        assertThat(onboardings.beginIfNeeded(school)).isFalse();
        clock.set(today.plusDays(41));
        assertThat(onboardings.beginIfNeeded(school)).isTrue();
    }

    @Test
    void sixteenItems_eachWithWhoWhenRemarkAndDone() {
        assertThat(readiness.of(school)).hasSize(16).noneMatch(ReadinessLine::isDone);
        LocalDate planned = clock.today().plusDays(10);

        readiness.fill(
                school, Map.of(ReadinessItem.SCHOOL_GUIDE, new ReadinessAnswer("Directie", planned, "Volgt", false)));
        readiness.fill(school, Map.of(ReadinessItem.COUNCIL_INFORMED, new ReadinessAnswer(null, null, null, true)));
        LocalDate ticked = clock.today();
        clock.set(planned);
        readiness.fill(school, Map.of(ReadinessItem.COUNCIL_INFORMED, new ReadinessAnswer("MR", null, null, true)));

        ReadinessLine guide = line(ReadinessItem.SCHOOL_GUIDE);
        assertThat(guide.who()).contains("Directie");
        assertThat(guide.plannedOn()).contains(planned);
        assertThat(guide.remark()).contains("Volgt");
        assertThat(guide.isDone()).isFalse();
        assertThat(line(ReadinessItem.COUNCIL_INFORMED).doneOn()).contains(ticked);
        assertThat(problemsOf(() -> readiness.fill(
                        school,
                        Map.of(
                                ReadinessItem.DRIEGESPREK,
                                new ReadinessAnswer("x".repeat(81), null, "x".repeat(501), true)))))
                .containsOnlyKeys("who.DRIEGESPREK", "remark.DRIEGESPREK");
    }

    @Test
    void schoolIsReady_whenAllButTheSignatureIsDone_orWithAReason() {
        onboardings.begin(school);
        assertThat(problemsOf(() -> onboardings.ready(school, " "))).containsOnlyKeys("openItemsReason");
        onboardings.ready(school, "De schoolgids volgt in augustus.");

        Map<ReadinessItem, ReadinessAnswer> all = new EnumMap<>(ReadinessItem.class);
        Arrays.stream(ReadinessItem.values())
                .filter(item -> item != ReadinessItem.COVENANT_SIGNED)
                .forEach(item -> all.put(item, new ReadinessAnswer(null, null, null, true)));
        readiness.fill(school, all);
        onboardings.ready(school, null);

        onboardings.done(school);
        assertThat(line(ReadinessItem.COVENANT_SIGNED).isDone()).isTrue();
        assertThat(onboardings.isRunning(school)).isFalse();
    }

    private ReadinessLine line(ReadinessItem item) {
        return readiness.of(school).get(item.ordinal());
    }
}
