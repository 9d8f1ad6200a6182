package nl.ruggensteun.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.access.FamilyReader;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.meeting.Agreed;
import nl.ruggensteun.meeting.FamilyTalks;
import nl.ruggensteun.meeting.Invitation;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Papers about the talks with the school, one for each person: an invitation, and what was agreed. The begeleider prints
 * them and hands them over; nothing is mailed. Where parents are spoken apart, the paper of one says nothing of the other,
 * nor that there is another talk (E-06).
 */
@Controller
class FamilyTalkPapers {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final PaperDesk desk;
    private final FamilyTalks talks;

    FamilyTalkPapers(PaperDesk desk, FamilyTalks talks) {
        this.desk = desk;
        this.talks = talks;
    }

    /** @param voor the id of the adult or child whom the paper is for */
    @GetMapping("/gezin/zaak/{id}/uitnodiging")
    String invitation(
            @PathVariable String id, @RequestParam(required = false) String voor, Authentication login, Model model) {
        CaseId caseId = desk.look(id, login);
        FamilyReader reader = desk.reader(caseId, voor);
        desk.head(model, caseId, reader);
        boolean secret = desk.isSecret(caseId);
        model.addAttribute(
                "invitations",
                talks.invitations(caseId, reader.person()).stream()
                        .map(invitation -> line(invitation, secret))
                        .toList());
        return "family/invitation";
    }

    /** @param voor the id of the adult or child whom the paper is for */
    @GetMapping("/gezin/zaak/{id}/afspraken")
    String agreements(
            @PathVariable String id, @RequestParam(required = false) String voor, Authentication login, Model model) {
        CaseId caseId = desk.look(id, login);
        FamilyReader reader = desk.reader(caseId, voor);
        desk.head(model, caseId, reader);
        Map<String, List<Promise>> byTalk = new LinkedHashMap<>();
        talks.agreements(caseId, reader.person())
                .forEach(agreed -> byTalk.computeIfAbsent(talk(agreed), title -> new ArrayList<>())
                        .add(promise(agreed)));
        model.addAttribute("talks", byTalk);
        return "family/agreements";
    }

    private Appointment line(Invitation invitation, boolean secret) {
        return new Appointment(
                PaperDesk.day(invitation.plannedFor().toLocalDate()) + " om "
                        + invitation.plannedFor().format(TIME) + " uur",
                secret ? null : invitation.place(),
                desk.nameOf(invitation.school()));
    }

    private String talk(Agreed agreed) {
        return "Gesprek op " + PaperDesk.day(agreed.on()) + " met " + desk.nameOf(agreed.school());
    }

    private static Promise promise(Agreed agreed) {
        return new Promise(
                agreed.agreement().who().label(),
                agreed.agreement().what(),
                agreed.agreement().byDate().map(PaperDesk::day).orElse(null));
    }

    /** @param place null where it must not be on paper */
    record Appointment(String on, String place, String school) {}

    /** @param by null when it has no end */
    record Promise(String who, String what, String by) {}
}
