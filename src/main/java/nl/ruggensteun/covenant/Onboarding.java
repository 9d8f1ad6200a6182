package nl.ruggensteun.covenant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** The preparation of one school. The school is the key of its row: there is never a second one at the same time. */
@Entity
@Table(name = "rs_covenant_onboarding")
class Onboarding {

    @Id
    private String brin6;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    private OnboardingState state;

    private LocalDate startedOn;

    /** From when a school that said no may be asked again by itself. */
    private LocalDate askAgainFrom;

    /** Why the school began although items of its checklist are open. */
    private String openItemsReason;

    protected Onboarding() {}

    Onboarding(String brin6) {
        this.brin6 = brin6;
    }

    void begin(LocalDate on) {
        state = OnboardingState.RUNNING;
        startedOn = on;
        askAgainFrom = null;
        openItemsReason = null;
    }

    void decline(LocalDate askAgainFrom) {
        state = OnboardingState.DECLINED;
        this.askAgainFrom = askAgainFrom;
    }

    void ready(String openItemsReason) {
        this.openItemsReason = openItemsReason;
    }

    void done() {
        state = OnboardingState.DONE;
    }

    boolean isRunning() {
        return state == OnboardingState.RUNNING;
    }

    /** A school that said no is left in peace for a while. */
    boolean mayBeginByItself(LocalDate today) {
        return !isRunning() && (askAgainFrom == null || !today.isBefore(askAgainFrom));
    }

    LocalDate startedOn() {
        return startedOn;
    }

    Optional<LocalDate> askAgainFrom() {
        return Optional.ofNullable(askAgainFrom);
    }

    Optional<String> openItemsReason() {
        return Optional.ofNullable(openItemsReason);
    }
}
