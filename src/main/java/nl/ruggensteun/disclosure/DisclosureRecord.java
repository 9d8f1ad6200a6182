package nl.ruggensteun.disclosure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.school.Brin6;
import org.hibernate.annotations.Immutable;

/** One thing that a school got: for the overview that parents can ask. */
@Entity
@Immutable
@Table(name = "rs_disclosure_record")
public class DisclosureRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID caseId;
    private String brin6;
    private UUID consentId;
    private UUID weighingId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    @Enumerated(EnumType.STRING)
    private SharedThing what;

    @Enumerated(EnumType.STRING)
    private SharingRoute route;

    private Instant sharedAt;
    private String sharedBy;

    protected DisclosureRecord() {}

    DisclosureRecord(SharePermit permit, SharedThing what, String by, Instant at) {
        this.caseId = permit.caseId().value();
        this.brin6 = permit.school().value();
        this.consentId = permit.consent().value();
        this.kind = permit.kind();
        this.what = what;
        this.route = SharingRoute.CONSENTED;
        this.sharedAt = at;
        this.sharedBy = by;
    }

    static DisclosureRecord afterWeighing(Weighing weighing, String by, Instant at) {
        DisclosureRecord record = new DisclosureRecord();
        record.caseId = weighing.caseId().value();
        record.brin6 = weighing.school().value();
        record.kind = ContactKind.SPECIAL_CASE;
        record.what = SharedThing.WEIGHED_MINIMUM;
        record.route = SharingRoute.EXCEPTION;
        record.weighingId = weighing.id().value();
        record.sharedAt = at;
        record.sharedBy = by;
        return record;
    }

    public Brin6 school() {
        return new Brin6(brin6);
    }

    /** The weighing on whose ground it was told; empty for what was shared with consent. */
    public Optional<WeighingId> weighing() {
        return Optional.ofNullable(weighingId).map(WeighingId::new);
    }

    public ContactKind kind() {
        return kind;
    }

    public SharedThing what() {
        return what;
    }

    public SharingRoute route() {
        return route;
    }

    public Instant sharedAt() {
        return sharedAt;
    }

    public String sharedBy() {
        return sharedBy;
    }
}
