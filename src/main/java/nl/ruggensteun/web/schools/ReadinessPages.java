package nl.ruggensteun.web.schools;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.covenant.Readiness;
import nl.ruggensteun.covenant.ReadinessAnswer;
import nl.ruggensteun.covenant.ReadinessItem;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.web.FieldMessages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The draaiboek of one school: sixteen rows on one page, saved together (R-190…R-205). No case data here. */
@Controller
@RequestMapping("/scholen/{brin6}/draaiboek")
class ReadinessPages {

    private final Schools schools;
    private final Readiness readiness;

    ReadinessPages(Schools schools, Readiness readiness) {
        this.schools = schools;
        this.readiness = readiness;
    }

    @GetMapping
    String show(@PathVariable String brin6, Model model) {
        School school = school(brin6);
        return page(school, rows(school), Map.of(), model);
    }

    @PostMapping
    String save(@PathVariable String brin6, @RequestParam Map<String, String> answers, Model model) {
        School school = school(brin6);
        List<ReadinessRow> typed =
                rows(school).stream().map(row -> row.typed(answers)).toList();
        try {
            Map<ReadinessItem, ReadinessAnswer> filled = new EnumMap<>(ReadinessItem.class);
            typed.forEach(row -> filled.put(row.item(), row.toAnswer()));
            readiness.fill(school.brin6(), filled);
            return "redirect:/scholen/" + school.brin6() + "/draaiboek?bewaard";
        } catch (InputRejected refused) {
            return page(school, typed, FieldMessages.of(refused), model);
        }
    }

    private List<ReadinessRow> rows(School school) {
        return readiness.of(school.brin6()).stream().map(ReadinessRow::of).toList();
    }

    private School school(String brin6) {
        try {
            return schools.get(Brin6.parse(brin6));
        } catch (InputRejected unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static String page(School school, List<ReadinessRow> rows, Map<String, String> problems, Model model) {
        model.addAttribute("school", school);
        model.addAttribute("rows", rows);
        model.addAttribute("done", rows.stream().filter(ReadinessRow::done).count());
        model.addAttribute("problems", problems);
        return "schools/readiness";
    }
}
