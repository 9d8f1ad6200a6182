package nl.ruggensteun.situations;

import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.NewSchool;
import nl.ruggensteun.school.SchoolContact;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.Colleagues;
import nl.ruggensteun.support.HttpPerson;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * E-08, the child: a school with which nothing was signed and where nobody has an account. Everything goes on, with
 * consent as at any school; the begeleider does the school's steps with it, by telephone and on paper.
 */
@ApplicationTest
class E08SchoolWithoutCovenantTest {

    private static final Brin6 UNKNOWN_HERE = new Brin6("99ZZ08");

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Schools schools;

    @Autowired
    private Consents consents;

    @Autowired
    private Families families;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private IdentityService identities;

    @Autowired
    private TaskService tasks;

    @LocalServerPort
    private int port;

    @BeforeEach
    void aSchoolWithoutAccounts() {
        if (schools.find(UNKNOWN_HERE).isEmpty()) {
            schools.register(new NewSchool(
                    UNKNOWN_HERE, "De Verte", "Straat 8", "Voorbeeldstad", SchoolType.PRIMARY, HolidayRegion.NORTH));
            identities.saveGroup(identities.newGroup(UNKNOWN_HERE.group()));
        }
    }

    @AfterEach
    void nobodyHasOneAnyMore() {
        colleagues.leave();
    }

    // "With consent ad-hoc contact is allowed (parents + begeleider, phone, paper form)"

    @Test
    void withConsent_theBegeleiderCallsAndNotesTheContact_andTheSystemSendsNothing() {
        CaseInPlay sam = atASchoolWithoutAgreements().formSent();
        assertThat(sam.open()).containsExactly("userTask_callSchool");
        assertThat(sam.task("userTask_callSchool").getAssignee()).isEqualTo("anna");
        assertThat(sam.shared()).as("nobody called yet").isEmpty();

        sam.anna("userTask_callSchool", Answers.schoolCalled(cases.today()));

        assertThat(sam.shared()).containsExactly(SharedThing.CONSENT_FORM);
        assertThat(schools.get(UNKNOWN_HERE).contact().map(SchoolContact::name)).contains("Iris Bakker");
        assertThat(cases.mailsToSchool(sam)).isZero();
    }

    // "Case gets covenantStatus=NONE but all child steps remain"

    @Test
    void allStepsOfTheChildRemain_doneWithTheSchoolByTelephone() {
        CaseInPlay sam = called();
        assertThat(sam.open()).containsExactly("userTask_fileForm", "userTask_talkAtSchool", "userTask_talkAtShelter");
        Task talk = sam.task("userTask_talkAtSchool");
        assertThat(talk.getName()).isEqualTo("Bel school: Praat met de leerling");
        assertThat(talk.getAssignee()).isEqualTo("anna");
        assertThat(tasks.getIdentityLinksForTask(talk.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsOnlyNulls();

        sam.anna("userTask_talkAtShelter", Answers.talkedAtShelter(cases.today()))
                .anna("userTask_talkAtSchool", Answers.talkedAtSchool(cases.today()))
                .anna("userTask_fileForm", Answers.filed(cases.today()))
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()))
                .anna(
                        "userTask_planMeeting",
                        Answers.meetingPlanned(cases.today().plusDays(3), cases.today()))
                .anna("userTask_confirmMeeting", Answers.schoolComes())
                .anna("userTask_recordAgreements", Answers.agreed(cases.today()))
                .anna("userTask_tellParents", Answers.parentsTold(cases.today()))
                .anna("userTask_followSupport", Answers.supportEnds(cases.today()))
                .anna("userTask_discussEnd", Answers.parentsInformed(cases.today()))
                .anna("userTask_chooseClosing", UnusualAnswers.closeBy("PHONE_ONLY"))
                .anna("userTask_closeAtSchool", Answers.closedAtSchool(cases.today()));

        assertThat(sam.get().isOpen()).isFalse();
        assertThat(cases.mailsToSchool(sam)).isZero();
    }

