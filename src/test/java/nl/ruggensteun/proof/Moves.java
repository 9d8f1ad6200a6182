package nl.ruggensteun.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.ruggensteun.consent.Answer;
import nl.ruggensteun.consent.ConsentId;
import nl.ruggensteun.consent.Outcome;
import nl.ruggensteun.consent.RequiredSigner;
import nl.ruggensteun.consent.SignatureId;
import nl.ruggensteun.disclosure.NewWeighing;
import nl.ruggensteun.disclosure.SharePermit;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.disclosure.WeighingId;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.CaseStage;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Interpreter;
import nl.ruggensteun.family.NewAuthorityDecision;
import nl.ruggensteun.proof.ConsentModel.Contact;
import nl.ruggensteun.proof.ConsentModel.Kid;
import nl.ruggensteun.proof.ConsentModel.Paper;
import nl.ruggensteun.proof.ConsentModel.Reply;
import nl.ruggensteun.proof.ConsentModel.Weighing;
import nl.ruggensteun.proof.Step.What;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.support.Scene;

/** Plays each {@link Step} on both sides of a {@link ConsentMachine}: what it is, with the details that the dice give. */
final class Moves {

    private static final List<Reply> REPLIES =
            List.of(Reply.YES, Reply.YES, Reply.NO, Reply.LATER, Reply.NOT_REACHED, Reply.OPEN);
    private static final List<String> COLLEAGUES = List.of("ada", Scene.ANNA, "karin");
    private static final NewWeighing WEIGHED = new NewWeighing("a", "b", "c", "d", "e", "f", "g");

    private final ConsentMachine machine;
    private final ConsentModel model;
    private final Map<Paper, ConsentId> consents = new IdentityHashMap<>();
    private Kept kept;
    private Dice dice = new Dice(0);
    private int number;
    private Kid kid;
    private CaseId id;

    /** A permission that somebody did not use at once. */
    private record Kept(int kid, SharePermit permit, Paper paper, Contact contact) {}

    Moves(ConsentMachine machine) {
        this.machine = machine;
        this.model = machine.model;
    }

    void play(Step step) {
        machine.begin(step);
        dice = new Dice(step.number());
        number = dice.roll(machine.cases.size());
        kid = model.kids.get(number);
        id = machine.cases.get(number);
        switch (step.what()) {
            case ASK -> ask();
            case EVERYBODY_SAYS_YES -> everybodySaysYes();
            case SOMEBODY_ANSWERS -> somebodyAnswers();
            case GIVE_FORM -> giveForm();
            case TELL_PARENTS -> tellParents(pick(Contact.values()), day(40, 8));
            case KEEP_PERMIT -> keepPermit();
            case USE_KEPT_PERMIT -> useKeptPermit();
            case TAKE_BACK -> takeBack();
            case END_CONSENT -> endConsent();
            case WANT_IT_AGAIN -> attempt("ask again", kid.wantItAgain(), () -> machine.consents.allowAskingAgain(id));
            case MOVE -> move();
            case GET_GEZAG -> getGezag();
            case NEWCOMER -> newcomer();
            case LOSE_GEZAG -> loseGezag();
            case DECIDE_GEZAG -> decideGezag();
            case CORRECT_BIRTH -> correctBirth();
            case JUDGE -> judge();
            case CHANGE_SAFETY -> changeSafety();
            case DAYS_PASS -> machine.today(model.today.plusDays(1 + dice.roll(90)));
            case TO_A_BIRTHDAY -> toABirthday();
            case HAND_OVER -> handOver();
            case FAMILY_LEAVES ->
                attempt(
                        "family leaves",
                        model.leave(),
                        () -> machine.families.leave(machine.family, model.today, Scene.ANNA));
            case START_CLOSING ->
                attempt("closing", kid.startClosing(), () -> machine.families.moveTo(id, CaseStage.CLOSING));
            case CLOSE -> attempt("close", kid.close(), () -> machine.families.closeCase(id, model.today));
            case CANCEL -> attempt("cancel", kid.cancel(), () -> machine.families.cancelCase(id));
            case WEIGH -> weigh();
        }
    }

