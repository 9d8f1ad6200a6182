package nl.ruggensteun.covenant;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Where the organisation stands with one school, as people read it on a page.
 *
 * @param kind for what can be done next
 * @param words Dutch, in one line
 */
public record Agreement(Kind kind, String words, Optional<Covenant> covenant) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    /** What the words say. */
    public enum Kind {
        NONE,
        DECLINED,
        ONBOARDING,
        SIGNED,
        IN_FORCE,
        NOTICE_GIVEN,
        ENDED;

        /** Somebody can begin to prepare this school. */
        public boolean canBegin() {
            return this == NONE || this == DECLINED || this == ENDED;
        }
    }

    /** @param untilIncluding the last day of the running period; only for a covenant in force */
    static Agreement of(
            Optional<Covenant> covenant,
            Optional<LocalDate> untilIncluding,
            Optional<Onboarding> onboarding,
            LocalDate today) {
        CovenantState state = covenant.map(found -> found.stateOn(today)).orElse(CovenantState.DRAFT);
        Kind kind =
                switch (state) {
                    case SIGNED -> Kind.SIGNED;
                    case IN_FORCE -> Kind.IN_FORCE;
                    case NOTICE_GIVEN -> Kind.NOTICE_GIVEN;
                    default -> prepared(onboarding, state);
                };
        return new Agreement(kind, words(kind, covenant, untilIncluding, onboarding), covenant);
    }

    private static Kind prepared(Optional<Onboarding> onboarding, CovenantState state) {
        if (onboarding.filter(Onboarding::isRunning).isPresent()) {
            return Kind.ONBOARDING;
        }
        if (state == CovenantState.ENDED) {
            return Kind.ENDED;
        }
        return onboarding.flatMap(Onboarding::askAgainFrom).isPresent() ? Kind.DECLINED : Kind.NONE;
    }

    private static String words(
            Kind kind,
            Optional<Covenant> covenant,
            Optional<LocalDate> untilIncluding,
            Optional<Onboarding> onboarding) {
        return switch (kind) {
            case NONE -> "Geen convenant";
            case DECLINED -> "Geen convenant: de school doet nu niet mee";
            case ONBOARDING -> "In voorbereiding sinds " + day(onboarding.map(Onboarding::startedOn));
            case SIGNED -> "Getekend, gaat in op " + day(covenant.map(Covenant::inForceFrom));
            case IN_FORCE ->
                covenant.filter(found -> found.termType() == TermType.INDEFINITE)
                                .isPresent()
                        ? "Geldt voor onbepaalde tijd"
                        : "Geldt tot en met " + day(untilIncluding) + ", daarna weer een periode";
            case NOTICE_GIVEN -> "Stopt: geldt tot en met " + day(covenant.flatMap(Covenant::lastDay));
            case ENDED -> "Gestopt na " + day(covenant.flatMap(Covenant::lastDay));
        };
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DAY::format).orElseThrow();
    }
}
