package nl.ruggensteun.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.NewChild;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who of a family may read what was shared about a child (Wmo 5.3.2, facts B3). */
@DomainTest
class FamilyReadersTest {

    @Autowired
    FamilyReaders readers;

    @Autowired
    Families families;

    @Autowired
    Scene scene;

    @Autowired
    MutableClock clock;

    @BeforeEach
    void schools() {
        scene.schools();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11 | true  | Ouder 1, Ouder 2",
                "12 | true  | Ouder 1, Ouder 2, Kind",
                "12 | false | Ouder 1, Ouder 2",
                "15 | true  | Ouder 1, Ouder 2, Kind",
                "16 | true  | Kind",
                "16 | false | Ouder 1, Ouder 2",
                "17 | true  | Kind"
            })
    void age_decidesWhoReads(int age, boolean canDecide, String expected) {
        CaseId id = scene.caseOf(child(age, canDecide, 1, 2), 2);

        assertThat(readers.of(id)).extracting(FamilyReader::label).containsExactly(expected.split(", "));
    }

    @Test
    void aParentWithoutGezag_andOneWhoMustNotBeInformed_doNotRead() {
        CaseId id = scene.caseOf(child(8, true, 1, 2), 3);
        families.recordSafety(
                scene.family(id).id(),
                new SafetyProfile(true, Set.of(2), Channel.PHONE, null, false, false, Violence.CURRENT, true));

        assertThat(readers.of(id)).extracting(FamilyReader::label).containsExactly("Ouder 1");
        assertThat(readers.find(id, scene.parent(id, 1).id())).isPresent();
        assertThat(readers.find(id, scene.parent(id, 2).id())).isEmpty();
        assertThat(readers.find(id, scene.parent(id, 3).id())).isEmpty();
        assertThat(readers.find(id, scene.child(id).id())).isEmpty();
    }

    @Test
    void whoActed_getsThePaperOfThatAct_unlessThisPersonMustNotBeInformed() {
        CaseId id = scene.caseOf(child(8, true, 1), 2);
        families.recordSafety(
                scene.family(id).id(),
                new SafetyProfile(false, Set.of(1), Channel.PHONE, null, false, false, Violence.PAST, true));

        assertThat(readers.actor(id, scene.parent(id, 1))).isEmpty();
        assertThat(readers.actor(id, scene.parent(id, 2))).isPresent();
        assertThat(readers.actor(id, scene.child(id))).isPresent();
    }

    private NewChild child(int age, boolean canDecide, Integer... authority) {
        LocalDate birthDate = clock.today().minusYears(age);
        return new NewChild(
                "Sam",
                "Voorbeeld",
                birthDate,
                Set.of(authority),
                AuthorityProof.DOCUMENT,
                canDecide,
                canDecide ? null : "Kan dit niet overzien");
    }
}
