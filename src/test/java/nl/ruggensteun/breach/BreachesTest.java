package nl.ruggensteun.breach;

import static nl.ruggensteun.support.Scene.ANNA;
import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class BreachesTest {

    private static final Assessment YES = new Assessment(true, "Hoog risico", true, "Hoog risico");
    private static final Assessment NO = new Assessment(false, "Geen risico", false, "Geen risico");

    @Autowired
    Breaches breaches;

    @Autowired
    Families families;

    @Autowired
    Scene scene;

    @Autowired
    MutableClock clock;

    private CaseId sam;

    @BeforeEach
    void aCase() {
        scene.schools();
        sam = scene.caseOf(LocalDate.of(2018, 5, 1), 2);
    }

    @Test
    void aBreachInTheFuture_isRefusedToTheMinute() {
        LocalDateTime now = LocalDateTime.now(clock);

        assertThat(problemsOf(() -> report(BreachKind.LOST, now.plusMinutes(1))))
                .containsOnlyKeys("discoveredAt");
        assertThat(problemsOf(() -> report(BreachKind.LOST, now.plusDays(1)))).containsOnlyKeys("discoveredOn");
        assertThat(problemsOf(() -> report(BreachKind.LOST, now.minusYears(2)))).containsOnlyKeys("discoveredOn");
        assertThat(report(BreachKind.LOST, now)).isNotNull();
    }

    @Test
    void everythingThatIsMissing_isSaidAtOnce() {
        assertThat(problemsOf(() -> breaches.report(
                        new NewBreach(null, null, null, null, " ", null, null), Optional.empty(), ANNA)))
                .containsOnlyKeys("kind", "discoveredOn", "discoveredAt", "safetyInvolved", "whatWasSeen", "seenBy");
    }

    @Test
    void seventyTwoHoursToTheMinute_isInTime_andAMinuteLaterNeedsTheReason() {
        BreachId id = report(BreachKind.LOST, LocalDateTime.now(clock));
        breaches.assess(id, YES);
        clock.forward(Duration.ofHours(73));
        LocalDateTime last = LocalDateTime.of(2026, 3, 6, 10, 0);

        assertThat(problemsOf(() -> authority(id, last.plusMinutes(1), null))).containsOnlyKeys("delayReason");
        authority(id, last, "Staat er niet bij: het was op tijd");

        assertThat(breaches.get(id).authorityToldAt()).contains(breaches.reportBefore(id));
        assertThat(breaches.get(id).delayReason()).isEmpty();
    }

    @Test
    void reportedLate_keepsTheReason() {
        BreachId id = report(BreachKind.LOST, LocalDateTime.now(clock));
        breaches.assess(id, YES);
        clock.forward(Duration.ofHours(80));

        authority(id, LocalDateTime.now(clock), "Niemand keek");

        assertThat(breaches.get(id).delayReason()).contains("Niemand keek");
    }

    @Test
    void overSummerTime_theSeventyTwoHoursAreClockHours() {
        clock.set(ZonedDateTime.of(2026, 3, 27, 16, 0, 0, 0, MutableClock.ZONE));
        BreachId id = report(BreachKind.LOST, LocalDateTime.now(clock));
        breaches.assess(id, YES);
        clock.set(ZonedDateTime.of(2026, 3, 30, 18, 0, 0, 0, MutableClock.ZONE));

        assertThat(problemsOf(() -> authority(id, LocalDateTime.of(2026, 3, 30, 17, 1), null)))
                .containsOnlyKeys("delayReason");
        authority(id, LocalDateTime.of(2026, 3, 30, 17, 0), null);

        assertThat(breaches.get(id).authorityToldAt()).isPresent();
    }

    @Test
    void anHourThatTheClocksShowTwice_isTheFirstOfTheTwo() {
        clock.set(ZonedDateTime.of(2026, 10, 25, 12, 0, 0, 0, MutableClock.ZONE));

        BreachId id = report(BreachKind.LOST, LocalDateTime.of(2026, 10, 25, 2, 30));

        assertThat(breaches.get(id).discoveredAt()).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void whatWasDecidedOrDone_neverChanges() {
        BreachId id = report(BreachKind.LOST, LocalDateTime.now(clock));
        breaches.assess(id, NO);

        assertThatThrownBy(() -> breaches.assess(id, YES)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> authority(id, LocalDateTime.now(clock), null)).isInstanceOf(NotAllowed.class);
        breaches.close(id, "Beter opletten");
        assertThatThrownBy(() -> breaches.close(id, "Nog een keer")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> breaches.called(id, clock.today(), "iemand", CallResult.DELETED, null, ANNA))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aDecisionWithoutAReason_isRefused() {
        BreachId id = report(BreachKind.LOST, LocalDateTime.now(clock));

        assertThat(problemsOf(() -> breaches.assess(id, new Assessment(false, " ", null, null))))
                .containsOnlyKeys("reportReason", "tellConcerned", "tellReason");
    }

    @Test
    void nothingIsClosed_beforeEverythingIsDone() {
        LocalDateTime now = LocalDateTime.now(clock);
        BreachId id = breaches.report(
                new NewBreach(
                        BreachKind.WRONG_SCHOOL,
                        now.toLocalDate(),
                        now.toLocalTime(),
                        true,
                        "Iets",
                        "Een school",
                        null),
                Optional.of(sam),
                ANNA);

        notYet(id);
        breaches.assess(id, YES);
        notYet(id);
        breaches.secured(id, Set.of(SafetyStep.values()), now.toLocalDate(), now.toLocalTime(), null, ANNA);
        notYet(id);
        breaches.called(id, clock.today(), "de directeur", CallResult.DELETED, null, ANNA);
        notYet(id);
        authority(id, now, null);
        notYet(id);
        breaches.told(id, Set.of("1"), clock.today(), Channel.IN_PERSON, null, ANNA);
        breaches.close(id, "Eerst naar de plaats kijken");

        assertThat(breaches.get(id).closedOn()).contains(clock.today());
    }

    @Test
    void safetyThatIsNotComplete_needsAWord() {
        LocalDateTime now = LocalDateTime.now(clock);
        BreachId id = report(BreachKind.LOST, now);

        assertThat(problemsOf(() -> breaches.secured(
                        id, Set.of(SafetyStep.CALLED), now.toLocalDate(), now.toLocalTime(), null, ANNA)))
                .containsOnlyKeys("remark");
        assertThat(problemsOf(
                        () -> breaches.secured(id, Set.of(), now.toLocalDate(), now.toLocalTime(), "Later", ANNA)))
                .containsOnlyKeys("done");
    }

    @Test
    void whoMustNotBeInformed_isNeverTold() {
        families.recordSafety(
                scene.family(sam).id(),
                new SafetyProfile(true, Set.of(2), Channel.PHONE, null, false, false, Violence.CURRENT, true));
        BreachId id = report(BreachKind.LOST, LocalDateTime.now(clock));
        breaches.assess(id, YES);

        assertThat(problemsOf(() -> breaches.told(id, Set.of("1", "2"), clock.today(), Channel.IN_PERSON, null, ANNA)))
                .containsEntry("toldPeople", "Volwassene 2 mag niets weten. Vertel het niet aan deze persoon.");
        assertThat(problemsOf(() -> breaches.told(id, Set.of("6"), clock.today(), Channel.IN_PERSON, null, ANNA)))
                .containsOnlyKeys("toldPeople");
        assertThat(breaches.get(id).toldOn()).isEmpty();
        breaches.told(id, Set.of("1", Breaches.CHILD), clock.today(), Channel.IN_PERSON, null, ANNA);
        assertThat(breaches.get(id).toldOn()).contains(clock.today());
    }

    @Test
    void aWayThatOthersCanSee_isRefused() {
        BreachId id = report(BreachKind.LOST, LocalDateTime.now(clock));
        breaches.assess(id, YES);

        assertThat(problemsOf(() -> breaches.told(id, Set.of("1"), clock.today(), Channel.EMAIL, null, ANNA)))
                .containsOnlyKeys("channel");
        breaches.told(id, Set.of("1"), clock.today(), Channel.PHONE, null, ANNA);
        assertThat(breaches.get(id).toldOn()).contains(clock.today());
    }

    @Test
    void tellingNobody_needsAReason_andCountsAsDone() {
        BreachId id = report(BreachKind.LOST, LocalDateTime.now(clock));
        breaches.assess(id, new Assessment(false, "Geen risico", true, "Netjes"));

        assertThat(problemsOf(() -> breaches.notTold(id, " ", ANNA))).containsOnlyKeys("toldRemark");
        breaches.notTold(id, "Niet veilig", ANNA);
        breaches.close(id, "Iets geleerd");

        assertThat(breaches.get(id).toldOn()).isEmpty();
    }

    @Test
    void breachesOfAChild_areFound_andKnowWhatWasWritten() {
        BreachId id = report(BreachKind.LOST, LocalDateTime.now(clock));

        assertThat(breaches.of(sam)).extracting(Breach::id).containsExactly(id);
        assertThat(breaches.factsOf(id))
                .extracting(BreachFact::kind)
                .containsExactlyInAnyOrder(FactKind.WHAT_WAS_SEEN, FactKind.SEEN_BY);
    }

    private void notYet(BreachId id) {
        assertThatThrownBy(() -> breaches.close(id, "Iets geleerd")).isInstanceOf(NotAllowed.class);
    }

    private void authority(BreachId id, LocalDateTime at, String whyLate) {
        breaches.authorityTold(id, at.toLocalDate(), at.toLocalTime(), null, whyLate);
    }

    private BreachId report(BreachKind kind, LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        return breaches.report(
                new NewBreach(kind, at.toLocalDate(), time, false, "Iets", "Iemand", null), Optional.of(sam), ANNA);
    }
}
