package nl.ruggensteun.covenant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs covenants, changes them only when both sides agree, and knows their dates (R-080…R-089). */
@Service
@Transactional
public class Covenants {

    private static final int LONGEST = 2000;
    private static final String BEFORE_SIGNING = "Deze datum ligt voor het tekenen van het convenant.";

    private final CovenantRepository covenants;
    private final CovenantTerms terms;
    private final Schools schools;
    private final Clock clock;

    Covenants(CovenantRepository covenants, CovenantTerms terms, Schools schools, Clock clock) {
        this.covenants = covenants;
        this.terms = terms;
        this.schools = schools;
        this.clock = clock;
    }

    /**
     * School and shelter agreed on a start; nothing is signed. A second time moves the day.
     *
     * @param from today or later
     * @throws InputRejected at {@code startOn}
     * @throws NotAllowed when a covenant of this school is signed
     */
    public CovenantId draft(Brin6 brin6, LocalDate from) {
        Problems problems = new Problems();
        if (problems.isGiven("startOn", from)) {
            problems.addIf(from.isBefore(today()), "startOn", "Kies vandaag of een dag hierna.");
            problems.addIf(from.isAfter(today().plusYears(2)), "startOn", "Kies een dag binnen twee jaar.");
        }
        problems.rejectIfAny();
        schools.hold(brin6);
        Covenant covenant = newest(brin6, from);
        covenant.startsOn(from);
        return covenants.save(covenant).id();
    }

    /**
     * One school signs.
     *
     * @throws InputRejected at {@code signedOn}, {@code inForceFrom}, {@code schoolSigner}, …
     */
    public CovenantId sign(Signing signing, SchoolSide school) {
        Problems problems = new Problems();
        signing.check(problems, today());
        school.check(problems, "");
        problems.rejectIfAny();
        return signOne(signing, school, "brin6");
    }