    private void ask() {
        boolean anew = dice.roll(3) == 2;
        Set<Integer> people = new TreeSet<>(kid.mustAgree());
        int other = dice.roll(4 * (model.adults + 1));
        boolean fewer = dice.seldom(8);
        if (fewer && !people.isEmpty()) {
            people.remove(people.iterator().next());
        } else if (other <= model.adults && !fewer && dice.roll(2) == 1) {
            people.add(other);
        }
        String school = kid.school == null || dice.seldom(12) ? other(kid.school) : kid.school;
        List<RequiredSigner> signers = people.stream()
                .map(person -> new RequiredSigner(machine.person(number, person), "test"))
                .toList();
        var asked = new AtomicReference<ConsentId>();
        attempt(
                (anew ? "ask anew " : "ask ") + people + " at " + school,
                kid.ask(school, people, anew),
                () -> asked.set(
                        anew
                                ? machine.consents.open(id, brin6(school), signers, model.today)
                                : machine.consents.ask(id, brin6(school), signers, model.today)));
        if (asked.get() != null) {
            ConsentId before = consents.putIfAbsent(kid.newest(school), asked.get());
            if (before != null && !before.equals(asked.get())) {
                throw machine.differs("a new consent was asked", "the one that runs is extended");
            }
        }
    }

    private void everybodySaysYes() {
        if (kid.papers.isEmpty()) {
            return;
        }
        Paper paper = kid.papers.get(kid.papers.size() - 1);
        for (int person : new ArrayList<>(paper.replies.keySet())) {
            if (!paper.replies.get(person).isFinal()) {
                answer(paper, person, Reply.YES, model.today, true, null);
            }
        }
    }

    private void somebodyAnswers() {
        if (kid.papers.isEmpty()) {
            return;
        }
        boolean old = dice.seldom(4);
        Paper paper = kid.papers.get(old ? dice.roll(kid.papers.size()) : kid.papers.size() - 1);
        List<Integer> people = new ArrayList<>(paper.replies.keySet());
        int person = people.get(dice.roll(people.size()));
        Reply reply = REPLIES.get(dice.roll(REPLIES.size()));
        answer(paper, person, reply, day(60, 10), !dice.seldom(10), model.today.plusDays(dice.roll(400)));
    }

    private void answer(Paper paper, int person, Reply reply, LocalDate signedOn, boolean told, LocalDate againOn) {
        SignatureId signature = machine.consents.get(consents.get(paper)).signatures().stream()
                .filter(asked -> asked.person().equals(machine.person(number, person)))
                .findFirst()
                .orElseThrow()
                .id();
        Answer answer = new Answer(outcome(reply), signedOn, told, Interpreter.NOT_NEEDED, againOn, null);
        attempt(
                "%d says %s at %s, signed %s, told %s, again on %s"
                        .formatted(person, reply, paper.school, signedOn, told, againOn),
                kid.answer(paper, person, reply, signedOn, told, againOn),
                () -> machine.consents.answer(signature, answer, Scene.ANNA));
    }

    private void giveForm() {
        tellParents(Contact.SCHOOL_INFORMED, model.today);
        String school = kid.school == null ? "A" : kid.school;
        permit(school, Contact.SCHOOL_INFORMED);
        give(SharedThing.CONSENT_FORM);
    }

    private void tellParents(Contact contact, LocalDate on) {
        attempt(
                "parents told of %s on %s".formatted(contact, on),
                kid.tell(contact, on),
                () -> machine.disclosures.parentsInformed(
                        id, ConsentMachine.kind(contact), on, Channel.PHONE, Scene.ANNA));
    }

    private void keepPermit() {
        permit(dice.seldom(6) ? other(kid.school) : kid.school == null ? "A" : kid.school, pick(Contact.values()));
    }

    private void permit(String school, Contact contact) {
        boolean allowed = kid.mayContact(school, contact);
        attempt("permit for %s at %s".formatted(contact, school), allowed, () -> {
            SharePermit permit = machine.disclosures.permit(id, brin6(school), ConsentMachine.kind(contact));
            kept = new Kept(number, permit, kid.newest(school), contact);
        });
    }

    private void useKeptPermit() {
        give(dice.roll(2) == 0 ? SharedThing.CONSENT_FORM : SharedThing.MEETING_INVITATION);
    }

