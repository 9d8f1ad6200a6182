package nl.ruggensteun.specialcase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.family.PersonRef;

/**
 * Whether somebody of the family reads about a special case: what the begeleider asked, and what the aandachtsfunctionaris
 * decided (E-19). Nobody of the family reads anything before that, or without it.
 */
@Embeddable
public class FamilyReading {

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.PROFESSIONALS;

    private UUID readingParent;

    @Column(length = 1500)
    private String whyVisible;

    private String releaseAskedBy;
    private boolean released;

    @Column(length = 1500)
    private String releaseReason;

    private String releaseDecidedBy;
    private LocalDate releaseDecidedOn;

    void ask(Visibility visibility, UUID parent, String why, String by) {
        this.visibility = visibility;
        this.readingParent = parent;
        this.whyVisible = why;
        this.releaseAskedBy = by;
    }

    void decide(boolean release, String reason, String by, LocalDate on) {
        this.released = release;
        this.releaseReason = reason;
        this.releaseDecidedBy = by;
        this.releaseDecidedOn = on;
    }

    /** Released, for this person. */
    boolean isOpenTo(PersonRef person) {
        return released
                && switch (visibility) {
                    case PROFESSIONALS -> false;
                    case ONE_PARENT -> !person.isChild() && person.id().equals(readingParent);
                    case PARENTS -> !person.isChild();
                    case CHILD -> person.isChild();
                    case FAMILY -> true;
                };
    }

    /** Asked and not decided yet. */
    public boolean isWaiting() {
        return visibility != Visibility.PROFESSIONALS && releaseDecidedOn == null;
    }

    public Visibility visibility() {
        return visibility;
    }

    /** The one adult, for {@link Visibility#ONE_PARENT}. */
    public Optional<UUID> readingParent() {
        return Optional.ofNullable(readingParent);
    }

    public Optional<String> whyVisible() {
        return Optional.ofNullable(whyVisible);
    }

    public Optional<String> askedBy() {
        return Optional.ofNullable(releaseAskedBy);
    }

    public boolean isReleased() {
        return released;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(releaseReason);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(releaseDecidedBy);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(releaseDecidedOn);
    }
}
