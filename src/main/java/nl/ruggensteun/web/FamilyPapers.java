package nl.ruggensteun.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.ContactRole;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Papers for a parent or the child, which the begeleider of the case prints: what was shared, and that a withdrawal
 * worked. Every look is kept. Who may not get a paper and who does not exist get the same answer.
 *
 * <p>A paper lies around: where the address or the shelter is secret it names neither, and nobody who could be asked.
 */
@Controller
class FamilyPapers {

    private static final DateTimeFormatter DUTCH_DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private final CaseLook look;
    private final FamilyReaders readers;
    private final FamilyOverview overview;
    private final Consents consents;
    private final Disclosures disclosures;
    private final Families families;
    private final Schools schools;
    private final String organisation;
    private final Clock clock;

    FamilyPapers(
            CaseLook look,
            FamilyReaders readers,
            FamilyOverview overview,
            Consents consents,
            Disclosures disclosures,
            Families families,
            Schools schools,
            @Value("${ruggensteun.organisation.name}") String organisation,
            Clock clock) {
        this.look = look;
        this.readers = readers;
        this.overview = overview;
        this.consents = consents;
        this.disclosures = disclosures;
        this.families = families;
        this.schools = schools;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @param voor the id of the adult or child whom the paper is for */
    @GetMapping("/gezin/zaak/{id}/gedeeld")
    String shared(
            @PathVariable String id, @RequestParam(required = false) String voor, Authentication login, Model model) {
        CaseId caseId = look.ofBegeleider(id, login);
        FamilyReader reader = CaseLook.uuid(voor)
                .flatMap(person -> readers.find(caseId, person))
                .orElseThrow(CaseLook::notFound);
        head(model, caseId, reader);
        Map<String, List<Line>> bySchool = new LinkedHashMap<>();
        overview.of(caseId, reader.person())
                .forEach(line -> bySchool.computeIfAbsent(nameOf(line.school()), name -> new ArrayList<>())
                        .add(line(line)));
        model.addAttribute("schools", bySchool);
        return "family/shared";
    }

    /** For who took the consent back last. */
    @GetMapping("/gezin/zaak/{id}/ingetrokken")
    String withdrawn(@PathVariable String id, Authentication login, Model model) {
        CaseId caseId = look.ofBegeleider(id, login);
        Consent consent = consents.of(caseId).stream()
                .filter(found -> found.withdrawnBy().isPresent())
                .findFirst()
                .orElseThrow(CaseLook::notFound);
        FamilyReader reader = readers.actor(caseId, consent.withdrawnBy().get()).orElseThrow(CaseLook::notFound);
        head(model, caseId, reader);
        model.addAttribute("school", nameOf(consent.brin6()));
        model.addAttribute("saidOn", day(consent.withdrawnOn().orElseThrow()));
        model.addAttribute(
                "closedOn",
                consent.withdrawalRecordedAt()
                        .map(at -> at.atZone(clock.getZone()))
                        .map(at -> day(at.toLocalDate()) + " om " + at.format(DateTimeFormatter.ofPattern("HH:mm"))
                                + " uur")
                        .orElseGet(() -> day(consent.withdrawnOn().get())));
        model.addAttribute("schoolGotSomething", disclosures.of(caseId).stream().anyMatch(given -> given.school()
                .equals(consent.brin6())));
        return "family/withdrawn";
    }

    private void head(Model model, CaseId id, FamilyReader reader) {
        ChildCase childCase = families.getCase(id);
        boolean secret = childCase
                .family()
                .safetyProfile()
                .map(safety -> safety.hideShelterName() || safety.addressConfidential())
                .orElse(true);
        model.addAttribute("toChild", reader.isChild());
        model.addAttribute("name", reader.name());
        model.addAttribute("child", childCase.child().firstName());
        model.addAttribute("organisation", secret ? null : organisation);
        model.addAttribute("today", day(LocalDate.now(clock)));
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
                line.toldBefore().map(FamilyPapers::day).orElse(null));
    }

    private String nameOf(Brin6 school) {
        return schools.find(school).map(School::name).orElse("de school");
    }

    private String day(Instant at) {
        return day(at.atZone(clock.getZone()).toLocalDate());
    }

    private static String day(LocalDate day) {
        return day.format(DUTCH_DAY);
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
