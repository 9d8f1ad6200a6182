package nl.ruggensteun.process.startgesprek;

import java.time.LocalDate;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.platform.form.Route;

/** Answers of "Bespreek het startgesprek met ouders". */
record PrepareStartgesprekForm(LocalDate informedOn, Channel channel, @Route Needed needed, String reason) {

    enum Needed {
        YES,
        NOT_NEEDED
    }
}
