package nl.ruggensteun.meeting;

import static nl.ruggensteun.support.Scene.ANNA;
import static nl.ruggensteun.support.Scene.KOMPAS;
import static nl.ruggensteun.support.Scene.REGENBOOG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.family.NewChild;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which brothers and sisters can have their startgesprek at one table (E-02). */
@DomainTest
class JointTalksTest {

    @Autowired
    Scene scene;

    @Autowired
    JointTalks joint;

    @Autowired
    Meetings meetings;

    @Autowired
    Families families;

    @Autowired
    Consents consents;

    @Autowired
    MutableClock clock;

    FamilyId family;
    CaseId sam;
    CaseId noor;

    @BeforeEach
    void schools() {
        scene.schools();
    }

    @Test
    void atTheSameSchool_withValidConsentForBoth() {
        siblings(REGENBOOG, Set.of(1, 2));
        informed(sam);
        assertThat(joint.siblings(sam))
                .as("the school does not know of the other")
                .isEmpty();

        informed(noor);

        assertThat(joint.siblings(sam)).extracting(ChildCase::id).containsExactly(noor);
        assertThat(joint.siblings(noor)).extracting(ChildCase::id).containsExactly(sam);
    }

    @Test
    void consentForOneOfThemWithdrawn_neitherCanJoinTheOther() {
        siblings(REGENBOOG, Set.of(1, 2));
        informed(sam, noor);

        consents.withdraw(noor, REGENBOOG, scene.parent(noor, 1), clock.today(), ANNA);

        assertThat(joint.siblings(sam)).isEmpty();
        assertThat(joint.siblings(noor)).isEmpty();
    }

    @Test
    void atAnotherSchool_never() {
        siblings(KOMPAS, Set.of(1, 2));
        informed(sam, noor);

        assertThat(joint.siblings(sam)).isEmpty();
    }

    @Test
    void otherPeopleDecideAboutTheOther_never() {
        siblings(REGENBOOG, Set.of(1));
        informed(sam, noor);

        assertThat(joint.siblings(sam)).isEmpty();
    }

    @Test
    void oneWhoMustNotBeInformedHasGezagOverOneOfThemOnly_never() {
        siblings(REGENBOOG, Set.of(1));
        informed(sam, noor);
        families.recordSafety(
                family, new SafetyProfile(false, Set.of(2), Channel.PHONE, null, false, false, Violence.NONE, true));

        assertThat(joint.siblings(sam)).isEmpty();
        assertThat(joint.siblings(noor)).isEmpty();
    }

    @Test
    void whoseStartgesprekIsPlanned_hasItsOwnMoment() {
        siblings(REGENBOOG, Set.of(1, 2));
        informed(sam, noor);
        MeetingId own = meetings.plan(
                noor,
                REGENBOOG,
                MeetingKind.START,
                new MeetingPlan(
                        clock.today().plusDays(3), LocalTime.NOON, "School", MeetingMode.JOINT, false, clock.today()),
                ANNA);
        assertThat(joint.siblings(sam)).isEmpty();

        meetings.moved(own, ANNA);

        assertThat(joint.siblings(sam)).extracting(ChildCase::id).containsExactly(noor);
    }

    /** Sam at De Regenboog, whose two parents have gezag, and Noor. */
    private void siblings(Brin6 schoolOfNoor, Set<Integer> withGezagOverNoor) {
        family = scene.registeredFamily();
        LocalDate born = clock.today().minusYears(8);
        List<NewChild> children = List.of(
                Scene.child("Sam", born, Set.of(1, 2)), Scene.child("Noor", born.minusYears(1), withGezagOverNoor));
        families.recordPeople(family, List.of(Scene.parent("Mila"), Scene.parent("Daan")), children, ANNA);
        families.recordSafety(family, Scene.SAFE);
        var known = families.childrenOf(family);
        scene.enrol(known.get(0).id(), REGENBOOG);
        scene.enrol(known.get(1).id(), schoolOfNoor);
        sam = families.openCase(known.get(0).id());
        noor = families.openCase(known.get(1).id());
    }

    private void informed(CaseId... cases) {
        for (CaseId id : cases) {
            scene.giveConsent(id);
            scene.sendForm(id);
        }
    }
}
