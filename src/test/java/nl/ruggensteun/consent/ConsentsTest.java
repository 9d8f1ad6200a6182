package nl.ruggensteun.consent;

import static nl.ruggensteun.support.Scene.REGENBOOG;
import static nl.ruggensteun.support.Scene.no;
import static nl.ruggensteun.support.Scene.problemsOf;
import static nl.ruggensteun.support.Scene.yesOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.ChildId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.family.Interpreter;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.school.ContactRole;
import nl.ruggensteun.school.SchoolContact;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class ConsentsTest {

    private static final LocalDate YOUNG = LocalDate.of(2018, 5, 1);
    private static final LocalDate TURNS_TWELVE_ON_10_MARCH = LocalDate.of(2014, 3, 10);
    private static final LocalDate TURNS_SIXTEEN_ON_10_MARCH = LocalDate.of(2010, 3, 10);

    @Autowired
    Scene scene;

    @Autowired
    Consents consents;

    @Autowired
    Families families;

    @Autowired
    Schools schools;

    @Autowired
    MutableClock clock;

    @BeforeEach
    void schools() {
        scene.schools();
    }

    @Test
    void nobodyAsked_isNotValid() {
        CaseId sam = scene.caseOf(YOUNG, 1);
        assertThat(isValid(sam)).isFalse();
        assertThat(consents.current(sam)).isEmpty();
    }

    @Test
    void validOnlyWhenTheLastOneSaysYes() {
        CaseId sam = scene.caseOf(YOUNG, 2);
        ConsentId consent = scene.askConsent(sam);
        answer(consent, scene.parent(sam, 1), scene.yes());
        assertThat(isValid(sam)).isFalse();
        assertThat(consents.status(consent)).isEqualTo(ConsentStatus.REQUESTED);
        assertThat(consents.openQuestions(consent)).extracting(Signature::label).containsExactly("Ouder 2");
        answer(consent, scene.parent(sam, 2), scene.yes());
        assertThat(isValid(sam)).isTrue();
        assertThat(consents.status(consent)).isEqualTo(ConsentStatus.VALID);
    }

    @Test
    void oneNo_isNotValid() {
        CaseId sam = scene.caseOf(YOUNG, 2);
        ConsentId consent = scene.askConsent(sam);
        answer(consent, scene.parent(sam, 1), scene.yes());
        answer(consent, scene.parent(sam, 2), no(Outcome.REFUSED));
        assertThat(consents.status(consent)).isEqualTo(ConsentStatus.REFUSED);
        assertThat(consents.obstacles(sam, REGENBOOG)).containsExactly("Ouder 2: nee.");
    }

    @Test
    void oneNotReachable_isNotValid() {
        CaseId sam = scene.caseOf(YOUNG, 2);
        ConsentId consent = scene.askConsent(sam);
        answer(consent, scene.parent(sam, 1), scene.yes());
        answer(consent, scene.parent(sam, 2), no(Outcome.NOT_REACHABLE));
        assertThat(consents.status(consent)).isEqualTo(ConsentStatus.UNRESOLVED);
        assertThat(isValid(sam)).isFalse();
    }

    @Test
    void later_staysOpenAndIsAskedAgain() {
        CaseId sam = scene.caseOf(YOUNG, 1);
        ConsentId consent = scene.askConsent(sam);
        PersonRef mother = scene.parent(sam, 1);
        Answer later = new Answer(
                Outcome.LATER,
                null,
                false,
                Interpreter.NOT_NEEDED,
                clock.today().plusDays(7),
                "Wil erover denken");
        answer(consent, mother, later);
        assertThat(scene.signatureOf(consent, mother).askAgainOn())
                .contains(clock.today().plusDays(7));
        answer(consent, mother, scene.yes());
        assertThat(isValid(sam)).isTrue();
    }

    @Test
    void finalAnswer_cannotBeChanged() {
        CaseId sam = scene.caseOf(YOUNG, 1);
        ConsentId consent = scene.askConsent(sam);
        answer(consent, scene.parent(sam, 1), no(Outcome.REFUSED));
        assertThatThrownBy(() -> answer(consent, scene.parent(sam, 1), scene.yes()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void tableThatAsksFewerThanTheLaw_isRefused() {
        CaseId sam = scene.caseOf(TURNS_TWELVE_ON_10_MARCH.minusYears(1), 2);
        List<RequiredSigner> everybody =
                List.of(signer(scene.parent(sam, 1)), signer(scene.parent(sam, 2)), signer(scene.child(sam)));
        everybody.forEach(missing -> assertThatThrownBy(() -> consents.open(
                        sam,
                        REGENBOOG,
                        everybody.stream().filter(one -> one != missing).toList(),
                        clock.today()))
                .isInstanceOf(NotAllowed.class));
        assertThat(consents.of(sam)).isEmpty();
    }

    @Test
    void strangerCannotBeASigner() {
        CaseId sam = scene.caseOf(YOUNG, 1);
        CaseId other = scene.caseOf(YOUNG, 1);
        assertThatThrownBy(() -> consents.open(
                        sam,
                        REGENBOOG,
                        List.of(signer(scene.parent(sam, 1)), signer(scene.parent(other, 1))),
                        clock.today()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void strictTable_asksMoreThanTheLaw_andThatAnswerCountsToo() {
        CaseId sam = scene.caseOf(YOUNG, 1);
        ConsentId consent = consents.open(
                sam, REGENBOOG, List.of(signer(scene.parent(sam, 1)), signer(scene.child(sam))), clock.today());
        answer(consent, scene.parent(sam, 1), scene.yes());
        assertThat(isValid(sam)).isFalse();
        answer(consent, scene.child(sam), scene.yes());
        assertThat(isValid(sam)).isTrue();
        consents.withdraw(sam, REGENBOOG, scene.child(sam), clock.today(), Scene.ANNA);
        assertThat(isValid(sam)).isFalse();
    }

    @Test
    void candidates_areAllAdultsAndTheChild_withoutNames() {
        CaseId sam = scene.caseOf(Scene.child("Sam", YOUNG, Set.of(2)), 2);
        assertThat(consents.candidates(sam))
                .extracting(Signer::label, Signer::role, Signer::hasAuthority, Signer::childAge)
                .containsExactly(
                        tuple("Ouder 1", SignerRole.PARENT, false, 7),
                        tuple("Ouder 2", SignerRole.PARENT, true, 7),
                        tuple("Kind", SignerRole.CHILD, false, 7));
    }

    @Test
    void wrongAnswers_areRefusedAtTheirFields_andNothingChanges() {
        CaseId sam = scene.caseOf(YOUNG, 1);
        SignatureId mother =
                scene.signatureOf(scene.askConsent(sam), scene.parent(sam, 1)).id();
        LocalDate today = clock.today();
        assertThat(problems(mother, new Answer(null, null, false, null, null, "x".repeat(2001))))
                .containsOnlyKeys("outcome", "remark");
        assertThat(problems(mother, new Answer(Outcome.GIVEN, null, false, Interpreter.NOT_NEEDED, null, null)))
                .containsOnlyKeys("signedOn", "teachBack");
        assertThat(problems(mother, new Answer(Outcome.REFUSED, null, false, null, null, null)))
                .containsOnlyKeys("interpreter");
        assertThat(problems(mother, yesOn(today.plusDays(1)))).containsOnlyKeys("signedOn");
        assertThat(problems(mother, yesOn(today.minusDays(1)))).containsOnlyKeys("signedOn");
        assertThat(problems(mother, no(Outcome.LATER))).containsOnlyKeys("askAgainOn");
        assertThat(problems(mother, new Answer(Outcome.LATER, null, false, Interpreter.NOT_NEEDED, today, null)))
                .containsOnlyKeys("askAgainOn");
        assertThat(problems(mother, no(Outcome.PENDING))).containsOnlyKeys("outcome");
        assertThat(problems(mother, no(Outcome.WITHDRAWN))).containsOnlyKeys("outcome");
        assertThat(consents.getSignature(mother).outcome()).isEqualTo(Outcome.PENDING);
    }

    @Test
    void someoneWhoMustHearNothing_isNotAskedAndNotSkipped() {
        CaseId sam = scene.caseOf(YOUNG, 2);
        families.recordSafety(families.getCase(sam).familyId(), mustNotHear(2));
        ConsentId consent = scene.askConsent(sam);
        SignatureId father = scene.signatureOf(consent, scene.parent(sam, 2)).id();
        answer(consent, scene.parent(sam, 1), scene.yes());

        assertThat(consents.candidates(sam)).extracting(Signer::mayBeInformed).containsExactly(true, false, true);
        for (Answer contact : List.of(
                scene.yes(),
                no(Outcome.REFUSED),
                new Answer(
                        Outcome.LATER,
                        null,
                        false,
                        Interpreter.NOT_NEEDED,
                        clock.today().plusDays(1),
                        null))) {
            assertThat(problems(father, contact)).containsOnlyKeys("outcome");
        }
        consents.answer(father, no(Outcome.NOT_REACHABLE), Scene.ANNA);
        assertThat(isValid(sam)).isFalse();
    }

    @Test
    void withdrawn_neverComesBack() {
        CaseId sam = scene.caseOf(YOUNG, 2);
        ConsentId consent = scene.giveConsent(sam);
        consents.withdraw(sam, REGENBOOG, scene.parent(sam, 2), clock.today(), Scene.ANNA);
        assertThat(isValid(sam)).isFalse();
        assertThat(consents.status(consent)).isEqualTo(ConsentStatus.WITHDRAWN);
        assertThat(scene.signatureOf(consent, scene.parent(sam, 2)).outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThatThrownBy(() -> answer(consent, scene.parent(sam, 2), scene.yes()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> consents.withdraw(sam, REGENBOOG, scene.parent(sam, 1), clock.today(), Scene.ANNA))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void oldSignature_doesNotCountForANewConsentAfterAWithdrawal() {
        CaseId sam = scene.caseOf(YOUNG, 1);
        scene.giveConsent(sam);
        LocalDate firstDay = clock.today();
        clock.set(firstDay.plusDays(10));
        consents.withdraw(sam, REGENBOOG, scene.parent(sam, 1), clock.today(), Scene.ANNA);
        clock.set(firstDay.plusDays(20));
        SignatureId again =
                scene.signatureOf(scene.askConsent(sam), scene.parent(sam, 1)).id();
        assertThat(problems(again, yesOn(firstDay.plusDays(9)))).containsOnlyKeys("signedOn");
        consents.answer(again, yesOn(firstDay.plusDays(10)), Scene.ANNA);
        assertThat(isValid(sam)).isTrue();
    }

    @Test
    void withdrawalIsNotInTheFutureAndNotBeforeTheQuestion() {
        CaseId sam = scene.caseOf(YOUNG, 1);
        scene.giveConsent(sam);
        PersonRef mother = scene.parent(sam, 1);
        assertThat(problemsOf(() ->
                        consents.withdraw(sam, REGENBOOG, mother, clock.today().plusDays(1), Scene.ANNA)))
                .containsOnlyKeys("withdrawnOn");
        assertThat(problemsOf(() ->
                        consents.withdraw(sam, REGENBOOG, mother, clock.today().minusDays(1), Scene.ANNA)))
                .containsOnlyKeys("withdrawnOn");
        assertThat(isValid(sam)).isTrue();
    }

    @Test
    void someoneWithoutSay_cannotWithdraw() {
        CaseId sam = scene.caseOf(Scene.child("Sam", YOUNG, Set.of(1)), 2);
        scene.giveConsent(sam);
        assertThatThrownBy(() -> consents.withdraw(sam, REGENBOOG, scene.parent(sam, 2), clock.today(), Scene.ANNA))
                .isInstanceOf(NotAllowed.class);
        assertThat(isValid(sam)).isTrue();
    }

    @Test
    void ended_neverComesBack_andEndingTwiceChangesNothing() {
        CaseId sam = scene.caseOf(YOUNG, 1);
        ConsentId consent = scene.giveConsent(sam);
        consents.end(sam, REGENBOOG, clock.today());
        consents.end(sam, REGENBOOG, clock.today().plusDays(1));
        assertThat(isValid(sam)).isFalse();
        assertThat(consents.obstacles(sam, REGENBOOG)).containsExactly("De toestemming is gestopt op 03-03-2026.");
        assertThat(consents.get(consent).endedOn()).contains(clock.today());
        assertThat(consents.status(consent)).isEqualTo(ConsentStatus.ENDED);
        consents.end(sam, Scene.KOMPAS, clock.today());
    }

    @Test
    void newQuestion_replacesTheOldOne() {
        CaseId sam = scene.caseOf(YOUNG, 1);
        ConsentId old = scene.giveConsent(sam);
        ConsentId fresh = scene.askConsent(sam);
        assertThat(isValid(sam)).isFalse();
        assertThat(consents.current(sam)).map(Consent::id).contains(fresh);
        assertThat(consents.status(old)).isEqualTo(ConsentStatus.ENDED);
        assertThatThrownBy(() -> answer(old, scene.parent(sam, 1), scene.yes())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void openQuestionOfAConsentThatIsOver_cannotBeAnswered() {
        CaseId sam = scene.caseOf(YOUNG, 2);
        ConsentId replaced = scene.askConsent(sam);
        ConsentId withdrawn = scene.askConsent(sam);
        consents.withdraw(sam, REGENBOOG, scene.parent(sam, 1), clock.today(), Scene.ANNA);
        for (ConsentId over : List.of(replaced, withdrawn)) {
            assertThatThrownBy(() -> answer(over, scene.parent(sam, 2), scene.yes()))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void childTurnsTwelveDuringTheCase_itsOwnAnswerIsNeeded() {
        CaseId sam = scene.caseOf(TURNS_TWELVE_ON_10_MARCH, 2);
        scene.giveConsent(sam);
        clock.set(LocalDate.of(2026, 3, 9));
        assertThat(isValid(sam)).isTrue();
        clock.set(LocalDate.of(2026, 3, 10));
        assertThat(isValid(sam)).isFalse();
        assertThat(consents.obstacles(sam, REGENBOOG))
                .containsExactly("Het kind moet nu zelf ook ja zeggen en is nog niet gevraagd.");
        scene.giveConsent(sam);
        assertThat(isValid(sam)).isTrue();
    }

    @Test
    void birthdayStartsAtMidnightInTheNetherlands_whateverTheClockDoes() {
        CaseId sam = scene.caseOf(LocalDate.of(2014, 3, 29), 1);
        scene.giveConsent(sam);
        LocalDate clockChanges = LocalDate.of(2026, 3, 29);
        clock.set(clockChanges.minusDays(1).atTime(23, 59).atZone(MutableClock.ZONE));
        assertThat(isValid(sam)).isTrue();
        clock.set(clockChanges.atStartOfDay(MutableClock.ZONE));
        assertThat(isValid(sam)).isFalse();
        clock.set(clockChanges.atTime(3, 30).atZone(MutableClock.ZONE));
        assertThat(isValid(sam)).isFalse();
    }

    @Test
    void childOfTwelveWhoCannotDecide_isNotAsked() {
        CaseId sam = scene.caseOf(TURNS_TWELVE_ON_10_MARCH, 1);
        scene.giveConsent(sam);
        clock.set(LocalDate.of(2026, 3, 10));
        ChildId child = families.getCase(sam).childId();
        assertThat(problemsOf(() -> families.judgeCanDecide(child, false, " ", Scene.ANNA)))
                .containsOnlyKeys("reason");
        families.judgeCanDecide(child, false, "Kan dit niet overzien, volgens de gedragswetenschapper.", Scene.ANNA);
        assertThat(isValid(sam)).isTrue();
    }

    @Test
    void atSixteen_theAnswerOfTheChildDecides_whateverAParentSays() {
        CaseId sam = scene.caseOf(TURNS_SIXTEEN_ON_10_MARCH, 2);
        ConsentId consent = scene.askConsent(sam);
        answer(consent, scene.child(sam), scene.yes());
        answer(consent, scene.parent(sam, 1), scene.yes());
        answer(consent, scene.parent(sam, 2), no(Outcome.REFUSED));
        assertThat(isValid(sam)).isFalse();
        clock.set(LocalDate.of(2026, 3, 10));
        assertThat(isValid(sam)).isTrue();
        assertThatThrownBy(() -> consents.withdraw(sam, REGENBOOG, scene.parent(sam, 2), clock.today(), Scene.ANNA))
                .isInstanceOf(NotAllowed.class);
        consents.withdraw(sam, REGENBOOG, scene.child(sam), clock.today(), Scene.ANNA);
        assertThat(isValid(sam)).isFalse();
    }

    @Test
    void atSixteen_aNoOfTheChildOutweighsBothParents() {
        CaseId sam = scene.caseOf(TURNS_SIXTEEN_ON_10_MARCH, 2);
        ConsentId consent = scene.askConsent(sam);
        answer(consent, scene.parent(sam, 1), scene.yes());
        answer(consent, scene.parent(sam, 2), scene.yes());
        answer(consent, scene.child(sam), no(Outcome.REFUSED));
        clock.set(LocalDate.of(2026, 3, 10));
        assertThat(isValid(sam)).isFalse();
    }

    @Test
    void someoneWhoGetsGezagLater_mustAgreeToo() {
        CaseId sam = scene.caseOf(Scene.child("Sam", YOUNG, Set.of(1)), 2);
        scene.giveConsent(sam);
        ChildId child = families.getCase(sam).childId();
        Guardian father = scene.family(sam).guardians().get(1);
        families.grantAuthority(child, father.id(), clock.today(), AuthorityProof.COURT_REGISTER);
        assertThat(consents.obstacles(sam, REGENBOOG))
                .containsExactly("Ouder 2 heeft nu gezag en is nog niet gevraagd.");
    }

    @Test
    void someoneWhoLosesGezag_hasNoSayAnyMore() {
        CaseId sam = scene.caseOf(YOUNG, 2);
        ConsentId consent = scene.askConsent(sam);
        answer(consent, scene.parent(sam, 1), scene.yes());
        answer(consent, scene.parent(sam, 2), no(Outcome.REFUSED));
        Guardian father = scene.family(sam).guardians().get(1);
        families.endAuthority(
                families.getCase(sam).childId(), father.id(), clock.today(), AuthorityProof.COURT_REGISTER);
        assertThat(isValid(sam)).isTrue();
    }

    @Test
    void otherSchool_needsItsOwnConsent_andTheOldOneDoesNotReviveOnTheWayBack() {
        CaseId sam = scene.caseOf(YOUNG, 1);
        scene.giveConsent(sam);
        ChildId child = families.getCase(sam).childId();
        scene.enrol(child, Scene.KOMPAS);
        assertThat(isValid(sam)).isFalse();
        assertThat(consents.isValid(sam, Scene.KOMPAS)).isFalse();
        scene.enrol(child, REGENBOOG);
        assertThat(isValid(sam)).isFalse();
        scene.giveConsent(sam);
        assertThat(isValid(sam)).isTrue();
    }

    @Test
    void signatureFromBeforeTheChildLeft_doesNotCountWhenItComesBack() {
        CaseId sam = scene.caseOf(YOUNG, 1);
        scene.giveConsent(sam);
        LocalDate firstDay = clock.today();
        ChildId child = families.getCase(sam).childId();
        clock.set(firstDay.plusDays(10));
        scene.enrol(child, Scene.KOMPAS);
        clock.set(firstDay.plusDays(20));
        scene.enrol(child, REGENBOOG);
        SignatureId again =
                scene.signatureOf(scene.askConsent(sam), scene.parent(sam, 1)).id();
        assertThat(problems(again, yesOn(firstDay.plusDays(9)))).containsOnlyKeys("signedOn");
        consents.answer(again, yesOn(firstDay.plusDays(10)), Scene.ANNA);
        assertThat(isValid(sam)).isTrue();
    }

    @Test
    void consentForASchoolWhereTheChildIsNot_isRefused() {
        CaseId sam = scene.caseOf(YOUNG, 1);
        assertThatThrownBy(() -> consents.open(sam, Scene.KOMPAS, List.of(signer(scene.parent(sam, 1))), clock.today()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void closedCase_isNotAskedAndNotAnswered() {
        CaseId sam = scene.caseOf(YOUNG, 1);
        ConsentId consent = scene.askConsent(sam);
        families.closeCase(sam, clock.today());
        assertThatThrownBy(() -> scene.askConsent(sam)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> answer(consent, scene.parent(sam, 1), scene.yes()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void schoolConfirms_andItsContactsAreKnown() {
        CaseId sam = scene.caseOf(YOUNG, 1);
        ConsentId consent = scene.giveConsent(sam);
        consents.confirmedBySchool(consent, confirmation(clock.today()), "iris");
        consents.filedAtShelter(consent, clock.today(), Scene.ANNA);
        consents.parentsToldBySchool(consent, clock.today());
        assertThat(consents.get(consent).copyReturnedOn()).contains(clock.today());
        assertThat(consents.get(consent).filedAtShelterOn()).contains(clock.today());
        assertThat(consents.get(consent).parentsToldBySchoolOn()).contains(clock.today());
        assertThat(schools.get(REGENBOOG).backup()).map(SchoolContact::name).contains("Ilse");
    }

    @Test
    void schoolConfirmsWithWrongDates_isRefusedAtTheFields() {
        CaseId sam = scene.caseOf(YOUNG, 1);
        ConsentId consent = scene.giveConsent(sam);
        assertThat(problemsOf(() -> consents.confirmedBySchool(
                        consent, confirmation(clock.today().plusDays(1)), "iris")))
                .containsOnlyKeys("filedOn", "copyReturnedOn");
    }

    @Test
    void withdrawn_schoolCanConfirmNothing() {
        CaseId sam = scene.caseOf(YOUNG, 1);
        ConsentId consent = scene.giveConsent(sam);
        consents.withdraw(sam, REGENBOOG, scene.parent(sam, 1), clock.today(), Scene.ANNA);
        assertThatThrownBy(() -> consents.confirmedBySchool(consent, confirmation(clock.today()), "iris"))
                .isInstanceOf(NotAllowed.class);
    }

    private static SchoolConfirmation confirmation(LocalDate day) {
        return new SchoolConfirmation(
                new SchoolContact("Iris", "iris@voorbeeld.test", null),
                new SchoolContact("Ilse", null, null),
                ContactRole.IB_ER,
                day,
                day);
    }

    private static SafetyProfile mustNotHear(int guardian) {
        return new SafetyProfile(
                true, Set.of(guardian), Channel.TEXT_MESSAGE, "overdag", true, true, Violence.PAST, true);
    }

    private static RequiredSigner signer(PersonRef person) {
        return new RequiredSigner(person, "test");
    }

    private void answer(ConsentId consent, PersonRef person, Answer answer) {
        consents.answer(scene.signatureOf(consent, person).id(), answer, Scene.ANNA);
    }

    private Map<String, String> problems(SignatureId signature, Answer answer) {
        return problemsOf(() -> consents.answer(signature, answer, Scene.ANNA));
    }

    private boolean isValid(CaseId id) {
        return consents.isValid(id, REGENBOOG);
    }
}
