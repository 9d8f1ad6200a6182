package nl.ruggensteun.web;

import java.util.List;
import java.util.Map;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.WorkPhones;
import nl.ruggensteun.platform.identity.Kwartiermakers;
import nl.ruggensteun.problem.InputRejected;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who the kwartiermakers are and how to reach them, for a receptionist who connects a school. There is no case data
 * here. A kwartiermaker keeps the own number on it.
 */
@Controller
class KwartiermakerPage {

    private final Kwartiermakers kwartiermakers;
    private final WorkPhones phones;

    KwartiermakerPage(Kwartiermakers kwartiermakers, WorkPhones phones) {
        this.kwartiermakers = kwartiermakers;
        this.phones = phones;
    }

    @GetMapping("/kwartiermakers")
    String show(Authentication login, Model model) {
        return page(login, phones.of(login.getName()).orElse(""), Map.of(), model);
    }

    @PostMapping("/kwartiermakers/nummer")
    String keepOwnNumber(Authentication login, @RequestParam(defaultValue = "") String phone, Model model) {
        try {
            phones.keep(login.getName(), phone);
            return "redirect:/kwartiermakers?bewaard";
        } catch (InputRejected refused) {
            return page(login, phone, FieldMessages.of(refused), model);
        }
    }

    private String page(Authentication login, String ownPhone, Map<String, String> problems, Model model) {
        List<Contact> contacts = kwartiermakers.all().stream()
                .map(person -> new Contact(person, phones.of(person.userId()).orElse(null)))
                .toList();
        model.addAttribute("contacts", contacts);
        model.addAttribute("tooFew", kwartiermakers.areTooFew());
        model.addAttribute(
                "isOne", contacts.stream().anyMatch(one -> one.userId().equals(login.getName())));
        model.addAttribute("ownPhone", ownPhone);
        model.addAttribute("problems", problems);
        return "kwartiermakers";
    }

    /** @param phone null as long as this kwartiermaker gave none */
    record Contact(String userId, String name, String email, String phone) {

        Contact(Staff person, String phone) {
            this(person.userId(), person.name(), person.email(), phone);
        }
    }
}
