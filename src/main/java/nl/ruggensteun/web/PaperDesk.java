package nl.ruggensteun.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.access.AccessLog;
import nl.ruggensteun.access.AccessPolicy;
import nl.ruggensteun.access.FamilyReader;
import nl.ruggensteun.access.FamilyReaders;
import nl.ruggensteun.access.Sight;
import nl.ruggensteun.access.Viewer;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/**
 * What every paper for a family has in common: who may print it, for whom, and its head. Every look is kept. Who may not
 * get a paper and who does not exist get the same answer.
 *
 * <p>A paper lies around: where the address or the shelter is secret it names neither, and nobody who could be asked.
 */
@Component
class PaperDesk {

    private static final DateTimeFormatter DUTCH_DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private final AccessPolicy policy;
    private final AccessLog log;
    private final FamilyReaders readers;
    private final Families families;
    private final Schools schools;
    private final String organisation;
    private final Clock clock;

    PaperDesk(
            AccessPolicy policy,
            AccessLog log,
            FamilyReaders readers,
            Families families,
            Schools schools,
            @Value("${ruggensteun.organisation.name}") String organisation,
            Clock clock) {
        this.policy = policy;
        this.log = log;
        this.readers = readers;
        this.families = families;
        this.schools = schools;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The case, for its begeleider only; anybody else gets the answer that a case which does not exist gets. */
    CaseId look(String id, Authentication login) {
        CaseId caseId = uuid(id).map(CaseId::new).orElseThrow(PaperDesk::notFound);
        Viewer viewer = Viewer.ofGroups(
                login.getName(),
                login.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList());
        boolean mine = policy.sight(viewer, caseId) == Sight.FULL;
        if (families.findCase(caseId).isPresent()) {
            log.read(login.getName(), caseId, mine ? Sight.FULL : Sight.NONE);
        }
        if (!mine) {
            throw notFound();
        }
        return caseId;
    }

    /** @param person the id of an adult or the child; whoever may not read gets the answer for nobody */
    FamilyReader reader(CaseId id, String person) {
        return uuid(person).flatMap(known -> readers.find(id, known)).orElseThrow(PaperDesk::notFound);
    }

    void head(Model model, CaseId id, FamilyReader reader) {
        model.addAttribute("toChild", reader.isChild());
        model.addAttribute("name", reader.name());
        model.addAttribute("child", families.getCase(id).child().firstName());
        model.addAttribute("organisation", isSecret(id) ? null : organisation);
        model.addAttribute("today", day(LocalDate.now(clock)));
    }

    /** Whether where the family is, or which shelter helps it, must not be on paper; also while nothing is recorded. */
    boolean isSecret(CaseId id) {
        ChildCase childCase = families.getCase(id);
        return childCase
                .family()
                .safetyProfile()
                .map(safety -> safety.hideShelterName() || safety.addressConfidential())
                .orElse(true);
    }

    String nameOf(Brin6 school) {
        return schools.find(school).map(School::name).orElse("de school");
    }

    static String day(LocalDate day) {
        return day.format(DUTCH_DAY);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
