package nl.ruggensteun.calendar;

import static java.time.Month.APRIL;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** The public holidays of the Netherlands, and the days beside them on which schools stay closed, computed per year. */
final class PublicHolidays {
    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(JANUARY, 1), MonthDay.of(MAY, 5), MonthDay.of(DECEMBER, 25), MonthDay.of(DECEMBER, 26));

    private static final int GOOD_FRIDAY = -2;
    private static final int EASTER_SUNDAY = 0;
    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION_DAY = 39;
    private static final int FRIDAY_AFTER_ASCENSION = 40;
    private static final int WHIT_SUNDAY = 49;
    private static final int WHIT_MONDAY = 50;

    private PublicHolidays() {}

    /**
     * Whether the day is a public holiday (Algemene termijnenwet, art. 3 lid 1, and the two Sundays). That law names 5
     * May every year, and schools are closed then every year (government.nl); that many employers give it once in five
     * years is their own arrangement. Good Friday, which lid 2 adds for legal terms, is left out: most people work, and
     * a target date is not a legal term. King's Day follows the rule since 2014.
     */
    static boolean isPublicHoliday(LocalDate day) {
        if (FIXED.contains(MonthDay.from(day)) || day.equals(kingsDay(day.getYear()))) {
            return true;
        }
        return switch (daysAfterEaster(day)) {
            case EASTER_SUNDAY, EASTER_MONDAY, ASCENSION_DAY, WHIT_SUNDAY, WHIT_MONDAY -> true;
            default -> false;
        };
    }

    /**
     * Whether schools stay closed though others work: Good Friday and the Friday after Ascension Day. Each school may
     * decide otherwise (rijksoverheid.nl). Where it does, counting as closed moves a target date by one day; the other
     * way round it would ask a closed school for an answer.
     */
    static boolean isUsualSchoolClosure(LocalDate day) {
        int days = daysAfterEaster(day);
        return days == GOOD_FRIDAY || days == FRIDAY_AFTER_ASCENSION;
    }

    /** Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
    static LocalDate easterSunday(int year) {
        int century = year / 100;
        int yearOfCentury = year % 100;
        int goldenNumber = year % 19;
        int lunarCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * goldenNumber + century - century / 4 - lunarCorrection + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int lateEaster = (goldenNumber + 11 * epact + 22 * toSunday) / 451;
        int dayOfMarch = epact + toSunday - 7 * lateEaster + 22;
        return LocalDate.of(year, MARCH, 1).plusDays(dayOfMarch - 1L);
    }

    private static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    private static int daysAfterEaster(LocalDate day) {
        return day.getDayOfYear() - easterSunday(day.getYear()).getDayOfYear();
    }
}
