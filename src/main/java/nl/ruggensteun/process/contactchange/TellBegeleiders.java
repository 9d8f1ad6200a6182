package nl.ruggensteun.process.contactchange;

import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.notification.Template;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.springframework.stereotype.Component;

/**
 * Begeleiders of children at a school hear that its contact is somebody else now: one mail each, without a name, and a
 * line in each case, whose dossier has the new contact. The school hears nothing by it.
 */
@Component
class TellBegeleiders {

    private final Families families;
    private final Timeline timeline;
    private final Outbox outbox;

    TellBegeleiders(Families families, Timeline timeline, Outbox outbox) {
        this.families = families;
        this.timeline = timeline;
        this.outbox = outbox;
    }

    void contactChanged(Brin6 school) {
        var cases = families.openCasesAt(school);
        cases.forEach(one -> timeline.add(one.id(), TimelineKind.SCHOOL_CONTACT_CHANGED, Timeline.AUTOMATIC));
        cases.stream()
                .map(ChildCase::begeleider)
                .distinct()
                .sorted()
                .forEach(begeleider -> outbox.toUser(begeleider, Template.CONTACT_CHANGED, null, null));
    }
}
