package nl.ruggensteun.process.specialcase;

import java.time.LocalDate;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.platform.form.Route;

/** Answers of "Vertel ouders wat is gedeeld". */
record TellParentsLaterForm(
        @Route ParentsTold parentsTold, LocalDate informedOn, Channel channel, String whyNotYet, LocalDate reviewOn) {

    enum ParentsTold {
        TOLD,
        NOT_YET
    }
}
