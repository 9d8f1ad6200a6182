package nl.ruggensteun.calendar;

/** The holiday file cannot be trusted. It stops the start: a forgotten holiday would set target dates in it. */
class BrokenHolidayFileException extends RuntimeException {

    BrokenHolidayFileException(String reason) {
        super(reason);
    }

    BrokenHolidayFileException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
