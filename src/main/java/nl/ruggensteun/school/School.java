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
    private String postcode;
    private String town;
    private String phone;

    /** Name and town without capitals and accents. */
    private String searchText;

    @Enumerated(EnumType.STRING)
    private SchoolType type;

    @Enumerated(EnumType.STRING)
    private HolidayRegion region;

    /** Somebody set the region: the list of DUO does not change it any more. */
    private boolean regionByHand;

    /** Not from the list of DUO, so it does not close when that list lacks it. */
    private boolean addedByHand;

    private boolean closed;
    private LocalDate closedOn;

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
        regionByHand = true;
        addedByHand = true;
    }

    School(ListedSchool listed) {
        brin6 = listed.brin6().value();
        type = SchoolType.PRIMARY;
        follow(listed);
    }

    /** Takes over what the list of DUO says; what people of the shelter and the school recorded stays. */
    void follow(ListedSchool listed) {
        name = listed.name();
        street = listed.street();
        postcode = listed.postcode();
        town = listed.town();
        phone = listed.phone();
        searchText = SearchText.of(name + " " + town);
        if (!regionByHand) {
            region = listed.region();
        }
        addedByHand = false;
        closed = false;
        closedOn = null;
    }

    void setRegion(HolidayRegion region) {
        if (this.region != region) {
            this.region = region;
            regionByHand = true;
        }
    }

    void nameContacts(SchoolContact contact, SchoolContact backup, ContactRole whoContacts) {
        this.contact = contact;
        this.backup = backup;
        this.whoContacts = whoContacts;
    }

    /** @param other null when the achtervang takes over */
    void contactAway(StandIn standIn, SchoolContact other) {
        this.standIn = standIn;
        this.standInContact = other;
    }

    /** Somebody left for good: who took over is the contact that the school named, from now on. */
    void contactReplaced(LocalDate day) {
        Contacts now = contactsOn(day);
        contact = now.contact().orElse(null);
        backup = now.backup().orElse(null);
        contactBack();
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
    void close(LocalDate on) {
        if (!closed) {
            closed = true;
            closedOn = on;
        }
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

    public Optional<String> postcode() {
        return Optional.ofNullable(postcode);
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

    /** The number of the school itself; {@link #contact} has that of a person. */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    public SchoolType type() {
        return type;
    }

    public HolidayRegion region() {
        return region;
    }

    boolean isRegionByHand() {
        return regionByHand;
    }

    public boolean isAddedByHand() {
        return addedByHand;
    }

    public boolean isClosed() {
        return closed;
    }

    /** Empty for an open school, and where nobody recorded the day. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
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
