package nl.ruggensteun.web;

import java.util.Optional;
import nl.ruggensteun.access.FamilyReader;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.access.WorkPhones;
import nl.ruggensteun.consent.Consent;
import nl.ruggensteun.consent.ConsentStatus;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.Family;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What begeleider and parents look at together (E-17, E-18): the explanation on a tablet, and the consent form on paper,
 * in Dutch and beside it in the language of the parents where somebody supplied that text.
 */
@Controller
class ParentPages {

    private final PaperDesk desk;
    private final ParentTexts texts;
    private final Consents consents;
    private final Families families;
    private final Schools schools;
    private final StaffDirectory staff;
    private final WorkPhones phones;

    ParentPages(
            PaperDesk desk,
            ParentTexts texts,
            Consents consents,
            Families families,
            Schools schools,
            StaffDirectory staff,
            WorkPhones phones) {
        this.desk = desk;
        this.texts = texts;
        this.consents = consents;
        this.families = families;
        this.schools = schools;
        this.staff = staff;
        this.phones = phones;
    }

    /**
     * The explanation, one idea a screen. It knows of no family, so that it can lie on the table before there is a case.
     *
     * @param taal the code of a language; Dutch where there is no text in it
     */
    @GetMapping("/gezin/uitleg")
    String explanation(@RequestParam(required = false) String taal, Model model) {
        model.addAttribute("text", texts.find(taal).orElseGet(texts::dutch));
        model.addAttribute("languages", texts.all());
        return "family/explanation";
    }

    /**
     * The consent form for one person to sign: only while consent is asked or given.
     *
     * @param voor the id of the adult or child who signs
     * @param taal the language beside Dutch; the language of the family when missing
     */
    @GetMapping("/gezin/zaak/{id}/toestemming")
    String consent(
            @PathVariable String id,
            @RequestParam(required = false) String voor,
            @RequestParam(required = false) String taal,
            Authentication login,
            Model model) {
        CaseId caseId = desk.look(id, login);
        FamilyReader reader = desk.reader(caseId, voor);
        Consent consent = consents.current(caseId).filter(this::runs).orElseThrow(PaperDesk::notFound);
        School school = schools.find(consent.brin6()).orElseThrow(PaperDesk::notFound);
        Family family = families.getCase(caseId).family();
        String language = taal == null ? family.language() : taal;
        Optional<ParentText> other = texts.find(language).filter(text -> text != texts.dutch());
        desk.head(model, caseId, reader);
        model.addAttribute("dutch", texts.dutch());
        model.addAttribute("other", other.orElse(null));
        model.addAttribute("register", reader.isChild() ? "child" : "adult");
        model.addAttribute("interpreter", family.interpreterNeeded() && !reader.isChild());
        model.addAttribute("noText", other.isEmpty() && !language.equals(ParentTexts.DUTCH) && !reader.isChild());
        model.addAttribute("languages", texts.all());
        model.addAttribute("chosen", other.map(ParentText::language).orElse(ParentTexts.DUTCH));
        model.addAttribute("voor", reader.person().id());
        model.addAttribute("school", school.name());
        model.addAttribute("schoolContact", school.contact().orElse(null));
        Optional<Staff> begeleider = desk.isSecret(caseId) ? Optional.empty() : staff.find(family.begeleider());
        model.addAttribute("begeleider", begeleider.orElse(null));
        model.addAttribute(
                "phone", begeleider.flatMap(who -> phones.of(who.userId())).orElse(null));
        return "family/consent";
    }

    private boolean runs(Consent consent) {
        ConsentStatus status = consents.status(consent.id());
        return status != ConsentStatus.WITHDRAWN && status != ConsentStatus.ENDED;
    }
}
