package nl.ruggensteun.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One family as one would keep it on paper, with the rules in plain words: who must agree (Wmo 2015 art. 5.3.3, R-130,
 * R-131), what takes an agreement away (R-132, R-133, E-01, E-10, E-14), what parents hear beforehand and
 * who may see what (R-007, E-02). Written from those texts and not from the code: it imports nothing of the product.
 *
 * <p>People: 0 is the child itself, the adults are 1, 2, 3 … Schools: {@code "A"} and {@code "B"}; null is no school.
 * Each step answers whether it is allowed; one that is not changes nothing.
 *
 * <p>One more ground to agree without somebody belongs in {@link Paper#isAgreedBy}: who asks it, who decides it and
 * until when is then one more step here.
 */
final class ConsentModel {

    static final int CHILD = 0;
    private static final int MOST_ADULTS = 6;

    /** What somebody said. */
    enum Reply {
        OPEN,
        YES,
        NO,
        LATER,
        NOT_REACHED,
        TAKEN_BACK;

        boolean isFinal() {
            return this != OPEN && this != LATER;
        }
    }

    /** Why a school is contacted. The first contact brings the form; a special case may come at any time. */
    enum Contact {
        SCHOOL_INFORMED(false),
        STARTGESPREK(true),
        SPECIAL_CASE(false),
        EINDGESPREK(true),
        SUPPORT_ENDED(true);

        private final boolean onlyAfterTheForm;

        Contact(boolean onlyAfterTheForm) {
            this.onlyAfterTheForm = onlyAfterTheForm;
        }
    }

    /** How much of a case somebody sees. */
    enum Sees {
        ALL,
        SCHOOL_PART,
        NOTHING
    }

    /** Somebody who looks: as whom, and for which schools. */
    record Looker(String name, boolean begeleider, boolean ibEr, Set<String> schools) {}

    final LocalDate intake;
    final List<Kid> kids = new ArrayList<>();
    LocalDate today;
    int adults;
    private String begeleider;
    private Set<Integer> mustHearNothing;
    private boolean leftWithoutNotice;

    ConsentModel(LocalDate intake, String begeleider, int adults, Set<Integer> mustHearNothing) {
        this.intake = intake;
        this.today = intake;
        this.begeleider = begeleider;
        this.adults = adults;
        this.mustHearNothing = new HashSet<>(mustHearNothing);
    }

    Kid child(LocalDate born, boolean ableToDecide, Set<Integer> gezag, String school) {
        Kid kid = new Kid(born, ableToDecide, gezag, school);
        kids.add(kid);
        return kid;
    }

    /** What is safe is discussed with the parent, and speaks of people of this family (E-05). */
    boolean changeSafety(Set<Integer> hearNothing, boolean discussed) {
        if (!discussed || hearNothing.stream().anyMatch(number -> number < 1 || number > adults)) {
            return false;
        }
        mustHearNothing = new HashSet<>(hearNothing);
        return true;
    }

    boolean handOver(String to) {
        if (begeleider.equals(to)) {
            return false;
        }
        begeleider = to;
        return true;
    }

    boolean leave() {
        leftWithoutNotice = true;
        return true;
    }

    private boolean isInTheFuture(LocalDate day) {
        return day.isAfter(today);
    }

    /** One child of the family with its case. */
    final class Kid {

        private final Map<Integer, NavigableMap<LocalDate, Boolean>> gezag = new HashMap<>();
        private final Set<Integer> maybeGezag = new HashSet<>();
        private final Map<String, LocalDate> leftSchool = new HashMap<>();
        final List<Paper> papers = new ArrayList<>();
        LocalDate born;
        String school;
        private boolean ableToDecide;
        private int stay = 1;
        private boolean open = true;
        private boolean closing;

        private Kid(LocalDate born, boolean ableToDecide, Set<Integer> gezag, String school) {
            this.born = born;
            this.school = school;
            this.ableToDecide = ableToDecide || age() < 12;
            gezag.forEach(adult -> gezagOf(adult).put(LocalDate.MIN, true));
        }

        /** The age table: below 12 who has gezag, from 12 the child too, from 16 the child alone. */
        Set<Integer> mustAgree() {
            int age = age();
            Set<Integer> withGezag = new TreeSet<>();
            for (int adult = 1; adult <= adults && age < 18; adult++) {
                if (hasGezag(adult, today)) {
                    withGezag.add(adult);
                }
            }
            if (age < 12 || !ableToDecide) {
                return withGezag;
            }
            if (age < 16 && withGezag.isEmpty()) {
                return Set.of();
            }
            Set<Integer> people = age < 16 ? withGezag : new TreeSet<>();
            people.add(CHILD);
            return people;
        }

        /** THE rule. */
        boolean mayShare(String asking) {
            Paper paper = newest(asking);
            return open
                    && !isInDoubt()
                    && asking.equals(school)
                    && paper != null
                    && paper.stay == stay
                    && paper.isAgreedBy(mustAgree());
        }

        /** A school sees what it was told of, under the agreement that holds. */
        boolean schoolSees(String asking) {
            return mayShare(asking) && newest(asking).schoolHasForm;
        }

        /** The parents knew beforehand; a family that is gone can only be told nothing, and knew of the end. */
        boolean mayContact(String asking, Contact contact) {
            if (!mayShare(asking)) {
                return false;
            }
            Paper paper = newest(asking);
            boolean parentsKnow =
                    paper.parentsWereTold.contains(contact) || (contact == Contact.SUPPORT_ENDED && leftWithoutNotice);
            return parentsKnow && (!contact.onlyAfterTheForm || paper.schoolHasForm);
        }

        Sees sees(Looker looker) {
            if (looker.begeleider() && looker.name().equals(begeleider)) {
                return Sees.ALL;
            }
            boolean fromTheSchool =
                    looker.ibEr() && school != null && looker.schools().contains(school);
            return fromTheSchool && schoolSees(school) ? Sees.SCHOOL_PART : Sees.NOTHING;
        }

        /** Somebody said no or took a yes back, and the family did not ask for the question once more (E-03, E-10). */
        boolean isStopped() {
            Paper paper = school == null ? null : newest(school);
            if (paper == null || paper.stay != stay || paper.familyWantsItAgain) {
                return false;
            }
            boolean refused = !paper.over
                    && !paper.isAgreedBy(mustAgree())
                    && paper.whoCounts(mustAgree()).stream().anyMatch(person -> paper.replies.get(person) == Reply.NO);
            return paper.takenBack || refused;
        }

        /** Fewer people than the law are never asked; more are. */
        boolean ask(String where, Set<Integer> people, boolean anew) {
            Set<Integer> law = mustAgree();
            if (!open || isInDoubt() || !where.equals(school) || law.isEmpty() || !people.containsAll(law)) {
                return false;
            }
            Paper paper = newest(where);
            if (anew || paper == null || paper.over || paper.stay != stay || paper.cannotSucceed(law)) {
                LocalDate countsFrom = countsFrom(paper);
                if (paper != null) {
                    paper.over = true;
                }
                paper = new Paper(where, stay, today, countsFrom);
                papers.add(paper);
            }
            for (int person : people) {
                if (paper.replies.putIfAbsent(person, Reply.OPEN) == null && !law.contains(person)) {
                    paper.onTopOfTheLaw.add(person);
                }
            }
            return true;
        }

        /** Nothing from before it was taken back, before it ended, or before the child left, ever counts again. */
        private LocalDate countsFrom(Paper earlier) {
            LocalDate day = earlier == null ? intake : earlier.countsFrom;
            if (earlier != null && earlier.overSince != null) {
                day = later(day, earlier.overSince);
            }
            return leftSchool.containsKey(school) ? later(day, leftSchool.get(school)) : day;
        }

        /** A final answer stays, and whoever must hear nothing is not spoken to. */
        boolean answer(Paper paper, int person, Reply reply, LocalDate signedOn, boolean told, LocalDate againOn) {
            if (!open || paper.over || paper.replies.get(person).isFinal()) {
                return false;
            }
            if (reply == Reply.OPEN || reply == Reply.TAKEN_BACK) {
                return false;
            }
            if (mustHearNothing.contains(person) && reply != Reply.NOT_REACHED) {
                return false;
            }
            if (reply == Reply.YES && (!told || isInTheFuture(signedOn) || signedOn.isBefore(paper.countsFrom))) {
                return false;
            }
            if (reply == Reply.LATER && (!isInTheFuture(againOn) || againOn.isAfter(today.plusYears(1)))) {
                return false;
            }
            paper.replies.put(person, reply);
            return true;
        }

        /** Anybody who must agree today may take it back, at any moment, also when the case is over. */
        boolean takeBack(String where, int person, LocalDate on) {
            Paper paper = newest(where);
            if (paper == null || paper.over || isInTheFuture(on) || on.isBefore(paper.askedOn)) {
                return false;
            }
            if (!mustAgree().contains(person) && !paper.onTopOfTheLaw.contains(person)) {
                return false;
            }
            paper.end(on);
            paper.takenBack = true;
            paper.replies.computeIfPresent(person, (who, reply) -> Reply.TAKEN_BACK);
            return true;
        }

        boolean end(String where) {
            Paper paper = newest(where);
            if (paper != null && !paper.over) {
                paper.end(today);
            }
            return true;
        }

        /** Said of what is stopped now; it opens nothing that somebody takes back later. */
        boolean wantItAgain() {
            if (isStopped()) {
                newest(school).familyWantsItAgain = true;
            }
            return true;
        }

        /** The parents know that this contact will come. Counts under the agreement that runs only. */
        boolean tell(Contact contact, LocalDate on) {
            if (isInTheFuture(on) || on.isBefore(intake)) {
                return false;
            }
            if (school != null && newest(school) != null) {
                newest(school).parentsWereTold.add(contact);
            }
            return true;
        }

        /** What was permitted under one agreement is worth nothing under the next. */
        boolean give(Paper permitted, boolean form, Contact contact) {
            if (!mayShare(permitted.school) || newest(permitted.school) != permitted) {
                return false;
            }
            permitted.schoolHasForm |= form && contact == Contact.SCHOOL_INFORMED;
            return true;
        }

        /** To another school, or to none. The agreement does not go along, and is not there on the way back. */
        boolean move(String to, LocalDate since) {
            if (!open || (to != null && since != null && (isInTheFuture(since) || since.isBefore(born)))) {
                return false;
            }
            if (school != null && !school.equals(to)) {
                leftSchool.put(school, today);
            }
            if (to != null && !to.equals(school)) {
                stay++;
            }
            school = to;
            return true;
        }

        boolean getGezag(int adult, LocalDate from, boolean maybe) {
            if (isInTheFuture(from) || hasGezag(adult, from)) {
                return false;
            }
            gezagOf(adult).tailMap(from, true).clear();
            gezagOf(adult).put(from, true);
            if (maybe) {
                maybeGezag.add(adult);
            }
            return true;
        }

        /**
         * While nobody is certain who has gezag, nobody is asked and nothing is told (E-16). A child that decides alone,
         * and one of 18, has nothing to do with it.
         */
        private boolean isInDoubt() {
            return age() < 18
                    && !(age() >= 16 && ableToDecide)
                    && maybeGezag.stream().anyMatch(adult -> hasGezag(adult, today));
        }

        /** Seen in writing, with a date: exactly these people, from today. */
        boolean decideGezag(Set<Integer> people, boolean inWriting, LocalDate dated) {
            if (people.isEmpty() || !inWriting || isInTheFuture(dated)) {
                return false;
            }
            for (int adult = 1; adult <= adults; adult++) {
                if (people.contains(adult) != hasGezag(adult, today)) {
                    gezagOf(adult).put(today, people.contains(adult));
                }
            }
            maybeGezag.clear();
            return true;
        }

        /** Somebody who was not in the family yet. */
        boolean newcomerGetsGezag(boolean known, boolean hearsNothing, LocalDate from) {
            if (isInTheFuture(from) || known || adults >= MOST_ADULTS) {
                return false;
            }
            adults++;
            gezagOf(adults).put(from, true);
            if (hearsNothing) {
                mustHearNothing.add(adults);
            }
            return true;
        }

        /** A parent's word does not take the gezag of another away, and there is always somebody who has it. */
        boolean loseGezag(int adult, LocalDate on, boolean onlyToldByAParent) {
            if (isInTheFuture(on) || onlyToldByAParent || !hasGezag(adult, on)) {
                return false;
            }
            for (LocalDate day = on; !day.isAfter(today); day = day.plusDays(1)) {
                if (nobodyElseHasGezag(adult, day)) {
                    return false;
                }
            }
            gezagOf(adult).tailMap(on, true).clear();
            gezagOf(adult).put(on, false);
            maybeGezag.remove(adult);
            return true;
        }

        boolean correctBirth(LocalDate date) {
            if (isInTheFuture(date) || age(date) >= 18) {
                return false;
            }
            born = date;
            if (age() < 12) {
                ableToDecide = true;
            }
            return true;
        }

        /** Only a child of 12 or older is judged, and somebody wrote down why it cannot decide. */
        boolean judge(boolean able, boolean why) {
            if (age() < 12 || (!able && !why)) {
                return false;
            }
            ableToDecide = able;
            return true;
        }

        boolean startClosing() {
            closing |= open;
            return open;
        }

        boolean close() {
            boolean was = open;
            open = false;
            return was;
        }

        boolean cancel() {
            return !closing && close();
        }

        boolean mayWeigh() {
            return open && school != null;
        }

        int age() {
            return age(born);
        }

        private int age(LocalDate birth) {
            int years = today.getYear() - birth.getYear();
            boolean hadBirthday = today.getMonthValue() * 100 + today.getDayOfMonth()
                    >= birth.getMonthValue() * 100 + birth.getDayOfMonth();
            return hadBirthday ? years : years - 1;
        }

        private boolean nobodyElseHasGezag(int adult, LocalDate day) {
            for (int other = 1; other <= adults; other++) {
                if (other != adult && hasGezag(other, day)) {
                    return false;
                }
            }
            return true;
        }

        private boolean hasGezag(int adult, LocalDate day) {
            var since = gezagOf(adult).floorEntry(day);
            return since != null && since.getValue();
        }

        private NavigableMap<LocalDate, Boolean> gezagOf(int adult) {
            return gezag.computeIfAbsent(adult, number -> new TreeMap<>());
        }

        /** The last one that was asked for this school; an earlier one is worth nothing any more. */
        Paper newest(String where) {
            for (int i = papers.size() - 1; i >= 0; i--) {
                if (papers.get(i).school.equals(where)) {
                    return papers.get(i);
                }
            }
            return null;
        }
    }

    /** The form with the signatures for one child, one school and one stay there. */
    static final class Paper {

        final String school;
        final Map<Integer, Reply> replies = new TreeMap<>();
        private final int stay;
        private final LocalDate askedOn;
        private final LocalDate countsFrom;
        private final Set<Integer> onTopOfTheLaw = new TreeSet<>();
        private final Set<Contact> parentsWereTold = EnumSet.noneOf(Contact.class);
        private boolean schoolHasForm;
        private boolean familyWantsItAgain;
        private boolean takenBack;
        private boolean over;
        private LocalDate overSince;

        private Paper(String school, int stay, LocalDate askedOn, LocalDate countsFrom) {
            this.school = school;
            this.stay = stay;
            this.askedOn = askedOn;
            this.countsFrom = countsFrom;
        }

        /** Everybody who must agree was asked and said yes, and so did whoever was asked on top of the law. */
        private boolean isAgreedBy(Set<Integer> law) {
            return !over
                    && !law.isEmpty()
                    && law.stream().allMatch(person -> replies.get(person) == Reply.YES)
                    && onTopOfTheLaw.stream().allMatch(person -> replies.get(person) == Reply.YES);
        }

        private Set<Integer> whoCounts(Set<Integer> law) {
            Set<Integer> people = new TreeSet<>(onTopOfTheLaw);
            people.addAll(law);
            people.retainAll(replies.keySet());
            return people;
        }

        private boolean cannotSucceed(Set<Integer> law) {
            return whoCounts(law).stream()
                    .map(replies::get)
                    .anyMatch(reply -> reply == Reply.NO || reply == Reply.NOT_REACHED);
        }

        private void end(LocalDate on) {
            over = true;
            overSince = on;
        }
    }

    /** Two people weigh to tell one school without consent: who wrote or reported it does not decide it. */
    static final class Weighing {

        private final String school;
        private final Set<String> involved;
        private Boolean decision;

        Weighing(String school, String reporter, String writer) {
            this.school = school;
            this.involved = Set.copyOf(new HashSet<>(List.of(reporter, writer)));
        }

        boolean decide(boolean yes, String by) {
            if (decision != null || involved.contains(by)) {
                return false;
            }
            decision = yes;
            return true;
        }

        boolean mayBeUsedAt(String where) {
            return Boolean.TRUE.equals(decision) && school.equals(where);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
