package nl.ruggensteun.family;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/** An adult around the children of a family: parent, voogd, foster parent or other. Gezag is kept per child. */
@Entity
@Table(name = "rs_family_guardian")
public class Guardian {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "family_id")
    private Family family;

    private int ordinal;
    private String name;

    @Enumerated(EnumType.STRING)
    private GuardianKind kind;

    private String phone;

    @Enumerated(EnumType.STRING)
    private Reachability reachability;

    protected Guardian() {}

    Guardian(Family family, int ordinal, NewGuardian guardian) {
        this.id = UUID.randomUUID();
        this.family = family;
        this.ordinal = ordinal;
        this.name = guardian.name().strip();
        this.kind = guardian.kind();
        this.phone = guardian.phone();
        this.reachability = guardian.reachability();
    }

    public GuardianId id() {
        return new GuardianId(id);
    }

    /** The number of this adult in every form of this family, from 1. */
    public int number() {
        return ordinal;
    }

    /** Role and number, without a name: {@code Ouder 1}. The only way in which the engine knows an adult. */
    public String label() {
        return kind.label() + " " + ordinal;
    }

    public String name() {
        return name;
    }

    public GuardianKind kind() {
        return kind;
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    public Reachability reachability() {
        return reachability;
    }

    UUID uuid() {
        return id;
    }
}
