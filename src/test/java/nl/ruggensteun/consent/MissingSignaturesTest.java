package nl.ruggensteun.consent;

import static nl.ruggensteun.consent.DeciderRole.CHILD_PROTECTION_OFFICER;
import static nl.ruggensteun.consent.DeciderRole.KWARTIERMAKER;
import static nl.ruggensteun.consent.MissingSignatureGround.UNREACHABLE;
import static nl.ruggensteun.consent.MissingSignatureGround.UNSAFE_TO_ASK;
import static nl.ruggensteun.support.Scene.ANNA;
import static nl.ruggensteun.support.Scene.KOMPAS;
import static nl.ruggensteun.support.Scene.REGENBOOG;
import static nl.ruggensteun.support.Scene.SAFE;
import static nl.ruggensteun.support.Scene.no;
import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ruggensteun.calendar.SchoolCalendar;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.GuardianId;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;

/** When a consent counts without one answer (E-04, E-05), and every way in which it stops counting. */
@DomainTest
class MissingSignaturesTest {

    private static final LocalDate YOUNG = LocalDate.of(2018, 5, 1);
    private static final LocalDate TURNS_TWELVE_ON_25_MARCH = LocalDate.of(2014, 3, 25);

    @Autowired
    Scene scene;

    @Autowired
    Consents consents;

    @Autowired
    MissingSignatures missing;

    @Autowired
    Families families;

    @Autowired
    MutableClock clock;

    @BeforeEach
    void schools() {
        scene.schools();
    }

    @Test
    void bothSayYes_theConsentCounts() {
        CaseId sam = fatherNotReached();
        MissingSignatureId asked = request(sam);
        assertThat(isValid(sam)).isFalse();

        decide(asked, KWARTIERMAKER, true, "karin");
        assertThat(isValid(sam)).as("one yes is not enough").isFalse();
        decide(asked, CHILD_PROTECTION_OFFICER, true, "ada");

        assertThat(consents.obstacles(sam, REGENBOOG)).isEmpty();
        ConsentId consent = consents.getCurrent(sam).id();
        assertThat(consents.status(consent)).isEqualTo(ConsentStatus.VALID);
        assertThat(consents.openQuestions(consent)).isEmpty();
    }

    @Test
    void oneNo_endsIt_andTheOtherHasNothingToDecide() {
        CaseId sam = fatherNotReached();
        MissingSignatureId asked = request(sam);
        decide(asked, KWARTIERMAKER, false, "karin");

        assertThatThrownBy(() -> decide(asked, CHILD_PROTECTION_OFFICER, true, "ada"))
                .isInstanceOf(NotAllowed.class);
        assertThat(isValid(sam)).isFalse();
    }

    @Test
    void onePersonInBothRoles_decidesOnce() {
        CaseId sam = fatherNotReached();
        MissingSignatureId asked = request(sam);
        decide(asked, KWARTIERMAKER, true, "both");

        assertThatThrownBy(() -> decide(asked, CHILD_PROTECTION_OFFICER, true, "both"))
                .hasMessageStartingWith("U hebt hierover al beslist.");
        assertThat(isValid(sam)).isFalse();
    }

    @Test
    void whoAskedIt_andWhoSupportsTheFamilyNow_doNotDecide() {
        CaseId sam = fatherNotReached();
        MissingSignatureId asked = request(sam);
        assertThatThrownBy(() -> decide(asked, KWARTIERMAKER, true, ANNA)).isInstanceOf(NotAllowed.class);

        families.handOver(families.getCase(sam).familyId(), "koen");
        assertThatThrownBy(() -> decide(asked, KWARTIERMAKER, true, "koen")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decide(asked, KWARTIERMAKER, true, ANNA)).isInstanceOf(NotAllowed.class);
        assertThat(missing.get(asked).decisions()).isEmpty();
    }