    private void give(SharedThing what) {
        if (kept == null) {
            return;
        }
        attempt(
                "give %s at %s on the permit for %s".formatted(what, kept.paper().school, kept.contact()),
                model.kids.get(kept.kid()).give(kept.paper(), what == SharedThing.CONSENT_FORM, kept.contact()),
                () -> machine.disclosures.record(kept.permit(), what, Scene.ANNA));
    }

    private void takeBack() {
        int person = dice.roll(model.adults + 1);
        LocalDate on = day(30, 8);
        String school = kid.school == null || dice.seldom(4) ? other(kid.school) : kid.school;
        attempt(
                "%d takes it back at %s on %s".formatted(person, school, on),
                kid.takeBack(school, person, on),
                () -> machine.consents.withdraw(id, brin6(school), machine.person(number, person), on, Scene.ANNA));
    }

    private void endConsent() {
        String school = dice.roll(3) == 2 ? other(kid.school) : kid.school == null ? "A" : kid.school;
        attempt("end at " + school, kid.end(school), () -> machine.consents.end(id, brin6(school), model.today));
    }

    private void move() {
        String to = dice.seldom(4) ? null : dice.seldom(5) ? kid.school : other(kid.school);
        LocalDate since = dice.roll(2) == 0 ? null : day(20, 8);
        attempt(
                "to school %s since %s".formatted(to, since),
                kid.move(to, since),
                () -> machine.enrol(machine.child(number), to, since));
    }

    private void getGezag() {
        int adult = 1 + dice.roll(model.adults);
        LocalDate from = day(60, 8);
        boolean maybe = dice.seldom(3);
        attempt(
                "%d gets gezag from %s, in doubt: %s".formatted(adult, from, maybe),
                kid.getGezag(adult, from, maybe),
                () -> machine.families.grantAuthority(
                        machine.child(number),
                        machine.guardian(adult).id(),
                        from,
                        maybe ? AuthorityProof.DOUBT : AuthorityProof.COURT_REGISTER));
    }

    private void decideGezag() {
        Set<Integer> people = new TreeSet<>();
        for (int adult = 1; adult <= model.adults; adult++) {
            if (dice.roll(2) == 0) {
                people.add(adult);
            }
        }
        boolean inWriting = !dice.seldom(8);
        LocalDate dated = day(60, 8);
        attempt(
                "gezag is of %s, in writing: %s, of %s".formatted(people, inWriting, dated),
                kid.decideGezag(people, inWriting, dated),
                () -> machine.families.decideAuthority(
                        machine.child(number),
                        new NewAuthorityDecision(
                                people,
                                inWriting ? AuthorityProof.DOCUMENT : AuthorityProof.STATED_BY_PARENT,
                                dated,
                                null,
                                "Opgezocht"),
                        "karin"));
    }

    private void newcomer() {
        boolean known = dice.seldom(8);
        boolean hearsNothing = dice.seldom(4);
        LocalDate from = day(60, 8);
        String name = "Ouder nummer " + (known ? 1 : model.adults + 1);
        attempt(
                "newcomer with gezag from %s, hears nothing: %s".formatted(from, hearsNothing),
                kid.newcomerGetsGezag(known, hearsNothing, from),
                () -> machine.families.grantAuthorityToNewcomer(
                        machine.child(number), Scene.parent(name), hearsNothing, from, AuthorityProof.DOCUMENT));
        machine.findAdults();
    }

    private void loseGezag() {
        int adult = 1 + dice.roll(model.adults);
        LocalDate on = day(60, 8);
        boolean told = dice.seldom(10);
        attempt(
                "%d has no gezag from %s, only told: %s".formatted(adult, on, told),
                kid.loseGezag(adult, on, told),
                () -> machine.families.endAuthority(
                        machine.child(number),
                        machine.guardian(adult).id(),
                        on,
                        told ? AuthorityProof.STATED_BY_PARENT : AuthorityProof.COURT_REGISTER));
    }

    /** To an age around one that counts, or a day that lies in the future. */
    private void correctBirth() {
        int years = List.of(12, 16, 11, 13, 17, 18, 0).get(dice.roll(7));
        LocalDate birth = model.today.minusYears(years).plusDays(dice.roll(40) - 10L);
        attempt(
                "born on " + birth,
                kid.correctBirth(birth),
                () -> machine.families.correctChild(machine.child(number), null, null, birth));
    }

