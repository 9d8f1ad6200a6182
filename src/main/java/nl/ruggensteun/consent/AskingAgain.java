package nl.ruggensteun.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * After not everybody said yes: a few talks without pressure, and asking again when the family wants it (R-010, E-03). The
 * count belongs to one child, one school and one no; {@link Consents#open} holds it too.
 */
@Service
@Transactional
public class AskingAgain {

    /** About one no there are so many talks, and no more. */
    public static final int MOST_TALKS = 2;

    private static final DateTimeFormatter DUTCH_DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Consents consents;
    private final Clock clock;

    AskingAgain(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * The begeleider talked with the family. After the last talk about a no nobody asks again, until the family does
     * ({@link #familyAsks}) or the day comes that it chose ({@link #chosenDayCame}). What is not a no, such as a parent
     * who cannot be reached, is talked about as often as needed.
     *
     * @param askNow ask once more at once
     * @param from the day that the family chose otherwise: after today, within a year; null when it chose none
     * @throws InputRejected at field {@code followUp} after the last talk, or at {@code askAgainFrom}
     */
    public void discussed(CaseId id, boolean askNow, LocalDate from) {
        Optional<Consent> refused =
                consents.atPresentSchool(id).filter(consent -> consents.status(consent.id()) == ConsentStatus.REFUSED);
        int talks = refused.map(Consent::talksAboutNo).orElse(0) + 1;
        if (refused.isPresent() && askNow && talks >= MOST_TALKS) {
            throw new InputRejected(
                    "followUp",
                    "U hebt nu %d keer over dit nee gepraat. Vraag het nu niet nog eens. Kiezen de ouders zelf een dag?"
                            .formatted(MOST_TALKS));
        }
        if (talks <= MOST_TALKS) {
            refused.ifPresent(Consent::talkedAboutNo);
        }
        if (askNow) {
            consents.askUnreachableAfterAll(id);
        } else {
            chooseDay(id, from);
        }
    }

    /** How often the begeleider talked about the no that stands today; 0 when nobody says no. */
    @Transactional(readOnly = true)
    public int talksAboutNo(CaseId id) {
        return consents.atPresentSchool(id).map(consents::talksAboutNo).orElse(0);
    }

    /**
     * From which day on the family may be asked once more. A proposal: nobody is asked because that day comes.
     *
     * @param day after today, within a year; null when they chose none
     * @throws InputRejected at field {@code askAgainFrom}
     */
    public void chooseDay(CaseId id, LocalDate day) {
        if (day != null) {
            new Problems()
                    .addIf(!day.isAfter(today()), "askAgainFrom", "Kies een dag na vandaag.")
                    .addIf(day.isAfter(today().plusYears(1)), "askAgainFrom", "Kies een dag binnen een jaar.")
                    .rejectIfAny();
        }
        consents.getCurrent(id).mayAskAgainFrom(day);
    }

    /**
     * The day has come on which the family wanted to be asked once more.
     *
     * @throws InputRejected at field {@code wish} before that day, or when the family chose none
     */
    public void chosenDayCame(CaseId id) {
        LocalDate day = consents.getCurrent(id)
                .askAgainFrom()
                .orElseThrow(() -> new InputRejected(
                        "wish", "De ouders kozen geen dag. Vraag alleen opnieuw als zij er zelf om vragen."));
        if (day.isAfter(today())) {
            throw new InputRejected(
                    "wish",
                    "De ouders kozen %s. Vraag het niet eerder, behalve als zij er zelf om vragen."
                            .formatted(day.format(DUTCH_DATE)));
        }
        consents.allowAskingAgain(id);
    }

    /** The family asks for it itself, without being pressed: today is the day that it chose. */
    public void familyAsks(CaseId id) {
        consents.getCurrent(id).mayAskAgainFrom(today());
        consents.allowAskingAgain(id);
    }

    /** @throws InputRejected at field {@code wish} when somebody said no or took the yes back */
    public void nobodySaidNo(CaseId id) {
        if (consents.isStopped(id)) {
            throw new InputRejected(
                    "wish", "Iemand zei nee of trok het ja in. Is het hun dag, of vragen zij er zelf om? Kies dat.");
        }
        consents.allowAskingAgain(id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
