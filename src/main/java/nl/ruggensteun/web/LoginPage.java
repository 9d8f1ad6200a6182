package nl.ruggensteun.web;

import java.util.List;
import java.util.Set;
import nl.ruggensteun.platform.identity.DemoUsers;
import nl.ruggensteun.platform.identity.Groups;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The login page, and where each role starts after it. */
@Controller
class LoginPage {

    private static final String TASKLIST = "redirect:/camunda/app/tasklist/default/";
    private static final String COCKPIT = "redirect:/camunda/app/cockpit/default/";
    private static final String SWITCHBOARD = "redirect:/kwartiermakers";
    private static final String ADMIN = "redirect:/camunda/app/admin/default/";

    private static final Set<String> WITH_TASKS = Set.of(
            Groups.BEGELEIDER,
            Groups.IB_ER,
            Groups.KWARTIERMAKER,
            Groups.CHILD_PROTECTION_OFFICER,
            Groups.DATA_PROTECTION_OFFICER);

    private final String organisation;
    private final boolean demo;

    LoginPage(@Value("${ruggensteun.organisation.name}") String organisation, ObjectProvider<DemoUsers> demoUsers) {
        this.organisation = organisation;
        this.demo = demoUsers.getIfAvailable() != null;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("organisation", organisation);
        model.addAttribute("demoUsers", demo ? DemoUsers.PEOPLE : List.of());
        return "login";
    }

    /** Where the webapps send a browser after logging out. */
    @GetMapping("/camunda-welcome")
    String afterLogout() {
        return "redirect:/login?uitgelogd";
    }

    /**
     * Staff with tasks go to Tasklist, managers to Cockpit, the administrator of accounts to Admin, receptionists to the
     * page that tells whom to call.
     */
    @GetMapping({"/", "/camunda", "/camunda/"})
    String start(Authentication login) {
        var groups = login.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        if (groups.contains(Groups.MANAGER)) {
            return COCKPIT;
        }
        if (groups.contains(Groups.ADMINISTRATOR)) {
            return ADMIN;
        }
        return groups.stream().anyMatch(WITH_TASKS::contains) ? TASKLIST : SWITCHBOARD;
    }
}
