package nl.ruggensteun.calendar;

import java.util.Optional;

/** The five holidays of a Dutch school year, in the order in which they come. */
enum SchoolHoliday {
    AUTUMN("herfst", 1),
    CHRISTMAS("kerst", 2),
    SPRING("voorjaar", 1),
    MAY("mei", 1),
    SUMMER("zomer", 6);

    private final String label;
    private final int officialWeeks;

    SchoolHoliday(String label, int officialWeeks) {
        this.label = label;
        this.officialWeeks = officialWeeks;
    }

    String label() {
        return label;
    }

    /**
     * Whether a holiday of so many calendar days is believable: its official weeks, with or without the weekends around
     * them, and two weeks more at most. One public list of these holidays has a last day a month too late, by which a
     * school would seem unreachable for five weeks.
     */
    boolean canLast(long days) {
        return days >= 7L * officialWeeks - 2 && days <= 7L * (officialWeeks + 2) + 2;
    }

    static Optional<SchoolHoliday> labelled(String label) {
        for (SchoolHoliday holiday : values()) {
            if (holiday.label.equalsIgnoreCase(label)) {
                return Optional.of(holiday);
            }
        }
        return Optional.empty();
    }
}