    @Test
    void onlyWhoHasTheRole_decidesInIt() {
        MissingSignatureId asked = request(fatherNotReached());

        assertThatThrownBy(() -> decide(asked, CHILD_PROTECTION_OFFICER, true, "karin"))
                .hasMessage("Alleen een aandachtsfunctionaris kan hier beslissen.");
        assertThatThrownBy(() -> decide(asked, KWARTIERMAKER, true, "ada")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decide(asked, KWARTIERMAKER, true, "mirjam")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatWasDecided_staysDecided_andCanOnlyBeAddedTo() {
        CaseId sam = decided();
        MissingSignatureId asked = missing.of(sam).get(0).id();

        assertThatThrownBy(() -> decide(asked, KWARTIERMAKER, false, "koen")).isInstanceOf(NotAllowed.class);
        missing.add(asked, "howToGoOn", "Elke week bellen.", ANNA);

        assertThat(missing.get(asked).isApproved()).isTrue();
        assertThat(missing.notes(asked)).extracting(MissingSignatureNote::text).containsExactly("Elke week bellen.");
        assertThat(problemsOf(() -> missing.add(asked, "howToGoOn", " ", ANNA))).containsOnlyKeys("howToGoOn");
    }

    @Test
    void aDecisionNeedsAReason_andAYesADayThatIsNotFar() {
        MissingSignatureId asked = request(fatherNotReached());

        assertThat(problemsOf(() -> missing.decide(asked, KWARTIERMAKER, true, null, " ", "karin")))
                .containsOnlyKeys("decisionReason", "reviewOn");
        for (LocalDate wrong :
                List.of(clock.today(), clock.today().plusMonths(3).plusDays(1))) {
            assertThat(problemsOf(() -> missing.decide(asked, KWARTIERMAKER, true, wrong, "Zo.", "karin")))
                    .containsOnlyKeys("reviewOn");
        }
        missing.decide(asked, KWARTIERMAKER, true, clock.today().plusMonths(3), "Zo.", "karin");
    }

    @Test
    void tooFewAttempts_tooFewWays_orTooShort_isNotEnough() {
        CaseId sam = fatherNotReached();
        LocalDate first = clock.today().minusDays(14);
        var twice = List.of(new Attempt(first, Channel.PHONE), new Attempt(clock.today(), Channel.EMAIL));
        var oneWay = Stream.of(0, 7, 14)
                .map(days -> new Attempt(first.plusDays(days), Channel.PHONE))
                .toList();
        var nineDays = attempts(first.plusDays(1), clock.today());

        for (List<Attempt> few : List.of(List.<Attempt>of(), twice, oneWay, nineDays)) {
            assertThat(problemsOf(() -> missing.request(sam, scene.parent(sam, 2), unreachable(few), ANNA)))
                    .containsOnlyKeys("attempts");
        }
        assertThat(missing.of(sam)).isEmpty();
    }

    @Test
    void anAttemptHasADayThatWas_andAWay() {
        CaseId sam = fatherNotReached();
        var wrong = List.of(
                new Attempt(clock.today().minusDays(15), Channel.PHONE),
                new Attempt(clock.today().plusDays(1), null),
                new Attempt(null, Channel.PHONE));

        assertThat(problemsOf(() -> missing.request(sam, scene.parent(sam, 2), unreachable(wrong), ANNA)))
                .containsOnlyKeys(
                        "attempts.0.triedOn", "attempts.1.triedOn", "attempts.1.channel", "attempts.2.triedOn");
    }

    @Test
    void notReached_mustHaveBeenRecorded_andTheTextsAreNeeded() {
        CaseId sam = scene.caseOf(YOUNG, 2);
        ConsentId consent = scene.askConsent(sam);
        answer(consent, scene.parent(sam, 1), scene.yes());
        clock.set(clock.today().plusDays(14));
        assertThat(problemsOf(() -> request(sam))).containsOnlyKeys("ground");

        answer(consent, scene.parent(sam, 2), no(Outcome.NOT_REACHABLE));
        var empty = new NewMissingSignature(UNREACHABLE, attempts(), " ", null, null, null);
        assertThat(problemsOf(() -> missing.request(sam, scene.parent(sam, 2), empty, ANNA)))
                .containsOnlyKeys("authorityCheck", "reason");
    }

    @Test
    void whoSaidYesOrNo_isNeverExcused() {
        CaseId sam = fatherNotReached();
        assertThat(problemsOf(() -> missing.request(sam, scene.parent(sam, 1), unreachable(attempts()), ANNA)))
                .containsOnlyKeys("adult");

        CaseId noor = scene.caseOf(YOUNG, 2);
        ConsentId consent = scene.askConsent(noor);
        answer(consent, scene.parent(noor, 1), scene.yes());
        answer(consent, scene.parent(noor, 2), no(Outcome.REFUSED));
        for (NewMissingSignature ground : List.of(unreachable(attempts()), unsafe())) {
            assertThat(problemsOf(() -> missing.request(noor, scene.parent(noor, 2), ground, ANNA)))
                    .containsEntry("adult", "Deze persoon heeft nee gezegd. Dat blijft zo.");
        }
    }

    @Test
    void somebodyElseSaidNo_thenADecisionChangesNothing() {
        CaseId sam = scene.caseOf(YOUNG, 3);
        ConsentId consent = scene.askConsent(sam);
        answer(consent, scene.parent(sam, 1), scene.yes());
        answer(consent, scene.parent(sam, 2), no(Outcome.NOT_REACHABLE));
        answer(consent, scene.parent(sam, 3), no(Outcome.REFUSED));
        clock.set(clock.today().plusDays(14));

        assertThatThrownBy(() -> request(sam)).hasMessageStartingWith("Iemand heeft nee gezegd.");
    }

    @Test
    void theChild_isNeverExcused() {
        CaseId sam = scene.caseOf(LocalDate.of(2013, 5, 1), 1);
        ConsentId consent = scene.askConsent(sam);
        answer(consent, scene.parent(sam, 1), scene.yes());
        answer(consent, scene.child(sam), no(Outcome.NOT_REACHABLE));
        clock.set(clock.today().plusDays(14));

        assertThat(problemsOf(() -> missing.request(sam, scene.child(sam), unreachable(attempts()), ANNA)))
                .containsOnlyKeys("adult");
    }

    @Test
    void notEverybody_somebodyWhomTheLawAsksSaidYes() {
        CaseId sam = scene.caseOf(YOUNG, 2);
        ConsentId consent = scene.askConsent(sam);
        answer(consent, scene.parent(sam, 1), no(Outcome.NOT_REACHABLE));
        answer(consent, scene.parent(sam, 2), no(Outcome.NOT_REACHABLE));
        clock.set(clock.today().plusDays(14));

        assertThatThrownBy(() -> request(sam)).hasMessageStartingWith("Nog niemand van wie de wet het vraagt");
    }

    @Test
    void theOneWhoSaidYes_losesGezag_thenNothingIsLeft() {
        CaseId sam = decided();

        endAuthority(sam, 1);

        assertThat(isValid(sam)).isFalse();
    }

    @Test
    void theExcusedOne_losesGezag_andGetsItBack_thenTheDecisionIsAboutSomethingElse() {
        CaseId sam = decided();
        clock.set(clock.today().plusDays(1));

        endAuthority(sam, 2);
        assertThat(isValid(sam)).as("nobody has to ask him now").isTrue();
        clock.set(clock.today().plusDays(1));
        families.grantAuthority(
                families.getCase(sam).childId(),
                new GuardianId(scene.parent(sam, 2).id()),
                clock.today(),
                AuthorityProof.DOCUMENT);

        assertThat(isValid(sam)).isFalse();
    }

    @Test
    void theExcusedOne_isThereAfterAll_isAsked_andTheDecisionNeverCountsAgain() {
        CaseId sam = decided();
        ConsentId consent = consents.getCurrent(sam).id();

        missing.askPerson(missing.of(sam).get(0).id());

        assertThat(isValid(sam)).isFalse();
        assertThat(consents.openQuestions(consent)).extracting(Signature::label).containsExactly("Ouder 2");
        answer(consent, scene.parent(sam, 2), no(Outcome.NOT_REACHABLE));
        assertThat(isValid(sam)).isFalse();
    }

    @Test
    void theExcusedOne_isThereAfterAll_andSaysNo() {
        CaseId sam = decided();
        ConsentId consent = consents.getCurrent(sam).id();
        consents.askUnreachableAfterAll(sam);

        answer(consent, scene.parent(sam, 2), no(Outcome.REFUSED));

        assertThat(consents.status(consent)).isEqualTo(ConsentStatus.REFUSED);
        assertThat(isValid(sam)).isFalse();
    }

    @Test
    void theExcusedOne_mayWithdraw() {
        CaseId sam = decided();

        consents.withdraw(sam, REGENBOOG, scene.parent(sam, 2), clock.today(), ANNA);

        assertThat(isValid(sam)).isFalse();
        assertThat(missing.isNeeded(missing.of(sam).get(0).id())).isFalse();
    }

    @Test
    void theConsentEnds_orIsAskedAnew_thenTheDecisionIsWorthless() {
        CaseId sam = decided();
        MissingSignatureId asked = missing.of(sam).get(0).id();
        assertThat(missing.isNeeded(asked)).isTrue();
        ConsentId anew = scene.askConsent(sam);
        assertThat(missing.isNeeded(asked)).isFalse();
        answer(anew, scene.parent(sam, 1), scene.yes());
        answer(anew, scene.parent(sam, 2), no(Outcome.NOT_REACHABLE));
        assertThat(isValid(sam)).isFalse();

        CaseId noor = decided();
        consents.end(noor, REGENBOOG, clock.today());
        assertThat(isValid(noor)).isFalse();
    }

    @Test
    void anotherSchool_andBack_theDecisionIsWorthless() {
        CaseId sam = decided();
        scene.enrol(families.getCase(sam).childId(), KOMPAS);
        assertThat(consents.isValid(sam, KOMPAS)).isFalse();
        assertThat(isValid(sam)).isFalse();

        scene.enrol(families.getCase(sam).childId(), REGENBOOG);
        assertThat(isValid(sam)).isFalse();
        assertThat(missing.isNeeded(missing.of(sam).get(0).id())).isFalse();
    }

    @Test
    void onTheDayToLookAgain_itStops_theEarlierOfTheTwoDays() {
        CaseId sam = fatherNotReached();
        MissingSignatureId asked = request(sam);
        LocalDate stops = clock.today().plusDays(30);
        missing.decide(asked, KWARTIERMAKER, true, stops.plusDays(20), "Zo.", "karin");
        missing.decide(asked, CHILD_PROTECTION_OFFICER, true, stops, "Zo.", "ada");
        assertThat(missing.lookAgainOn(asked)).isEqualTo(stops.minusDays(14));

        clock.set(stops.minusDays(1));
        assertThat(isValid(sam)).isTrue();
        assertThat(consents.lostAnExcuse(sam)).isFalse();
        clock.set(stops);
        assertThat(isValid(sam)).isFalse();
        assertThat(consents.lostAnExcuse(sam)).isTrue();
        assertThat(missing.isNeeded(asked)).as("it may be decided anew").isTrue();
    }

    @Test
    void decidedAnew_afterItStopped_itCountsAgain_butNotWithoutANewAttempt() {
        CaseId sam = decided();
        MissingSignatureId first = missing.of(sam).get(0).id();
        clock.set(clock.today().plusDays(31));
        assertThat(problemsOf(() -> missing.renew(first, unreachable(List.of()), ANNA)))
                .containsOnlyKeys("attempts");

        MissingSignatureId second =
                missing.renew(first, unreachable(List.of(new Attempt(clock.today(), Channel.PHONE))), ANNA);
        assertThat(missing.get(second).attempts()).hasSize(4);
        assertThat(isValid(sam)).isFalse();
        approve(second);

        assertThat(isValid(sam)).isTrue();
    }

    @Test
    void aNoToTheSecondQuestion_stopsTheFirstAtOnce() {
        CaseId sam = decided();
        clock.set(clock.today().plusDays(7));
        MissingSignatureId second = missing.renew(
                missing.of(sam).get(0).id(), unreachable(List.of(new Attempt(clock.today(), Channel.PHONE))), ANNA);
        assertThat(isValid(sam)).as("the first still counts").isTrue();

        decide(second, KWARTIERMAKER, false, "karin");

        assertThat(isValid(sam)).isFalse();
    }

    @Test
    void oneQuestionAtATime_andAfterANoANewOneMayBeAsked() {
        CaseId sam = fatherNotReached();
        MissingSignatureId asked = request(sam);
        assertThat(problemsOf(() -> request(sam))).containsOnlyKeys("adult");
        decide(asked, KWARTIERMAKER, false, "karin");

        approve(request(sam));

        assertThat(isValid(sam)).isTrue();
    }

    @Test
    void whileItIsAskedOrDecided_theConsentGoesOn_andAChildThatTurnsTwelveIsAskedInIt() {
        CaseId sam = fatherNotReached(TURNS_TWELVE_ON_25_MARCH);
        MissingSignatureId asked = request(sam);
        ConsentId consent = consents.getCurrent(sam).id();
        assertThat(askAgain(sam)).isEqualTo(consent);
        approve(asked);

        clock.set(LocalDate.of(2026, 3, 25));
        assertThat(isValid(sam)).as("the child must agree too").isFalse();
        assertThat(askAgain(sam)).isEqualTo(consent);
        answer(consent, scene.child(sam), scene.yes());
        assertThat(isValid(sam)).isTrue();
    }

    @Test
    void aNo_orNoQuestionAtAll_thenANewConsentBegins() {
        CaseId sam = fatherNotReached();
        ConsentId consent = consents.getCurrent(sam).id();
        decide(request(sam), KWARTIERMAKER, false, "karin");

        assertThat(askAgain(sam)).isNotEqualTo(consent);
    }

    @Test
    void unsafe_nobodyIsEverToldToAsk_andTwoPeopleMayDecide() {
        CaseId sam = fatherMustNotHear();
        ConsentId consent = consents.getCurrent(sam).id();
        assertThat(consents.openQuestions(consent)).isEmpty();
        assertThat(consents.status(consent)).isEqualTo(ConsentStatus.UNRESOLVED);
        assertThat(consents.obstacles(sam, REGENBOOG))
                .containsExactly("Ouder 2 mag niets weten en wordt niet gevraagd. Dit antwoord ontbreekt.");
        assertThat(askAgain(sam)).isEqualTo(consent);

        approve(missing.request(sam, scene.parent(sam, 2), unsafe(), ANNA));

        assertThat(isValid(sam)).isTrue();
    }

    @Test
    void unsafe_noAttemptsAreAsked_butWhetherALawyerWas() {
        CaseId sam = fatherMustNotHear();
        var tried = new NewMissingSignature(UNSAFE_TO_ASK, attempts(), "Akte.", "Zo.", null, null);
        assertThat(problemsOf(() -> missing.request(sam, scene.parent(sam, 2), tried, ANNA)))
                .containsOnlyKeys("attempts", "lawyerAsked");
        var noDay = new NewMissingSignature(UNSAFE_TO_ASK, List.of(), "Akte.", "Zo.", true, null);
        assertThat(problemsOf(() -> missing.request(sam, scene.parent(sam, 2), noDay, ANNA)))
                .containsOnlyKeys("lawyerAskedOn");
    }

    @Test
    void unsafe_mustBeInTheSafetyProfile_andThenNobodyTriesToReach() {
        CaseId sam = fatherNotReached();
        assertThat(problemsOf(() -> missing.request(sam, scene.parent(sam, 2), unsafe(), ANNA)))
                .containsOnlyKeys("ground");

        safety(sam, mustNotHear());
        assertThat(problemsOf(() -> request(sam))).containsOnlyKeys("ground");
        approve(missing.request(sam, scene.parent(sam, 2), unsafe(), ANNA));
        assertThat(isValid(sam)).isTrue();
    }

    @Test
    void unsafe_becomesSafe_thenTheDecisionIsWorthlessAndThePersonIsAsked() {
        CaseId sam = fatherMustNotHear();
        MissingSignatureId asked = missing.request(sam, scene.parent(sam, 2), unsafe(), ANNA);
        approve(asked);
        assertThatThrownBy(() -> missing.askPerson(asked)).hasMessageContaining("Vraag niets.");

        safety(sam, SAFE);

        assertThat(isValid(sam)).isFalse();
        assertThat(missing.isNeeded(asked)).isFalse();
        assertThat(consents.openQuestions(consents.getCurrent(sam).id()))
                .extracting(Signature::label)
                .containsExactly("Ouder 2");
    }

    @Test
    void switchedOff_itCannotBeAsked_andSaysWhatToDoInstead() {
        CaseId sam = fatherNotReached();
        MissingSignatures off = switchedOff();

        assertThat(problemsOf(() -> off.request(sam, scene.parent(sam, 2), unreachable(attempts()), ANNA)))
                .hasEntrySatisfying("ground", said -> assertThat(said)
                        .startsWith("Uw organisatie staat dit niet toe. Blijf proberen"));
        assertThat(problemsOf(() -> off.request(sam, scene.parent(sam, 2), unsafe(), ANNA)))
                .hasEntrySatisfying("ground", said -> assertThat(said)
                        .startsWith("Uw organisatie staat dit niet toe. Vraag deze persoon niets."));
    }

    @Test
    void switchedOff_whatWasDecidedStopsCounting() {
        CaseId sam = decided();

        assertThat(consentsSwitchedOff().isValid(sam, REGENBOOG)).isFalse();
    }

    @Test
    void itIsOffUnlessTheOrganisationSwitchesItOn_andOnInTheDemo() throws IOException {
        assertThat(allowedIn("application.yaml")).isEmpty();
        assertThat(allowedIn("application-default.yaml")).isEqualTo("UNREACHABLE, UNSAFE_TO_ASK");
    }

    private static String allowedIn(String file) throws IOException {
        return new YamlPropertySourceLoader()
                .load(file, new ClassPathResource(file))
                .get(0)
                .getProperty("ruggensteun.consent.missing-signature.allowed")
                .toString();
    }

    @Autowired
    MissingSignatureRepository repository;

    @Autowired
    MissingSignatureNoteRepository notes;

    @Autowired
    ConsentRepository consentRepository;

    @Autowired
    SignatureRepository signatures;

    @Autowired
    Schools register;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Deciders deciders;

    @Autowired
    SchoolCalendar calendar;

    private static final MissingSignatureSettings OFF = new MissingSignatureSettings(Set.of(), 3, 2, 10, 3, 14);

    private Consents consentsSwitchedOff() {
        return new Consents(consentRepository, signatures, repository, OFF, families, register, events, clock);
    }

    private MissingSignatures switchedOff() {
        return new MissingSignatures(
                repository, notes, consentsSwitchedOff(), families, deciders, calendar, OFF, events, clock);
    }

    /** Two parents; one said yes, the other was not reached. Two weeks later. */
    private CaseId fatherNotReached() {
        return fatherNotReached(YOUNG);
    }

    private CaseId fatherNotReached(LocalDate born) {
        CaseId sam = scene.caseOf(born, 2);
        ConsentId consent = scene.askConsent(sam);
        answer(consent, scene.parent(sam, 1), scene.yes());
        answer(consent, scene.parent(sam, 2), no(Outcome.NOT_REACHABLE));
        clock.set(clock.today().plusDays(14));
        return sam;
    }

    private CaseId fatherMustNotHear() {
        CaseId sam = scene.caseOf(YOUNG, 2);
        safety(sam, mustNotHear());
        answer(scene.askConsent(sam), scene.parent(sam, 1), scene.yes());
        return sam;
    }

    /** It counts for thirty days. */
    private CaseId decided() {
        CaseId sam = fatherNotReached();
        approve(request(sam));
        assertThat(isValid(sam)).isTrue();
        return sam;
    }

    private MissingSignatureId request(CaseId sam) {
        return missing.request(sam, scene.parent(sam, 2), unreachable(attempts()), ANNA);
    }

    private void approve(MissingSignatureId asked) {
        decide(asked, KWARTIERMAKER, true, "karin");
        decide(asked, CHILD_PROTECTION_OFFICER, true, "ada");
    }

    private void decide(MissingSignatureId asked, DeciderRole role, boolean yes, String by) {
        missing.decide(asked, role, yes, clock.today().plusDays(30), "Zo is het.", by);
    }

    private static NewMissingSignature unreachable(List<Attempt> attempts) {
        return new NewMissingSignature(
                UNREACHABLE, attempts, "Gezagsregister bekeken.", "Kan niet wachten.", null, null);
    }

    private static NewMissingSignature unsafe() {
        return new NewMissingSignature(UNSAFE_TO_ASK, List.of(), "Akte gezien.", "Kan niet wachten.", false, null);
    }

    private List<Attempt> attempts() {
        return attempts(clock.today().minusDays(14), clock.today());
    }

    private static List<Attempt> attempts(LocalDate first, LocalDate last) {
        return List.of(
                new Attempt(first, Channel.PHONE),
                new Attempt(first.plusDays(7), Channel.EMAIL),
                new Attempt(last, Channel.PHONE));
    }

    private ConsentId askAgain(CaseId sam) {
        List<RequiredSigner> signers = new ArrayList<>();
        LegalSigners.of(families.getCase(sam).child(), clock.today())
                .forEach(person -> signers.add(new RequiredSigner(person, "test")));
        return consents.ask(sam, REGENBOOG, signers, clock.today());
    }

    private void endAuthority(CaseId sam, int parent) {
        families.endAuthority(
                families.getCase(sam).childId(),
                new GuardianId(scene.parent(sam, parent).id()),
                clock.today(),
                AuthorityProof.COURT_REGISTER);
    }

    private void safety(CaseId sam, SafetyProfile profile) {
        families.recordSafety(families.getCase(sam).familyId(), profile);
    }

    private static SafetyProfile mustNotHear() {
        return new SafetyProfile(true, Set.of(2), Channel.PHONE, null, true, true, Violence.PAST, true);
    }

    private void answer(ConsentId consent, PersonRef person, Answer answer) {
        consents.answer(scene.signatureOf(consent, person).id(), answer, ANNA);
    }

    private boolean isValid(CaseId sam) {
        return consents.isValid(sam, REGENBOOG);
    }
}