    private void judge() {
        boolean able = dice.roll(2) == 1;
        boolean why = !dice.seldom(6);
        attempt(
                "able to decide: %s, why: %s".formatted(able, why),
                kid.judge(able, why),
                () -> machine.families.judgeCanDecide(
                        machine.child(number), able, why ? "Kan het niet overzien" : null, Scene.ANNA));
    }

    private void changeSafety() {
        Set<Integer> silent = new HashSet<>();
        int first = dice.roll(model.adults + 1);
        if (first > 0) {
            silent.add(first);
        }
        if (dice.seldom(8)) {
            silent.add(model.adults + 1);
        }
        boolean discussed = !dice.seldom(10);
        attempt(
                "must hear nothing: %s, discussed: %s".formatted(silent, discussed),
                model.changeSafety(silent, discussed),
                () -> machine.families.recordSafety(machine.family, ConsentMachine.safety(silent, discussed)));
    }

    /** The day before, of or after one at which the law changes for this child, when it still lies ahead. */
    private void toABirthday() {
        int around = dice.roll(3);
        for (int years : List.of(12, 16, 18)) {
            LocalDate day = kid.born.plusYears(years).plusDays(List.of(0, -1, 1).get(around));
            if (day.isAfter(model.today)) {
                machine.today(day);
                return;
            }
        }
    }

    private void handOver() {
        String to = List.of("bram", Scene.ANNA, "chris").get(dice.roll(3));
        attempt("to " + to, model.handOver(to), () -> machine.families.handOver(machine.family, to));
    }

    /** Written by one, decided by another, used: nothing of it shows a school anything here. */
    private void weigh() {
        boolean allowed = kid.mayWeigh();
        Weighing weighing = new Weighing(String.valueOf(kid.school), Scene.ANNA, "karin");
        var written = new AtomicReference<WeighingId>();
        attempt(
                "weigh",
                allowed,
                () -> written.set(machine.weighings.write(id, UUID.randomUUID(), WEIGHED, Scene.ANNA, "karin")));
        if (!allowed) {
            return;
        }
        for (int decisions = dice.roll(3); decisions >= 0; decisions--) {
            String by = COLLEAGUES.get(dice.roll(3));
            boolean yes = dice.roll(2) == 0;
            attempt(
                    "%s decides %s".formatted(by, yes),
                    weighing.decide(yes, by),
                    () -> machine.weighings.decide(written.get(), yes, "Omdat het moet", by));
        }
        attempt(
                "tell after weighing",
                weighing.mayBeUsedAt(kid.school),
                () -> machine.disclosures.recordException(written.get(), Scene.ANNA));
    }

    private void attempt(String what, boolean allowed, Runnable step) {
        machine.attempt(model.kids.size() > 1 ? "child " + number + ": " + what : what, allowed, step);
    }

    /** A day up to {@code back} days ago, mostly today; once in {@code seldom} times tomorrow. */
    private LocalDate day(int back, int seldom) {
        return dice.seldom(seldom)
                ? model.today.plusDays(1)
                : model.today.minusDays(dice.roll(2) == 0 ? 0 : dice.roll(back));
    }

    private <T> T pick(T[] values) {
        return values[dice.roll(values.length)];
    }

    private static String other(String school) {
        return "A".equals(school) ? "B" : "A";
    }

    private static Brin6 brin6(String school) {
        return ConsentMachine.SCHOOLS.get(school);
    }

    private static Outcome outcome(Reply reply) {
        return switch (reply) {
            case OPEN -> Outcome.PENDING;
            case YES -> Outcome.GIVEN;
            case NO -> Outcome.REFUSED;
            case LATER -> Outcome.LATER;
            case NOT_REACHED -> Outcome.NOT_REACHABLE;
            case TAKEN_BACK -> Outcome.WITHDRAWN;
        };
    }

    /** Everybody agrees and the school gets the form. */
    static List<Step> toASchoolThatKnows(int child) {
        return List.of(
                new Step(What.ASK, child), new Step(What.EVERYBODY_SAYS_YES, child), new Step(What.GIVE_FORM, child));
    }
}
