package nl.ruggensteun.web.schools;

import java.util.Map;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.ContactRole;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.web.FieldMessages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Finds a school, adds one that DUO does not list, and keeps what the shelter knows of it. No case data here. */
@Controller
@RequestMapping("/scholen")
class SchoolPages {

    private static final int MOST = 50;

    private final Schools schools;

    SchoolPages(Schools schools) {
        this.schools = schools;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("regions", HolidayRegion.values());
        model.addAttribute("types", SchoolType.values());
        model.addAttribute("contactRoles", ContactRole.values());
    }

    @GetMapping
    String find(@RequestParam(defaultValue = "") String zoek, Model model) {
        model.addAttribute("search", zoek);
        model.addAttribute("found", schools.searchRegister(zoek, MOST));
        model.addAttribute("most", MOST);
        model.addAttribute("count", schools.count());
        return "schools/find";
    }

    @GetMapping("/nieuw")
    String add(Model model) {
        return addPage(new NewSchoolForm(null, null, null, null, SchoolType.PRIMARY, null), Map.of(), model);
    }

    @PostMapping("/nieuw")
    String add(NewSchoolForm form, Model model) {
        try {
            return toSchool(schools.register(form.toSchool()).brin6());
        } catch (InputRejected refused) {
            return addPage(form, FieldMessages.of(refused), model);
        }
    }

    @GetMapping("/{brin6}")
    String show(@PathVariable String brin6, Model model) {
        School school = school(brin6);
        return schoolPage(school, SchoolForm.of(school), Map.of(), model);
    }

    @PostMapping("/{brin6}")
    String save(@PathVariable String brin6, SchoolForm form, Model model) {
        School school = school(brin6);
        try {
            schools.update(school.brin6(), form.toUpdate());
            return toSchool(school.brin6()) + "?bewaard";
        } catch (InputRejected refused) {
            return schoolPage(school, form, FieldMessages.of(refused), model);
        }
    }

    private School school(String brin6) {
        try {
            return schools.get(Brin6.parse(brin6));
        } catch (InputRejected unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static String toSchool(Brin6 brin6) {
        return "redirect:/scholen/" + brin6;
    }

    private static String addPage(NewSchoolForm form, Map<String, String> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "schools/add";
    }

    private static String schoolPage(School school, SchoolForm form, Map<String, String> problems, Model model) {
        model.addAttribute("school", school);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "schools/school";
    }
}
