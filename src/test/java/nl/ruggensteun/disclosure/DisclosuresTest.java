package nl.ruggensteun.disclosure;

import static nl.ruggensteun.support.Scene.KOMPAS;
import static nl.ruggensteun.support.Scene.REGENBOOG;
import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import nl.ruggensteun.consent.ConsentId;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class DisclosuresTest {

    @Autowired
    Scene scene;

    @Autowired
    Disclosures disclosures;

    @Autowired
    Consents consents;

    @Autowired
    Families families;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate database;

    CaseId sam;
    ConsentId consent;

    @BeforeEach
    void consentedCase() {
        scene.schools();
        sam = scene.caseOf(LocalDate.of(2018, 5, 1), 2);
        consent = scene.giveConsent(sam);
    }

    @Test
    void everythingInOrder_schoolMayKnow() {
        assertThat(disclosures.mayShare(sam, REGENBOOG)).isTrue();
        assertThat(disclosures.explain(sam, REGENBOOG).reasons()).isEmpty();
    }

    @Test
    void anotherSchool_mayKnowNothing() {
        assertThat(disclosures.mayShare(sam, KOMPAS)).isFalse();
    }

    @Test
    void anotherChildOfTheFamily_isAnotherQuestion() {
        String number = scene.family(sam).number();
        var noor =
                families.addChild(number, Scene.child("Noor", LocalDate.of(2019, 1, 1), Scene.everyone(2)), Scene.ANNA);
        scene.enrol(noor, REGENBOOG);
        assertThat(disclosures.mayShare(families.openCase(noor), REGENBOOG)).isFalse();
    }

    @Test
    void withdrawnConsent_schoolMayKnowNothing() {
        consents.withdraw(sam, REGENBOOG, scene.parent(sam, 1), clock.today(), Scene.ANNA);
        assertThat(disclosures.explain(sam, REGENBOOG).reasons())
                .contains("De toestemming is ingetrokken op 03-03-2026.");
    }

    @Test
    void endedConsent_schoolMayKnowNothing() {
        consents.end(sam, REGENBOOG, clock.today());
        assertThat(disclosures.mayShare(sam, REGENBOOG)).isFalse();
    }

    @Test
    void closedCase_schoolMayKnowNothing() {
        families.closeCase(sam, clock.today());
        assertThat(disclosures.explain(sam, REGENBOOG).reasons()).containsExactly("De zaak is afgerond.");
    }

    @Test
    void childLeftTheSchool_schoolMayKnowNothing() {
        scene.enrol(families.getCase(sam).childId(), KOMPAS);
        assertThat(disclosures.mayShare(sam, REGENBOOG)).isFalse();
        assertThat(disclosures.mayShare(sam, KOMPAS)).isFalse();
    }

    @Test
    void withoutSafetyProfile_schoolMayKnowNothing() {
        // No road of the domain takes a profile away; the rule must hold even when somebody does so in the database.
        database.update(
                "update rs_family_family set safety_address_confidential = null, safety_must_not_be_informed = null,"
                        + " safety_channel = null, safety_times = null, safety_hide_shelter_name = null,"
                        + " safety_parents_apart = null, safety_violence = null, safety_discussed = null"
                        + " where id = ?",
                families.getCase(sam).familyId().value());
        assertThat(disclosures.explain(sam, REGENBOOG).reasons())
                .containsExactly("Er is nog niet vastgelegd wat veilig is voor dit gezin.");
    }

    @Test
    void unknownCase_mayNotBeShared() {
        assertThat(disclosures.mayShare(new CaseId(UUID.randomUUID()), REGENBOOG))
                .isFalse();
    }

    @Test
    void parentsWhoDoNotKnowYet_noPermit() {
        assertThatThrownBy(() -> disclosures.permit(sam, REGENBOOG, ContactKind.SCHOOL_INFORMED))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("Vertel het eerst aan de ouders");
        tellParents(ContactKind.SCHOOL_INFORMED);
        assertThat(disclosures
                        .permit(sam, REGENBOOG, ContactKind.SCHOOL_INFORMED)
                        .caseId())
                .isEqualTo(sam);
    }

    @Test
    void parentsKnowOfOneContact_isNoPermitForAnother() {
        tellParents(ContactKind.SCHOOL_INFORMED);
        assertThatThrownBy(() -> disclosures.permit(sam, REGENBOOG, ContactKind.STARTGESPREK))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void parentsWereToldUnderAnEarlierConsent_mustBeToldAgain() {
        tellParents(ContactKind.SCHOOL_INFORMED);
        consents.withdraw(sam, REGENBOOG, scene.parent(sam, 1), clock.today(), Scene.ANNA);
        scene.giveConsent(sam);
        assertThat(disclosures.mayShare(sam, REGENBOOG)).isTrue();
        assertThatThrownBy(() -> disclosures.permit(sam, REGENBOOG, ContactKind.SCHOOL_INFORMED))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void parentsAreToldBeforehand_notInTheFutureAndNotBeforeTheIntake() {
        assertThat(problemsOf(() -> disclosures.parentsInformed(
                        sam, ContactKind.STARTGESPREK, clock.today().plusDays(1), Channel.PHONE, Scene.ANNA)))
                .containsOnlyKeys("informedOn");
        assertThat(problemsOf(() -> disclosures.parentsInformed(
                        sam, ContactKind.STARTGESPREK, clock.today().minusDays(1), Channel.PHONE, Scene.ANNA)))
                .containsOnlyKeys("informedOn");
        assertThat(disclosures.toldToParents(sam)).isEmpty();
    }

    @Test
    void schoolWithoutTheForm_seesNothing_alsoWithConsent() {
        assertThat(disclosures.mayShare(sam, REGENBOOG)).isTrue();
        assertThat(disclosures.schoolSees(sam, REGENBOOG)).isFalse();
        tellParents(ContactKind.SCHOOL_INFORMED);
        assertThat(disclosures.schoolSees(sam, REGENBOOG)).isFalse();
        scene.sendForm(sam);
        assertThat(disclosures.schoolSees(sam, REGENBOOG)).isTrue();
        assertThat(disclosures.schoolSees(sam, KOMPAS)).isFalse();
    }

    @Test
    void aFormThatWentAlongWithAnotherContact_showsTheSchoolNothing() {
        tellParents(ContactKind.SPECIAL_CASE);
        disclosures.record(
                disclosures.permit(sam, REGENBOOG, ContactKind.SPECIAL_CASE), SharedThing.CONSENT_FORM, Scene.ANNA);
        assertThat(disclosures.schoolSees(sam, REGENBOOG)).isFalse();
    }

    @Test
    void formUnderAnEarlierConsent_mustBeGivenAgain() {
        scene.sendForm(sam);
        consents.withdraw(sam, REGENBOOG, scene.parent(sam, 1), clock.today(), Scene.ANNA);
        assertThat(disclosures.schoolSees(sam, REGENBOOG)).isFalse();
        scene.giveConsent(sam);
        assertThat(disclosures.schoolSees(sam, REGENBOOG)).isFalse();
        scene.sendForm(sam);
        assertThat(disclosures.schoolSees(sam, REGENBOOG)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTGESPREK", "EINDGESPREK", "SUPPORT_ENDED"})
    void schoolWithoutTheForm_hearsOfNoTalkAndNoEnd(ContactKind kind) {
        tellParents(kind);
        assertThatThrownBy(() -> disclosures.permit(sam, REGENBOOG, kind))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("De school kent dit kind nog niet");
        scene.sendForm(sam);
        assertThat(disclosures.permit(sam, REGENBOOG, kind)).isNotNull();
    }

    @Test
    void withdrawnConsent_noPermitAndAnOldPermitIsWorthNothing() {
        tellParents(ContactKind.SCHOOL_INFORMED);
        SharePermit permit = disclosures.permit(sam, REGENBOOG, ContactKind.SCHOOL_INFORMED);
        consents.withdraw(sam, REGENBOOG, scene.parent(sam, 1), clock.today(), Scene.ANNA);
        assertThatThrownBy(() -> disclosures.permit(sam, REGENBOOG, ContactKind.SCHOOL_INFORMED))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> disclosures.record(permit, SharedThing.CONSENT_FORM, Scene.ANNA))
                .isInstanceOf(NotAllowed.class);
        assertThat(disclosures.of(sam)).isEmpty();
    }

    @Test
    void permitOfAnEarlierConsent_isWorthNothingUnderTheNext() {
        tellParents(ContactKind.SCHOOL_INFORMED);
        SharePermit permit = disclosures.permit(sam, REGENBOOG, ContactKind.SCHOOL_INFORMED);
        scene.giveConsent(sam);
        assertThat(disclosures.mayShare(sam, REGENBOOG)).isTrue();
        assertThatThrownBy(() -> disclosures.record(permit, SharedThing.CONSENT_FORM, Scene.ANNA))
                .isInstanceOf(NotAllowed.class);
        assertThat(disclosures.schoolSees(sam, REGENBOOG)).isFalse();
    }

    @Test
    void whatTheSchoolGot_isKeptForTheParents() {
        tellParents(ContactKind.SCHOOL_INFORMED);
        disclosures.record(
                disclosures.permit(sam, REGENBOOG, ContactKind.SCHOOL_INFORMED), SharedThing.CONSENT_FORM, Scene.ANNA);
        assertThat(disclosures.of(sam)).singleElement().satisfies(shared -> {
            assertThat(shared.what()).isEqualTo(SharedThing.CONSENT_FORM);
            assertThat(shared.school()).isEqualTo(REGENBOOG);
            assertThat(shared.route()).isEqualTo(SharingRoute.CONSENTED);
            assertThat(shared.sharedAt()).isEqualTo(clock.instant());
            assertThat(shared.sharedBy()).isEqualTo(Scene.ANNA);
        });
        assertThat(disclosures.toldToParents(sam)).singleElement().satisfies(told -> assertThat(told.channel())
                .contains(Channel.PHONE));
    }

    @Test
    void nobodyElseCanMakeAPermit() {
        assertThat(Modifier.isFinal(SharePermit.class.getModifiers())).isTrue();
        assertThat(SharePermit.class.getConstructors()).isEmpty();
        assertThat(Arrays.stream(SharePermit.class.getDeclaredMethods())
                        .filter(method -> Modifier.isStatic(method.getModifiers())))
                .isEmpty();
    }

    private void tellParents(ContactKind kind) {
        disclosures.parentsInformed(sam, kind, clock.today(), Channel.PHONE, Scene.ANNA);
    }
}
