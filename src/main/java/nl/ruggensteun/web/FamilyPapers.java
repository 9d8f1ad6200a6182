package nl.ruggensteun.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.access.FamilyOverview;
import nl.ruggensteun.access.FamilyReader;
import nl.ruggensteun.access.FamilyReaders;
import nl.ruggensteun.access.SharedLine;
import nl.ruggensteun.consent.Consent;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.SharingRoute;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.school.ContactRole;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Papers for a parent or the child, which the begeleider of the case prints: what was shared, and that a withdrawal worked. */
@Controller
class FamilyPapers {

    private final PaperDesk desk;
    private final FamilyReaders readers;
    private final FamilyOverview overview;
    private final Consents consents;
    private final Disclosures disclosures;
    private final Schools schools;
    private final Clock clock;

    FamilyPapers(
            PaperDesk desk,
            FamilyReaders readers,
            FamilyOverview overview,
            Consents consents,
            Disclosures disclosures,
            Schools schools,
            Clock clock) {
        this.desk = desk;
        this.readers = readers;
        this.overview = overview;
        this.consents = consents;
        this.disclosures = disclosures;
        this.schools = schools;
        this.clock = clock;
    }

    /** @param voor the id of the adult or child whom the paper is for */
    @GetMapping("/gezin/zaak/{id}/gedeeld")
    String shared(
            @PathVariable String id, @RequestParam(required = false) String voor, Authentication login, Model model) {
        CaseId caseId = desk.look(id, login);
        desk.head(model, caseId, desk.reader(caseId, voor));
        Map<String, List<Line>> bySchool = new LinkedHashMap<>();
        overview.of(caseId)
                .forEach(line -> bySchool.computeIfAbsent(desk.nameOf(line.school()), name -> new ArrayList<>())
                        .add(line(line)));
        model.addAttribute("schools", bySchool);
        return "family/shared";
    }

    /** For who took the consent back last. */
    @GetMapping("/gezin/zaak/{id}/ingetrokken")
    String withdrawn(@PathVariable String id, Authentication login, Model model) {
        CaseId caseId = desk.look(id, login);
        Consent consent = consents.of(caseId).stream()
                .filter(found -> found.withdrawnBy().isPresent())
                .findFirst()
                .orElseThrow(PaperDesk::notFound);
        FamilyReader reader = readers.actor(caseId, consent.withdrawnBy().get()).orElseThrow(PaperDesk::notFound);
        desk.head(model, caseId, reader);
        model.addAttribute("school", desk.nameOf(consent.brin6()));
        model.addAttribute("saidOn", PaperDesk.day(consent.withdrawnOn().orElseThrow()));
        model.addAttribute(
                "closedOn",
                consent.withdrawalRecordedAt()
                        .map(at -> at.atZone(clock.getZone()))
                        .map(at -> PaperDesk.day(at.toLocalDate()) + " om "
                                + at.format(DateTimeFormatter.ofPattern("HH:mm")) + " uur")
                        .orElseGet(() -> PaperDesk.day(consent.withdrawnOn().get())));
        model.addAttribute("schoolGotSomething", disclosures.of(caseId).stream().anyMatch(given -> given.school()
                .equals(consent.brin6())));
        return "family/withdrawn";
    }

    private Line line(SharedLine line) {
        return new Line(
                day(line.sharedAt()),
                line.what().name(),
                schools.find(line.school())
                        .flatMap(School::whoContacts)
                        .map(ContactRole::label)
                        .orElse("de contactpersoon"),
                line.route() == SharingRoute.EXCEPTION,
                line.toldBefore().map(PaperDesk::day).orElse(null));
    }

    private String day(Instant at) {
        return PaperDesk.day(at.atZone(clock.getZone()).toLocalDate());
    }

    /**
     * One thing that a school got, in words.
     *
     * @param what the name of the thing; the page has the words for an adult and for a child
     * @param weighed without consent, after a weighing by two people
     * @param toldOn null when nobody told the parents beforehand
     */
    record Line(String on, String what, String withWhom, boolean weighed, String toldOn) {}
}
