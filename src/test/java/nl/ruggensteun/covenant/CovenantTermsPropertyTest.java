package nl.ruggensteun.covenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The dates of a covenant are right to the day, whenever it begins, leap years included. */
class CovenantTermsPropertyTest {

    private final CovenantTerms terms = terms(Period.ofYears(1), Period.ofMonths(2));

    @Property
    void periodsFollowEachOther_eachAYearLong(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 30) int n) {
        LocalDate begin = n == 1 ? from : terms.lastDayOfPeriod(from, n - 1).plusDays(1);
        LocalDate lastDay = terms.lastDayOfPeriod(from, n);

        assertThat(begin.until(lastDay.plusDays(1), ChronoUnit.DAYS)).isBetween(365L, 366L);
        assertThat(lastDay.getYear()).isEqualTo(from.minusDays(1).getYear() + n);
    }

    @Property
    void aPeriodEndsOnTheDayBeforeItBegan(@ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 30) int n) {
        LocalDate next = terms.lastDayOfPeriod(from, n).plusDays(1);
        boolean noSuchDay = from.getMonthValue() == 2 && from.getDayOfMonth() == 29 && !next.isLeapYear();

        assertThat(next)
                .isEqualTo(LocalDate.of(from.getYear() + n, 1, 1)
                        .withMonth(noSuchDay ? 3 : from.getMonthValue())
                        .withDayOfMonth(noSuchDay ? 1 : from.getDayOfMonth()));
    }

    @Property
    void everyDayLiesInExactlyOnePeriod(@ForAll("days") LocalDate from, @ForAll @IntRange(max = 12_000) int daysLater) {
        LocalDate day = from.plusDays(daysLater);
        LocalDate lastDay = terms.lastDayOfPeriodWith(from, day);

        assertThat(lastDay).isAfterOrEqualTo(day);
        assertThat(lastDay.minusDays(366)).isBefore(day);
        assertThat(terms.lastDayOfPeriodWith(from, lastDay)).isEqualTo(lastDay);
        assertThat(terms.lastDayOfPeriodWith(from, lastDay.plusDays(1))).isAfter(lastDay);
    }

    @Property
    void noticeInTimeEndsThisYear_aDayLaterTheNext(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 30) int n) {
        LocalDate lastDay = terms.lastDayOfPeriod(from, n);
        LocalDate inTime = terms.lastNoticeDay(lastDay);

        assertThat(terms.lastDayAfterNotice(from, TermType.YEARLY, inTime)).isEqualTo(lastDay);
        assertThat(terms.lastDayAfterNotice(from, TermType.YEARLY, inTime.plusDays(1)))
                .isEqualTo(terms.lastDayOfPeriod(from, n + 1));
        assertThat(inTime.plusMonths(2)).isBeforeOrEqualTo(lastDay);
        assertThat(inTime.plusMonths(2).plusDays(3)).isAfterOrEqualTo(lastDay);
    }

    @Property
    void withoutATerm_noticeAlwaysEndsItTwoMonthsLater(
            @ForAll("days") LocalDate from, @ForAll @IntRange(max = 12_000) int daysLater) {
        LocalDate received = from.plusDays(daysLater);

        assertThat(terms.lastDayAfterNotice(from, TermType.INDEFINITE, received))
                .isEqualTo(received.plusMonths(2));
    }

    @Property
    void warningsComeInOrder_andBeforeTheDayOfNotice(
            @ForAll("days") LocalDate from, @ForAll @IntRange(max = 12_000) int daysLater) {
        LocalDate lastDay = terms.nextToDecide(from, null, from.plusDays(daysLater));

        assertThat(terms.reviewDay(lastDay)).isEqualTo(lastDay.minusDays(120)).isBefore(terms.warnDay(lastDay));
        assertThat(terms.warnDay(lastDay)).isEqualTo(lastDay.minusDays(90)).isBefore(terms.lastWarnDay(lastDay));
        assertThat(terms.lastWarnDay(lastDay)).isEqualTo(lastDay.minusDays(75)).isBefore(terms.lastNoticeDay(lastDay));
    }

    @Property
    void whatIsDecidedOrTooLate_isNotAskedAgain(
            @ForAll("days") LocalDate from, @ForAll @IntRange(max = 12_000) int daysLater) {
        LocalDate today = from.plusDays(daysLater);
        LocalDate asked = terms.nextToDecide(from, null, today);

        assertThat(terms.lastNoticeDay(asked)).isAfterOrEqualTo(today);
        assertThat(terms.nextToDecide(from, asked, today))
                .isEqualTo(terms.lastDayOfPeriodWith(from, asked.plusDays(1)));
        assertThat(terms.nextToDecide(from, null, terms.lastNoticeDay(asked).plusDays(1)))
                .isAfter(asked);
    }

    @Example
    void thatBeginsOn29February_endsOn28February() {
        LocalDate from = LocalDate.of(2028, 2, 29);

        assertThat(terms.lastDayOfPeriod(from, 1)).isEqualTo("2029-02-28");
        assertThat(terms.lastDayOfPeriod(from, 3)).isEqualTo("2031-02-28");
        assertThat(terms.lastDayOfPeriod(from, 4)).isEqualTo("2032-02-28");
        assertThat(terms.lastDayOfPeriodWith(from, LocalDate.of(2032, 2, 29))).isEqualTo("2033-02-28");
    }

    @Example
    void thatBeginsOn1March_endsOnTheLastDayOfFebruary() {
        LocalDate from = LocalDate.of(2026, 3, 1);

        assertThat(terms.lastDayOfPeriod(from, 1)).isEqualTo("2027-02-28");
        assertThat(terms.lastDayOfPeriod(from, 2)).isEqualTo("2028-02-29");
        assertThat(terms.lastNoticeDay(LocalDate.of(2028, 4, 30))).isEqualTo("2028-02-29");
        assertThat(terms.lastNoticeDay(LocalDate.of(2027, 4, 30))).isEqualTo("2027-02-28");
    }

    @Example
    void lengthsAreSettings() {
        CovenantTerms others = terms(Period.ofMonths(18), Period.ofWeeks(4));
        LocalDate from = LocalDate.of(2026, 8, 31);

        assertThat(others.lastDayOfPeriod(from, 1)).isEqualTo("2028-02-29");
        assertThat(others.lastDayOfPeriod(from, 2)).isEqualTo("2029-08-30");
        assertThat(others.lastNoticeDay(LocalDate.of(2028, 2, 29))).isEqualTo("2028-02-01");
    }

    @Example
    void settingsThatContradictEachOther_stopTheStart() {
        assertThatThrownBy(() -> terms(Period.ofDays(365), Period.ofMonths(2))).hasMessageContaining("whole months");
        assertThatThrownBy(() -> terms(Period.ofYears(1), Period.ofMonths(3))).hasMessageContaining("in this order");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(2020, 1, 1).toEpochDay(),
                        LocalDate.of(2045, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> aroundFebruary = Arbitraries.integers()
                .between(2020, 2044)
                .flatMap(year -> Arbitraries.integers().between(-2, 3).map(days -> LocalDate.of(year, 3, 1)
                        .plusDays(days)));
        return Arbitraries.oneOf(any, aroundFebruary);
    }

    private static CovenantTerms terms(Period term, Period notice) {
        return new CovenantTerms(term, notice, 120, 90, 75, Period.ofMonths(6));
    }
}
