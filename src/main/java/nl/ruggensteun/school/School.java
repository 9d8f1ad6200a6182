package nl.ruggensteun.school;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.ruggensteun.calendar.HolidayRegion;

/** One school location. Two schools may have the same name: the town and the code tell them apart (E-20). */
@Entity
@Table(name = "rs_school_school")
public class School {

    @Id
    private String brin6;

    @Version
    private Integer version;

    private String name;
    private String street;
    private String town;

    /** Name and town without capitals and accents. */
    private String searchText;

    @Enumerated(EnumType.STRING)
    private SchoolType type;

    @Enumerated(EnumType.STRING)
    private HolidayRegion region;

    private boolean closed;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "contact_name"))
    @AttributeOverride(name = "email", column = @Column(name = "contact_email"))
    @AttributeOverride(name = "phone", column = @Column(name = "contact_phone"))
    private SchoolContact contact;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "backup_name"))
    @AttributeOverride(name = "email", column = @Column(name = "backup_email"))
    @AttributeOverride(name = "phone", column = @Column(name = "backup_phone"))
    private SchoolContact backup;

    @Enumerated(EnumType.STRING)
    private ContactRole whoContacts;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rs_school_study_day", joinColumns = @JoinColumn(name = "brin6"))
    @Column(name = "study_day")
    private Set<LocalDate> studyDays = new TreeSet<>();

    /** What people say, for what the register has. */
    private static final Map<String, String> SPOKEN =
            Map.of("den haag", "s gravenhage", "den bosch", "s hertogenbosch");

    protected School() {}

    School(NewSchool school) {
        brin6 = school.brin6().value();
        name = school.name().strip();
        street = school.street();
        town = school.town().strip();
        searchText = SearchText.of(name + " " + town);
        type = school.type();
        region = school.region();
    }

    void nameContacts(SchoolContact contact, SchoolContact backup, ContactRole whoContacts) {
        this.contact = contact;
        this.backup = backup;
        this.whoContacts = whoContacts;
    }

    void setStudyDays(Set<LocalDate> days) {
        studyDays.retainAll(days);
        studyDays.addAll(days);
    }

    /** A closed school keeps its past cases; no child can be enrolled there any more. */
    void close() {
        closed = true;
    }

    public Brin6 brin6() {
        return new Brin6(brin6);
    }

    public String name() {
        return name;
    }

    public String street() {
        return street;
    }

    public String town() {
        return town;
    }

    /** Whether the school stands in the town that somebody typed; capitals, accents and blanks do not matter. */
    public boolean isIn(String typedTown) {
        return known(typedTown).equals(known(town));
    }

    private static String known(String town) {
        String name = SearchText.of(town);
        return SPOKEN.getOrDefault(name, name);
    }

    public SchoolType type() {
        return type;
    }

    public HolidayRegion region() {
        return region;
    }

    public boolean isClosed() {
        return closed;
    }

    public Optional<SchoolContact> contact() {
        return Optional.ofNullable(contact);
    }

    public Optional<SchoolContact> backup() {
        return Optional.ofNullable(backup);
    }

    /** Who contacts the shelter; empty until the school has said so. */
    public Optional<ContactRole> whoContacts() {
        return Optional.ofNullable(whoContacts);
    }

    /** Days on which this school is closed for its pupils, on top of the holidays. */
    public Set<LocalDate> studyDays() {
        return Set.copyOf(studyDays);
    }
}