    @Test
    void theSchoolGetsAccounts_itsNextTasksAreItsOwn() {
        CaseInPlay sam = called();
        colleagues.join("vera", "Vera", "iber", UNKNOWN_HERE.group());

        sam.anna("userTask_talkAtShelter", Answers.talkedAtShelter(cases.today()))
                .anna("userTask_talkAtSchool", Answers.talkedAtSchool(cases.today()))
                .anna("userTask_fileForm", Answers.filed(cases.today()))
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()))
                .meetingPlanned();

        assertThat(sam.sees("vera", "userTask_confirmMeeting")).isTrue();
        assertThat(sam.task("userTask_confirmMeeting").getAssignee()).isNull();
    }

    // Only with valid consent

    @Test
    void withoutConsent_suchASchoolHearsNothingEither() {
        CaseInPlay sam = atASchoolWithoutAgreements();

        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.open()).doesNotContain("userTask_callSchool");
        assertThat(paper("anna", sam).statusCode()).isEqualTo(404);
    }

    @Test
    void withdrawn_theCallIsOff() {
        CaseInPlay sam = atASchoolWithoutAgreements().formSent();

        play.start("anna", "withdrawal", Answers.withdrawal(sam.key(), "1", cases.today()));
        cases.runJobs(sam);

        assertThat(sam.open()).doesNotContain("userTask_callSchool");
        assertThat(paper("anna", sam).statusCode()).isEqualTo(404);
        assertThat(sam.shared()).isEmpty();
    }

    @Test
    void withdrawnWhileTheTaskIsStillOpen_nothingCanBeRecordedAsTold() {
        CaseInPlay sam = atASchoolWithoutAgreements().formSent();
        CaseInPlay noor = called();
        takeBack(sam);
        takeBack(noor);

        refused(sam, "userTask_callSchool", Answers.schoolCalled(cases.today()));
        refused(noor, "userTask_talkAtSchool", Answers.talkedAtSchool(cases.today()));
        assertThat(sam.shared()).isEmpty();
    }

    @Test
    void tasksOfASchoolThatMayNotKnow_areNotGivenToTheBegeleiderEither() {
        CaseInPlay sam = called();
        takeBack(sam);
        cases.runJobs(sam);

        assertThat(sam.open()).doesNotContain("userTask_talkAtSchool", "userTask_callSchool");
    }

    // "School without account gets secure mail/print, never an open link with content"

    @Test
    void thePaperSaysWhatTheSchoolMayKnow_andNothingOfTheFamily() {
        CaseInPlay sam = atASchoolWithoutAgreements().consentGiven();
        assertThat(paper("anna", sam).statusCode())
                .as("the parents do not know yet")
                .isEqualTo(404);
        sam.anna("userTask_informParents", Answers.firstContact(cases.today()));

        String page = paper("anna", sam).body();

        assertThat(page)
                .contains("Sam Voorbeeld", "De Verte, Voorbeeldstad", "Er is toestemming", "Opvang De Voorbeeldhaven")
                .doesNotContain("Mila", "Daan", "geweld", "href=\"http");
        for (String nobody : Set.of("bram", "iris", "karin", "rob")) {
            assertThat(paper(nobody, sam).statusCode()).as(nobody).isNotEqualTo(200);
        }
    }

    @Test
    void whereTheShelterIsSecret_thePaperNamesNoShelterAndNoMailbox() {
        CaseInPlay sam = atASchoolWithoutAgreements().formSent();
        families.recordSafety(
                sam.get().familyId(),
                new SafetyProfile(true, Set.of(), Channel.PHONE, null, true, false, Violence.NONE, true));

        assertThat(paper("anna", sam).body())
                .contains("Sam Voorbeeld")
                .doesNotContain("Voorbeeldhaven", "Ruggensteun", "@");
    }

    @Test
    void theDossierOfTheBegeleiderHasThePaper_onlyForASchoolWithoutAccounts() {
        CaseInPlay sam = atASchoolWithoutAgreements().formSent();
        CaseInPlay noor = cases.one().formSent();

        assertThat(dossier(sam, "userTask_callSchool")).contains("/gezin/zaak/" + sam.key() + "/school");
        assertThat(dossier(noor, "userTask_confirmReceipt")).doesNotContain("/gezin/zaak/" + noor.key() + "/school");
    }

    private CaseInPlay called() {
        return atASchoolWithoutAgreements().formSent().anna("userTask_callSchool", Answers.schoolCalled(cases.today()));
    }

    private CaseInPlay atASchoolWithoutAgreements() {
        return cases.family(at(UNKNOWN_HERE.value(), cases.child("Sam", 8))).theCase(0);
    }

    private void takeBack(CaseInPlay theCase) {
        consents.withdraw(
                theCase.id(),
                UNKNOWN_HERE,
                PersonRef.of(theCase.get().family().guardians().get(0).id()),
                cases.today(),
                CaseFixture.ANNA);
    }

    private void refused(CaseInPlay theCase, String task, Map<String, Object> answers) {
        assertThatThrownBy(() -> play.complete("anna", theCase.task(task), answers))
                .isInstanceOf(RuntimeException.class);
    }

    private HttpResponse<String> paper(String who, CaseInPlay theCase) {
        return HttpPerson.inBrowser(port, who).get("/gezin/zaak/" + theCase.key() + "/school");
    }

    private String dossier(CaseInPlay theCase, String task) {
        return HttpPerson.inBrowser(port, "anna")
                .get("/api/tasks/" + theCase.task(task).getId() + "/dossier")
                .body();
    }
}
