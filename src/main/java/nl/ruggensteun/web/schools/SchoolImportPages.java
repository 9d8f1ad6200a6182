package nl.ruggensteun.web.schools;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.school.SchoolImport;
import nl.ruggensteun.web.FieldMessages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Brings the register up to date with DUO's list, in two steps: first what would change, then the change itself. Between
 * the two the file waits in the session of the person.
 */
@Controller
@RequestMapping("/scholen/inlezen")
class SchoolImportPages {

    private static final String WAITING_FILE = "schoolFile";

    /** So many lines of each kind are shown; the numbers above them are always complete. */
    private static final int MOST_LINES = 100;

    private final SchoolImport schoolImport;

    SchoolImportPages(SchoolImport schoolImport) {
        this.schoolImport = schoolImport;
    }

    @GetMapping
    String choose(Model model, HttpSession session) {
        session.removeAttribute(WAITING_FILE);
        return page(model, Map.of());
    }

    @PostMapping
    String preview(@RequestParam MultipartFile file, Model model, HttpSession session) throws IOException {
        session.removeAttribute(WAITING_FILE);
        if (file.isEmpty()) {
            return page(model, Map.of("file", "Kies eerst het bestand van DUO."));
        }
        byte[] content = file.getBytes();
        try {
            model.addAttribute("report", schoolImport.preview(content));
        } catch (InputRejected refused) {
            return page(model, FieldMessages.of(refused));
        }
        session.setAttribute(WAITING_FILE, content);
        return page(model, Map.of());
    }

    @PostMapping("/doorvoeren")
    String run(@RequestParam(defaultValue = "false") boolean manyMayVanish, Model model, HttpSession session) {
        if (!(session.getAttribute(WAITING_FILE) instanceof byte[] content)) {
            return page(model, Map.of("file", "Het bestand is niet meer bewaard. Kies het nog een keer."));
        }
        try {
            model.addAttribute("done", schoolImport.run(content, manyMayVanish));
            session.removeAttribute(WAITING_FILE);
            return page(model, Map.of());
        } catch (InputRejected refused) {
            model.addAttribute("report", schoolImport.preview(content));
            return page(model, FieldMessages.of(refused));
        }
    }

    private static String page(Model model, Map<String, String> problems) {
        model.addAttribute("problems", problems);
        model.addAttribute("mostLines", MOST_LINES);
        return "schools/import";
    }
}
