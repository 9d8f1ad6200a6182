package nl.ruggensteun.process.databreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.ruggensteun.breach.BreachId;
import nl.ruggensteun.breach.BreachKind;
import nl.ruggensteun.breach.Breaches;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.SchoolSituation;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.OwnCases;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/**
 * Writes the breach down. When a school knows of a child that it should not know of, the exchange stops in this
 * transaction: the school sees nothing from here on, and what still waited for it is never sent.
 *
 * <p>The label of the process is the number of the breach, never the child: the data protection officer has tasks here
 * and sees nothing of a case.
 */
@Component
class BreachReportedTask implements TaskHandler<BreachReportedForm> {

    private final Breaches breaches;
    private final OwnCases ownCases;
    private final Families families;
    private final Consents consents;
    private final Disclosures disclosures;
    private final Outbox outbox;
    private final Clock clock;

    BreachReportedTask(
            Breaches breaches,
            OwnCases ownCases,
            Families families,
            Consents consents,
            Disclosures disclosures,
            Outbox outbox,
            Clock clock) {
        this.breaches = breaches;
        this.ownCases = ownCases;
        this.families = families;
        this.consents = consents;
        this.disclosures = disclosures;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void complete(BreachReportedForm form, Submission submission) {
        Optional<ChildCase> about =
                Optional.ofNullable(form.caseId()).map(id -> ownCases.visibleTo(id, submission.userId()));
        BreachId id = breaches.report(form.toDomain(), about.map(ChildCase::id), submission.userId());
        if (form.kind().stopsExchange()) {
            about.ifPresent(found -> stopExchange(found, form.kind()));
        }
        submission.startsAs("breach-" + id);
        submission.set(Variables.BREACH_ID, id.toString());
        submission.set(Variables.DOSSIER, id.label());
        submission.set(
                Variables.FAMILY_ID,
                about.map(found -> found.familyId().toString()).orElse(null));
        submission.set(
                Variables.CASE_ID, about.map(found -> found.id().toString()).orElse(null));
        submission.set(Variables.BEGELEIDER, about.map(ChildCase::begeleider).orElse(null));
    }

    /**
     * At a wrong school the enrolment was the mistake: without it the case waits until somebody records the right school,
     * instead of asking consent for the wrong one again.
     */
    private void stopExchange(ChildCase about, BreachKind kind) {
        about.brin6().filter(school -> gotSomething(about, school)).ifPresent(school -> {
            consents.end(about.id(), school, LocalDate.now(clock));
            outbox.purge(about.id(), school);
            if (kind == BreachKind.WRONG_SCHOOL) {
                families.recordSchool(
                        about.childId(),
                        SchoolSituation.NO_SCHOOL,
                        null,
                        null,
                        null,
                        about.child().alreadySupported());
            }
        });
    }

    /** A school that got nothing is not the one that was told wrongly: the case was set right already. */
    private boolean gotSomething(ChildCase about, Brin6 school) {
        return disclosures.of(about.id()).stream()
                .anyMatch(shared -> shared.school().equals(school));
    }
}
