package nl.ruggensteun.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.Problems;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of schools. */
@Service
@Transactional
public class Schools {

    private final SchoolRepository repository;
    private final Clock clock;

    Schools(SchoolRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<School> find(Brin6 brin6) {
        return repository.findById(brin6.value());
    }

    /** @throws InputRejected at field {@code brin6} when the register does not have it */
    @Transactional(readOnly = true)
    public School get(Brin6 brin6) {
        return known(find(brin6));
    }

    /**
     * What is decided about this school from here on holds until the transaction ends: somebody else who asks for it
     * waits.
     *
     * @throws InputRejected at field {@code brin6} when the register does not have it
     */
    public void hold(Brin6 brin6) {
        known(repository.lock(brin6.value()));
    }

    /**
     * Open schools whose name, town or code has every word of {@code text}; capitals and accents do not matter.
     *
     * @param text shorter than two characters finds nothing
     * @param max at most this many, by name and town
     */
    @Transactional(readOnly = true)
    public List<School> search(String text, int max) {
        return search(text, max, (school, query, is) -> is.isFalse(school.get("closed")));
    }

    /** As {@link #search}, with the schools that are closed. */
    @Transactional(readOnly = true)
    public List<School> searchRegister(String text, int max) {
        return search(text, max, (school, query, is) -> is.conjunction());
    }

    private List<School> search(String text, int max, Specification<School> which) {
        String wanted = text == null ? "" : SearchText.of(text);
        if (wanted.length() < 2 || max < 1) {
            return List.of();
        }
        Specification<School> everyWord =
                Arrays.stream(wanted.split(" ")).map(Schools::hasWord).reduce(which, Specification::and);
        return repository
                .findAll(everyWord, PageRequest.of(0, max, Sort.by("name", "town", "brin6")))
                .getContent();
    }

    /** How many schools the register has, open or closed. */
    @Transactional(readOnly = true)
    public long count() {
        return repository.count();
    }

    /** Puts a school in the register. */
    public School register(NewSchool school) {
        Problems problems = new Problems();
        problems.isGiven("brin6", school.brin6());
        problems.text("name", school.name(), 120);
        problems.optionalText("street", school.street(), 120);
        problems.text("town", school.town(), 80);
        problems.isGiven("type", school.type());
        problems.isGiven("region", school.region());
        problems.rejectIfAny();
        if (repository.existsById(school.brin6().value())) {
            throw new InputRejected("brin6", "Deze school staat al in de lijst.");
        }
        return repository.save(new School(school));
    }

    /**
     * The school says whom the shelter can reach and who takes over in absence.
     *
     * @throws InputRejected at {@code contactName}, {@code contactEmail}, {@code backupName}, …
     */
    public void nameContacts(Brin6 brin6, SchoolContact contact, SchoolContact backup, ContactRole whoContacts) {
        Problems problems = new Problems();
        checkContacts(problems, contact, backup, whoContacts);
        problems.rejectIfAny();
        known(repository.lock(brin6.value())).nameContacts(contact, backup, whoContacts);
    }

    private static void checkContacts(
            Problems problems, SchoolContact contact, SchoolContact backup, ContactRole whoContacts) {
        contact.check(problems, "contact", true);
        backup.check(problems, "backup", false);
        problems.isGiven("whoContacts", whoContacts);
        problems.addIf(
                contact.name() != null && contact.name().equalsIgnoreCase(backup.name()),
                "backupName",
                "De achtervang moet iemand anders zijn dan de contactpersoon.");
    }

    /**
     * What people of the shelter know of a school, in one go. A region that is set here stays when a new list of DUO
     * says another.
     *
     * @throws InputRejected at {@code region}, {@code contactName}, …; at {@code closed} for a school that DUO lists
     */
    public void update(Brin6 brin6, SchoolUpdate update) {
        School school = known(repository.lock(brin6.value()));
        Problems problems = new Problems();
        problems.isGiven("region", update.region());
        if (update.namesContacts()) {
            checkContacts(problems, update.contact(), update.backup(), update.whoContacts());
        }
        problems.addIf(
                update.closed() && !school.isAddedByHand() && !school.isClosed(),
                "closed",
                "Deze school staat in de lijst van DUO. Zij sluit vanzelf als zij daar niet meer in staat.");
        problems.rejectIfAny();
        school.setRegion(update.region());
        school.setStudyDays(update.studyDays());
        if (update.namesContacts()) {
            school.nameContacts(update.contact(), update.backup(), update.whoContacts());
        }
        if (update.closed()) {
            school.close(LocalDate.now(clock));
        }
    }

    /**
     * The contact person will be away, or leaves (E-11). From the first day the shelter reaches somebody else.
     *
     * @param other who takes over; null for the achtervang
     * @param from today or later
     * @param until the last day; null when the contact person leaves for good
     * @return an id of this change
     * @throws InputRejected at {@code brin6}, {@code takesOver}, {@code contactName}, …, {@code from}, {@code until}
     */
    public UUID contactAway(Brin6 brin6, SchoolContact other, LocalDate from, LocalDate until) {
        School school = known(repository.lock(brin6.value()));
        Problems problems = new Problems();
        problems.addIf(
                school.contact().isEmpty(),
                "brin6",
                "Deze school heeft nog geen contactpersoon genoemd. Bel de school.");
        problems.addIf(
                other == null && school.backup().isEmpty(),
                "takesOver",
                "Deze school heeft nog geen achtervang genoemd. Kies iemand anders.");
        if (other != null) {
            other.check(problems, "contact", true);
        }
        if (problems.isGiven("from", from)) {
            problems.addIf(from.isBefore(today()), "from", "Kies vandaag of een dag hierna.");
            problems.addIf(until != null && until.isBefore(from), "until", "De laatste dag ligt voor de eerste dag.");
        }
        problems.addIf(
                school.standIn().filter(open -> !open.isOver(today())).isPresent(),
                "from",
                "Voor deze school is al gemeld dat de contactpersoon weg is. Meld eerst dat die terug is.");
        problems.rejectIfAny();
        UUID id = UUID.randomUUID();
        school.contactAway(new StandIn(id, from, until), other);
        return id;
    }

    /**
     * The contact person is back before the last day, or not away after all.
     *
     * @return the id that {@link #contactAway} gave
     * @throws InputRejected at {@code contactStatus} when nobody is away
     */
    public UUID contactBack(Brin6 brin6) {
        School school = known(repository.lock(brin6.value()));
        UUID id = school.standIn()
                .filter(open -> !open.isOver(today()))
                .map(StandIn::standInId)
                .orElseThrow(() -> new InputRejected(
                        "contactStatus", "Van deze school is niet gemeld dat de contactpersoon weg is."));
        school.contactBack();
        return id;
    }

    /** The last day is over. @return false when that change had been ended before */
    public boolean contactBack(Brin6 brin6, UUID id) {
        School school = get(brin6);
        boolean thisOne = school.standIn()
                .filter(open -> open.standInId().equals(id) && open.isOver(today()))
                .isPresent();
        if (thisOne) {
            school.contactBack();
        }
        return thisOne;
    }

    /**
     * The first day is there. Who takes over for somebody who left for good is in the register from now on.
     *
     * @return whether this change counts today; false when it was ended before, or is over
     */
    public boolean contactGone(Brin6 brin6, UUID id) {
        School school = known(repository.lock(brin6.value()));
        Optional<StandIn> counts =
                school.standIn().filter(open -> open.standInId().equals(id) && open.isOn(today()));
        counts.filter(StandIn::isForGood).ifPresent(left -> school.contactReplaced(today()));
        return counts.isPresent();
    }

    public void setStudyDays(Brin6 brin6, Set<LocalDate> days) {
        get(brin6).setStudyDays(days);
    }

    /** The school no longer exists; it is never deleted, because cases of the past belong to it. */
    public void close(Brin6 brin6) {
        get(brin6).close(LocalDate.now(clock));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static School known(Optional<School> school) {
        return school.orElseThrow(
                () -> new InputRejected("brin6", "Deze schoolcode kennen wij niet. Zoek de school op naam en plaats."));
    }

    private static Specification<School> hasWord(String word) {
        return (school, query, is) -> is.or(
                is.like(school.get("searchText"), "%" + word + "%"),
                is.like(is.lower(school.get("brin6")), word + "%"));
    }
}
