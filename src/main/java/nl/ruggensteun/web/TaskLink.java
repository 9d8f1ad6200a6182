package nl.ruggensteun.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The address of one task, for the links in mails. Tasklist's own address names the task behind a {@code #}, and a login
 * in between would lose it; this one survives the login.
 */
@Controller
class TaskLink {

    @GetMapping("/taak/{id:[0-9A-Za-z-]{1,64}}")
    String open(@PathVariable String id) {
        return "redirect:/camunda/app/tasklist/default/#/?task=" + id;
    }
}
