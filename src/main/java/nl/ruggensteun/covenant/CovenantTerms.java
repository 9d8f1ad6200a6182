package nl.ruggensteun.covenant;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The dates of a covenant, to the day. Its lengths are settings of the organisation: the model covenant says one year and
 * two months.
 *
 * <p>A period lasts until the day before the same day of the next one. Where that day does not exist, as 29 February in
 * most years, the period lasts until the last day of the month. Each is counted from the first day of the covenant, so
 * that a short month never shifts the later ones.
 */
@Component
class CovenantTerms {

    private final Period term;
    private final Period notice;
    private final int reviewDaysBefore;
    private final int warnDaysBefore;
    private final int lastWarnDaysBefore;
    private final Period askAgainAfter;

    /** @throws IllegalStateException when the settings contradict each other */
    CovenantTerms(
            @Value("${ruggensteun.covenant.term}") Period term,
            @Value("${ruggensteun.covenant.notice}") Period notice,
            @Value("${ruggensteun.covenant.review-days-before}") int reviewDaysBefore,
            @Value("${ruggensteun.covenant.warn-days-before}") int warnDaysBefore,
            @Value("${ruggensteun.covenant.last-warn-days-before}") int lastWarnDaysBefore,
            @Value("${ruggensteun.covenant.ask-again-after}") Period askAgainAfter) {
        if (term.getDays() != 0 || term.toTotalMonths() < 1 || notice.isNegative()) {
            throw new IllegalStateException(
                    "ruggensteun.covenant: term is a number of whole months or years," + " notice is not negative");
        }
        int longestNotice = (int) notice.toTotalMonths() * 31 + notice.getDays();
        if (reviewDaysBefore <= warnDaysBefore
                || warnDaysBefore <= lastWarnDaysBefore
                || lastWarnDaysBefore <= longestNotice
                || reviewDaysBefore >= term.toTotalMonths() * 28) {
            throw new IllegalStateException("ruggensteun.covenant: review-days-before, warn-days-before and"
                    + " last-warn-days-before count back from the last day of a term, in this order,"
                    + " and lie within the term and before the last day of notice");
        }
        this.term = term.normalized();
        this.notice = notice;
        this.reviewDaysBefore = reviewDaysBefore;
        this.warnDaysBefore = warnDaysBefore;
        this.lastWarnDaysBefore = lastWarnDaysBefore;
        this.askAgainAfter = askAgainAfter;
    }

    /** @param number 1 for the first period */
    LocalDate lastDayOfPeriod(LocalDate from, int number) {
        LocalDate next = from.plusMonths(term.toTotalMonths() * number);
        return next.getDayOfMonth() == from.getDayOfMonth() ? next.minusDays(1) : next;
    }

    /** The last day of the period in which this day lies; of the first one for a day before it. */
    LocalDate lastDayOfPeriodWith(LocalDate from, LocalDate day) {
        int number = Math.max(1, (int) (from.until(day).toTotalMonths() / term.toTotalMonths()));
        while (lastDayOfPeriod(from, number).isBefore(day)) {
            number++;
        }
        return lastDayOfPeriod(from, number);
    }

    /** The last day on which a notice that ends the covenant on {@code lastDay} can reach the other side. */
    LocalDate lastNoticeDay(LocalDate lastDay) {
        return lastDay.minus(notice);
    }

    /** The last day of a covenant after a notice. What comes too late for this year counts for the next. */
    LocalDate lastDayAfterNotice(LocalDate from, TermType type, LocalDate received) {
        if (type == TermType.INDEFINITE) {
            return later(received, from).plus(notice);
        }
        LocalDate lastDay = lastDayOfPeriodWith(from, received);
        return received.isAfter(lastNoticeDay(lastDay)) ? lastDayOfPeriodWith(from, lastDay.plusDays(1)) : lastDay;
    }

    /**
     * The last day of the next period that somebody can still decide about.
     *
     * @param decided the last day of the latest period that was decided about; null for none
     */
    LocalDate nextToDecide(LocalDate from, LocalDate decided, LocalDate today) {
        LocalDate lastDay = lastDayOfPeriodWith(from, today);
        while (decided != null && !lastDay.isAfter(decided)
                || lastNoticeDay(lastDay).isBefore(today)) {
            lastDay = lastDayOfPeriodWith(from, lastDay.plusDays(1));
        }
        return lastDay;
    }

    LocalDate reviewDay(LocalDate lastDay) {
        return lastDay.minusDays(reviewDaysBefore);
    }

    LocalDate warnDay(LocalDate lastDay) {
        return lastDay.minusDays(warnDaysBefore);
    }

    LocalDate lastWarnDay(LocalDate lastDay) {
        return lastDay.minusDays(lastWarnDaysBefore);
    }

    /** When a school that said no may be asked again by itself. */
    LocalDate askAgainFrom(LocalDate declinedOn) {
        return declinedOn.plus(askAgainAfter);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