    /**
     * Several schools sign at once: each has a covenant of its own. All of them, or none.
     *
     * @throws InputRejected at {@code schools}, {@code schools.0.schoolCode}, {@code schools.0.schoolSigner}, …
     */
    public List<CovenantId> signTogether(Signing signing, List<SchoolSide> sides) {
        Problems problems = new Problems();
        signing.check(problems, today());
        problems.addIf(sides.isEmpty(), "schools", "Vul minstens een school in.");
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < sides.size(); place++) {
            SchoolSide side = sides.get(place);
            side.check(problems, "schools." + place + ".");
            problems.addIf(
                    side.brin6() != null && !seen.add(side.brin6().strip().toUpperCase(Locale.ROOT)),
                    "schools." + place + ".schoolCode",
                    "Deze school staat er al.");
        }
        problems.rejectIfAny();
        List<CovenantId> signed = new ArrayList<>();
        for (int place = 0; place < sides.size(); place++) {
            signed.add(signOne(signing, sides.get(place), "schools." + place + ".schoolCode"));
        }
        return signed;
    }

    private CovenantId signOne(Signing signing, SchoolSide side, String field) {
        School school = open(side.brin6(), field);
        schools.hold(school.brin6());
        Covenant covenant = newest(school.brin6(), signing.inForceFrom());
        if (covenant.signedOn().isPresent()) {
            throw new InputRejected(field, "Met deze school loopt al een convenant.");
        }
        covenant.sign(signing, side);
        return covenants.save(covenant).id();
    }

    private School open(String brin6, String field) {
        try {
            School school = schools.get(Brin6.parse(brin6));
            if (school.isClosed()) {
                throw new InputRejected(field, "Deze school bestaat niet meer.");
            }
            return school;
        } catch (InputRejected refused) {
            throw new InputRejected(field, refused.problems().get(0).message());
        }
    }

    /** The covenant of this school that is not over; else a new draft. */
    private Covenant newest(Brin6 school, LocalDate from) {
        Optional<Covenant> current = covenants.findByCurrentKey(school.value());
        if (current.filter(this::isOver).isPresent()) {
            current.get().archive();
            covenants.saveAndFlush(current.get());
            current = Optional.empty();
        }
        return current.orElseGet(() -> new Covenant(school, from));
    }

    private boolean isOver(Covenant covenant) {
        return covenant.stateOn(today()) == CovenantState.ENDED;
    }

    /**
     * Somebody looked whether the covenant goes on, and it does.
     *
     * @param evaluatedOn the day of the evaluation; null when there was none
     */
    public void goesOn(CovenantId id, LocalDate evaluatedOn) {
        Covenant covenant = lock(id);
        if (evaluatedOn != null) {
            checkPast("evaluatedOn", evaluatedOn, covenant);
            covenant.evaluated(evaluatedOn);
        }
        covenant.decidedAbout(nextToDecide(covenant));
    }

    /** The cooperation was evaluated. */
    public void evaluated(CovenantId id, LocalDate on) {
        Covenant covenant = lock(id);
        checkPast("evaluatedOn", on, covenant);
        covenant.evaluated(on);
    }

    /**
     * A written notice reached the other side.
     *
     * @return the last day in force: of this year when the notice is in time, else of the next
     */
    public LocalDate giveNotice(CovenantId id, Party by, LocalDate received) {
        Covenant covenant = lock(id);
        new Problems().addIf(by == null, "noticeBy", "Vul dit veld in.").rejectIfAny();
        checkPast("noticeOn", received, covenant);
        LocalDate lastDay = terms.lastDayAfterNotice(covenant.inForceFrom(), covenant.termType(), received);
        covenant.giveNotice(by, received, lastDay);
        return lastDay;
    }

    /** Both sides stop together, on a day that both agreed to. @param lastDay today or later */
    public void endTogether(CovenantId id, LocalDate lastDay, LocalDate shelterAgreedOn, LocalDate schoolAgreedOn) {
        Covenant covenant = lock(id);
        Problems problems = bothAgreed(covenant, shelterAgreedOn, schoolAgreedOn);
        if (problems.isGiven("lastDay", lastDay)) {
            problems.addIf(lastDay.isBefore(today()), "lastDay", "Kies vandaag of een dag hierna.");
        }
        problems.rejectIfAny();
        covenant.endTogether(lastDay);
    }

    /** From now on it has no term; only after an evaluation that is completed and that both agreed to. */
    public void makeIndefinite(
            CovenantId id, LocalDate evaluatedOn, LocalDate shelterAgreedOn, LocalDate schoolAgreedOn) {
        Covenant covenant = lock(id);
        if (evaluatedOn != null) {
            checkPast("evaluatedOn", evaluatedOn, covenant);
            covenant.evaluated(evaluatedOn);
        }
        Problems problems = bothAgreed(covenant, shelterAgreedOn, schoolAgreedOn);
        covenant.evaluatedOn().ifPresent(evaluated -> {
            String tooEarly = "Dit akkoord is van voor de evaluatie.";
            problems.addIf(isBefore(shelterAgreedOn, evaluated), "shelterAgreedOn", tooEarly);
            problems.addIf(isBefore(schoolAgreedOn, evaluated), "schoolAgreedOn", tooEarly);
        });
        problems.rejectIfAny();
        covenant.makeIndefinite();
    }

    /** The text changes, when both sides approved. @param validFrom not before both agreed */
    public void change(
            CovenantId id, String changed, LocalDate validFrom, LocalDate shelterAgreedOn, LocalDate schoolAgreedOn) {
        Covenant covenant = lock(id);
        Problems problems = bothAgreed(covenant, shelterAgreedOn, schoolAgreedOn);
        problems.text("changed", changed, LONGEST);
        if (problems.isGiven("validFrom", validFrom)) {
            problems.addIf(
                    isBefore(validFrom, shelterAgreedOn) || isBefore(validFrom, schoolAgreedOn),
                    "validFrom",
                    "Een wijziging geldt pas als beide kanten akkoord zijn.");
        }
        problems.rejectIfAny();
        if (isOver(covenant)) {
            throw new NotAllowed("Dit convenant is al afgelopen.");
        }
        covenant.change(validFrom, shelterAgreedOn, schoolAgreedOn, changed);
    }

    /** Whether the children who were at this school before take part. Decided once. */
    public void decideCatchUp(CovenantId id, boolean takePart, String by) {
        lock(id).decideCatchUp(takePart, today(), by);
    }

    /** @throws NotAllowed before its last day is over */
    public void close(CovenantId id) {
        Covenant covenant = lock(id);
        if (!isOver(covenant)) {
            throw new NotAllowed("Dit convenant is nog niet afgelopen.");
        }
        covenant.archive();
    }

    @Transactional(readOnly = true)
    public Covenant get(CovenantId id) {
        return covenants.findById(id.value()).orElseThrow(() -> new NotAllowed("Dit convenant is niet bekend."));
    }

    /** The covenant or draft of this school; else the latest that ended. */
    @Transactional(readOnly = true)
    public Optional<Covenant> latest(Brin6 school) {
        return covenants
                .findByCurrentKey(school.value())
                .or(() -> covenants.findByBrin6OrderByInForceFromDesc(school.value()).stream()
                        .findFirst());
    }

    /** The covenant of this school that was signed last, whether it runs, is to begin or is over. */
    @Transactional(readOnly = true)
    public Optional<Covenant> latestSigned(Brin6 school) {
        return covenants
                .findByCurrentKey(school.value())
                .filter(Covenants::isSigned)
                .or(() -> covenants.findByBrin6OrderByInForceFromDesc(school.value()).stream()
                        .filter(Covenants::isSigned)
                        .findFirst());
    }

    private static boolean isSigned(Covenant covenant) {
        return covenant.signedOn().isPresent();
    }

    /** @throws InputRejected at {@code brin6} when no covenant of this school runs or is to begin */
    @Transactional(readOnly = true)
    public Covenant running(Brin6 school) {
        return latestSigned(school)
                .filter(found -> found.stateOn(today()).isSigned())
                .orElseThrow(() -> new InputRejected("brin6", "Met deze school loopt geen convenant."));
    }

    /** Signed and not over, in force or to begin: then nobody has to prepare this school. */
    @Transactional(readOnly = true)
    public boolean isSigned(Brin6 school) {
        return latestSigned(school)
                .filter(found -> found.stateOn(today()).isSigned())
                .isPresent();
    }

    @Transactional(readOnly = true)
    public boolean isInForce(Brin6 school) {
        return latestSigned(school)
                .filter(found -> found.stateOn(today()).isInForce())
                .isPresent();
    }

    /** The day on which somebody is asked whether it goes on. */
    @Transactional(readOnly = true)
    public LocalDate reviewDay(CovenantId id) {
        return terms.reviewDay(nextToDecide(get(id)));
    }

    /** The two days on which those who did not decide yet are warned. */
    @Transactional(readOnly = true)
    public LocalDate warnDay(CovenantId id) {
        return terms.warnDay(nextToDecide(get(id)));
    }

    @Transactional(readOnly = true)
    public LocalDate lastWarnDay(CovenantId id) {
        return terms.lastWarnDay(nextToDecide(get(id)));
    }

    /**
     * The last day on which a notice still ends the period that is asked about. It is over already when nobody has to be
     * asked now: the system was down for so long that the day of the earlier period passed.
     */
    @Transactional(readOnly = true)
    public LocalDate lastNoticeDay(CovenantId id) {
        LocalDate next = nextToDecide(get(id));
        return today().isBefore(terms.reviewDay(next)) ? today().minusDays(1) : terms.lastNoticeDay(next);
    }

    /** The last day of the period in which today lies: until then it holds, and then it renews itself. */
    @Transactional(readOnly = true)
    public LocalDate lastDayOfPeriod(CovenantId id) {
        return terms.lastDayOfPeriodWith(get(id).inForceFrom(), today());
    }

    private LocalDate nextToDecide(Covenant covenant) {
        return terms.nextToDecide(
                covenant.inForceFrom(), covenant.decidedPeriod().orElse(null), today());
    }

    private Covenant lock(CovenantId id) {
        return covenants.lock(id.value()).orElseThrow(() -> new NotAllowed("Dit convenant is niet bekend."));
    }

    private void checkPast(String field, LocalDate day, Covenant covenant) {
        new Problems()
                .pastDay(field, day, signedOn(covenant), today(), BEFORE_SIGNING)
                .rejectIfAny();
    }

    private Problems bothAgreed(Covenant covenant, LocalDate shelterAgreedOn, LocalDate schoolAgreedOn) {
        return new Problems()
                .pastDay("shelterAgreedOn", shelterAgreedOn, signedOn(covenant), today(), BEFORE_SIGNING)
                .pastDay("schoolAgreedOn", schoolAgreedOn, signedOn(covenant), today(), BEFORE_SIGNING);
    }

    private static LocalDate signedOn(Covenant covenant) {
        return covenant.signedOn().orElseThrow(() -> new NotAllowed("Dit convenant is nog niet getekend."));
    }

    private static boolean isBefore(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
