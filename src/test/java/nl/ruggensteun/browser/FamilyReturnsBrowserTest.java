package nl.ruggensteun.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The cases that can be reopened, and the intake of a family that comes back, as a begeleider sees them (E-15). */
@BrowserTest
class FamilyReturnsBrowserTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFixture cases;

    @Test
    void aClosedCase_isOfferedByName() {
        CaseInPlay sam = cases.one().closed();
        Page page = BROWSER.as("anna", port);
        new Tasklist(page).start("Heropen een zaak");

        page.waitForSelector(".modal-dialog select[id$='-choice']");
        assertThat(page.locator(".modal-dialog select[id$='-choice'] option[value='" + sam.key() + "']"))
                .hasText(sam.get().label() + " · De Regenboog");
    }

    @Test
    void whatIsStillRight_isSaid_andNotTypedAgain() {
        CaseInPlay before = cases.one().closed();
        Page page = BROWSER.as("bram", port);
        Staff bram = new Staff(page);
        Tasklist tasklist = new Tasklist(page);
        bram.start("Gezin komt terug")
                .fill(
                        "familyReturn/family-returned",
                        Answers.familyReturned(
                                before.get().family().number(),
                                before.get().child().birthDate(),
                                cases.today()))
                .handIn();
        FamilyInPlay back = cases.returnOf(before);
        String number = back.family().number();
        bram.open("Leg Ruggensteun uit aan ouders", number)
                .fill("intake/explain-ruggensteun", Answers.explained())
                .handIn();

        bram.open("Leg gezin en gezag vast", number);
        assertThat(page.locator("text=Eerdere zaak: " + before.get().family().number())
                        .first())
                .isVisible();
        assertThat(page.locator("text=Mila Voorbeeld").first()).isVisible();
        bram.fill("intake/record-family", Answers.familyAsBefore());
        assertThat(tasklist.form().locator("[id*='Field_guardians_name']")).hasCount(0);
        bram.handIn();
        Assertions.assertThat(back.family().children()).hasSize(1);

        bram.open("Leg vast wat veilig is", number)
                .fill("intake/record-safety", Answers.safe())
                .handIn();
        bram.open("Noteer de school per kind", number);
        assertThat(page.locator("text=vorige keer: De Regenboog").first()).isVisible();
        bram.fill("intake/record-school", Map.of("sameSchool", true, "groupName", "groep 7"));
        assertThat(tasklist.form().locator("[id*='Field_brin6']")).hasCount(0);
        bram.handIn();

        Assertions.assertThat(back.theCases()).hasSize(1);
    }

    @Test
    void ordinaryIntake_asksNothingAboutBefore() {
        FamilyInPlay family = cases.registered().anna("userTask_explainRuggensteun", Answers.explained());
        Page page = BROWSER.as("anna", port);
        new Tasklist(page).openTask(family.task("userTask_recordFamily").getId());

        assertThat(new Tasklist(page).form().locator("[id*='Field_guardians_name']"))
                .hasCount(1);
        assertThat(page.locator("text=Dit gezin was hier eerder")).hasCount(0);
    }
}
