package nl.ruggensteun.family;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Gezag of one adult over one child, during a period. */
@Entity
@Table(name = "rs_family_authority")
class Authority {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id")
    private Child child;

    /** Persists with the child: Hibernate saves the children of a new family before its adults. */
    @ManyToOne(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "guardian_id")
    private Guardian guardian;

    /** Empty: already before the intake. */
    private LocalDate fromDate;

    /** The first day without gezag; empty while it lasts. */
    private LocalDate untilDate;

    @Enumerated(EnumType.STRING)
    private AuthorityProof verifiedBy;

    /** How the shelter knows that it ended; empty while it lasts, and for endings from before this was asked. */
    @Enumerated(EnumType.STRING)
    private AuthorityProof endVerifiedBy;

    protected Authority() {}

    Authority(Child child, Guardian guardian, LocalDate from, AuthorityProof verifiedBy) {
        this.id = UUID.randomUUID();
        this.child = child;
        this.guardian = guardian;
        this.fromDate = from;
        this.verifiedBy = verifiedBy;
    }

    boolean isInDoubt() {
        return verifiedBy == AuthorityProof.DOUBT;
    }

    /** There is no doubt any more: this person has gezag. */
    void confirm(AuthorityProof proof) {
        verifiedBy = proof;
    }

    /** What ended earlier stays as it was. */
    void end(LocalDate on, AuthorityProof proof) {
        if (untilDate == null || untilDate.isAfter(on)) {
            untilDate = on;
            endVerifiedBy = proof;
        }
    }

    boolean holdsOn(LocalDate date) {
        return (fromDate == null || !date.isBefore(fromDate)) && (untilDate == null || date.isBefore(untilDate));
    }

    /** The first day without gezag; empty while it lasts. */
    Optional<LocalDate> until() {
        return Optional.ofNullable(untilDate);
    }

    Guardian guardian() {
        return guardian;
    }

    AuthorityProof verifiedBy() {
        return verifiedBy;
    }
}
