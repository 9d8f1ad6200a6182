package nl.ruggensteun.tasklist;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ruggensteun.breach.Breach;
import nl.ruggensteun.breach.Breaches;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The register of data breaches (AVG 33.5), to read and to keep as a file: for the data protection officer and the
 * kwartiermaker. It holds no name and no case.
 */
@Controller
class BreachRegister {

    static final String PAGE = "/datalekken";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");
    private static final List<String> COLUMNS = List.of(
            "Nummer",
            "Ontdekt op",
            "Wat",
            "Adres of veiligheid",
            "Gemeld bij de AP op",
            "Verteld op",
            "Afgerond op",
            "Geleerd");

    private final Breaches breaches;
    private final Clock clock;

    BreachRegister(Breaches breaches, Clock clock) {
        this.breaches = breaches;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String page(Model model) {
        model.addAttribute("columns", COLUMNS);
        model.addAttribute("lines", lines().stream().map(Line::cells).toList());
        return "breaches";
    }

    /** Newest first. */
    @GetMapping("/api/breaches")
    @ResponseBody
    List<Line> lines() {
        return breaches.register().stream().map(this::line).toList();
    }

    @GetMapping("/api/breaches.csv")
    ResponseEntity<byte[]> file() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        lines().forEach(line -> rows.add(line.cells()));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"datalekken.csv\"")
                .body(CsvFile.of(rows));
    }

    private Line line(Breach breach) {
        return new Line(
                breach.id().toString(),
                moment(Optional.of(breach.discoveredAt())),
                breach.kind().label(),
                breach.safetyInvolved() ? "ja" : "nee",
                breach.isAssessed() && !breach.mustReport() ? "niet nodig" : moment(breach.authorityToldAt()),
                breach.isAssessed() && !breach.mustTell() ? "niet nodig" : day(breach.toldOn()),
                day(breach.closedOn()),
                breach.learned().orElse(""));
    }

    private String moment(Optional<Instant> at) {
        return at.map(moment -> moment.atZone(clock.getZone()).format(MOMENT)).orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(known -> known.format(DAY)).orElse("");
    }

    /** Texts as a person reads them; empty for what has not happened. */
    record Line(
            String number,
            String discovered,
            String kind,
            String safety,
            String reportedToAuthority,
            String told,
            String closed,
            String learned) {

        List<String> cells() {
            return List.of(number, discovered, kind, safety, reportedToAuthority, told, closed, learned);
        }
    }
}
