package nl.ruggensteun.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    public void setStudyDays(Brin6 brin6, Set<LocalDate> days) {
        get(brin6).setStudyDays(days);
    }

    /** The school no longer exists; it is never deleted, because cases of the past belong to it. */
    public void close(Brin6 brin6) {
        get(brin6).close(LocalDate.now(clock));
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
