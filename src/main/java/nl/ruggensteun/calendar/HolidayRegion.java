package nl.ruggensteun.calendar;

import java.util.Optional;

/** The region in which a school lies for the spread of the school holidays, as the ministry of education draws it. */
public enum HolidayRegion {
    NORTH("noord"),
    MIDDLE("midden"),
    SOUTH("zuid");

    private final String label;

    HolidayRegion(String label) {
        this.label = label;
    }

    /** The Dutch name, as the ministry and the holiday file write it. */
    public String label() {
        return label;
    }

    static Optional<HolidayRegion> labelled(String label) {
        for (HolidayRegion region : values()) {
            if (region.label.equalsIgnoreCase(label)) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }
}
