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

    @Embedded
    private StandIn standIn;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "stand_in_name"))
    @AttributeOverride(name = "email", column = @Column(name = "stand_in_email"))
    @AttributeOverride(name = "phone", column = @Column(name = "stand_in_phone"))
    private SchoolContact standInContact;

    @Enumerated(EnumType.STRING)
    private ContactRole whoContacts;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rs_school_study_day", joinColumns = @JoinColumn(name = "brin6"))
    @Column(name = "study_day")
    private Set<LocalDate> studyDays = new TreeSet<>();

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
        if (standIn != null && standIn.isForGood()) {
            contactBack();
        }
    }

    /** @param other null when the achtervang takes over */
    void contactAway(StandIn standIn, SchoolContact other) {
        this.standIn = standIn;
        this.standInContact = other;
    }

    void contactBack() {
        standIn = null;
        standInContact = null;
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

    public SchoolType type() {
        return type;
    }

    public HolidayRegion region() {
        return region;
    }

    public boolean isClosed() {
        return closed;
    }

    Optional<StandIn> standIn() {
        return Optional.ofNullable(standIn);
    }

    /** Whom the shelter reaches on this day: judged from the days each time, nothing has to run for it. */
    public Contacts contactsOn(LocalDate day) {
        if (standIn == null || !standIn.isOn(day)) {
            return new Contacts(contact(), backup(), Optional.empty());
        }
        Optional<LocalDate> until = Optional.ofNullable(standIn.standInUntil());
        return standInContact == null
                ? new Contacts(backup(), Optional.empty(), until)
                : new Contacts(Optional.of(standInContact), backup(), until);
    }

    /** The contact person that the school named, whether or not somebody stands in. */
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
