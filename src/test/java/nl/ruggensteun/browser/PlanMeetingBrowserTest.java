package nl.ruggensteun.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.meeting.Meeting;
import nl.ruggensteun.meeting.MeetingMode;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The begeleider plans a talk: with a sibling taken along, and with each parent apart. */
@BrowserTest
class PlanMeetingBrowserTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Meetings meetings;

    @Test
    void aSibling_isOfferedAsATickThatIsOff_andIsTakenAlong() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(REGENBOOG, cases.child("Noor", 9)));
        family.theCases().forEach(this::toBePlanned);
        CaseInPlay sam = family.theCase(0);
        CaseInPlay noor = family.theCase(1);
        Page page = open(sam);
        Locator tick = page.locator("input[type=checkbox][value='" + noor.key() + "']");
        assertThat(tick).not().isChecked();
        assertThat(page.getByLabel(noor.get().label())).isVisible();

        tick.check();
        new Staff(page)
                .fill("driegesprek/plan-meeting", Answers.meetingPlanned(inAWeek(), cases.today()))
                .handIn();
        cases.runJobs(noor);

        Assertions.assertThat(meetings.of(noor.id())).hasSize(1);
        Assertions.assertThat(noor.open()).containsExactly("userTask_confirmMeeting");
    }

    @Test
    void withoutASibling_nothingIsAsked_andEachParentGetsAMoment() {
        CaseInPlay sam = toBePlanned(cases.one());
        Page page = open(sam);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.getByText("Broers en zussen in hetzelfde gesprek"))
                .not()
                .isVisible();
        assertThat(page.getByText("Wie is de andere ouder?")).not().isVisible();

        new Staff(page)
                .fill("driegesprek/plan-meeting", Answers.meetingApart(inAWeek(), cases.today()))
                .handIn();

        Meeting planned = meetings.of(sam.id()).get(0);
        Assertions.assertThat(planned.mode()).contains(MeetingMode.SEPARATE);
        Assertions.assertThat(planned.appointments()).hasSize(2);
    }

    private LocalDate inAWeek() {
        return cases.today().plusDays(7);
    }

    private Page open(CaseInPlay theCase) {
        Page page = BROWSER.page(1280, 1000);
        // The form takes no day that is over for the browser.
        page.clock().setFixedTime(cases.today().atTime(10, 0).toString());
        BROWSER.as("anna", port, page);
        new Tasklist(page).openTask(theCase.task("userTask_planMeeting").getId());
        page.waitForSelector("[id$='-Field_place']");
        return page;
    }

    private CaseInPlay toBePlanned(CaseInPlay theCase) {
        return theCase.schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()));
    }
}
