package nl.ruggensteun.process.specialcase;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.disclosure.DisclosureRecord;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.SharingRoute;
import nl.ruggensteun.disclosure.Weighings;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.SchoolSituation;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.specialcase.SpecialCases;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every road of a special case; on none of them the product gives a school anything without consent (R-163…R-171). */
@ApplicationTest
class SpecialCaseProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private SpecialCases specialCases;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Families families;

    @Autowired
    private Weighings weighings;

    @LocalServerPort
    private int port;

    @Test
    void withConsent_parentsHearFirst_thenTheThreeTalk_andItEndsWithARecord() {
        CaseInPlay sam = cases.one().supported();
        report("anna", sam, "NO");
        assertThat(sam.open()).containsExactly("userTask_announceSharing", "userTask_followSupport");

        sam.anna("userTask_announceSharing", Answers.parentsInformed(cases.today()))
                .meetingHeld()
                .anna("userTask_closeSpecialCase", Answers.specialCaseClosed("MEETING_HELD"));

        assertThat(sam.open()).containsExactly("userTask_followSupport");
        assertThat(specialCases.of(sam.id())).allMatch(special -> !special.isOpen());
    }

    @Test
    void theIbErReportsAPupilSheSees_theBegeleiderGetsTheTask() {
        CaseInPlay sam = cases.one().supported();

        report("iris", sam, "NO");

        assertThat(sam.sees("anna", "userTask_announceSharing")).isTrue();
        assertThat(sam.sees("iris", "userTask_announceSharing")).isFalse();
    }

    @Test
    void theIbErCannotReportAChildSheDoesNotSee_andLearnsNothing() {
        CaseInPlay untold = cases.one();

        assertThatThrownBy(() -> report("iris", untold, "NO")).hasMessage("[caseId] Kies een kind uit uw eigen lijst.");
        CaseInPlay elsewhere = cases.one().supported();
        assertThatThrownBy(() -> report("ilse", elsewhere, "NO"))
                .hasMessage("[caseId] Kies een kind uit uw eigen lijst.");
    }

    @Test
    void theSchoolTellsTheParentsFirst() {
        CaseInPlay sam = cases.one().supported();

        assertThatThrownBy(() -> play.start(
                        "iris",
                        "specialCase",
                        UnusualAnswers.with(Answers.specialCase(sam.key(), "NO"), "parentsInformed", "NOT_YET")))
                .hasMessageStartingWith("[parentsInformed] Vertel ouders eerst");
    }

    @Test
    void withoutConsent_parentsTellIt_theProductSharesNothing() {
        CaseInPlay sam = cases.one();
        report("anna", sam, "YES");
        assertThat(sam.open()).contains("userTask_letParentsTell");

        sam.anna(
                        "userTask_letParentsTell",
                        Map.of("parentsHaveTold", "YES", "toldOn", cases.today().toString()))
                .anna("userTask_closeSpecialCase", Answers.specialCaseClosed("NO_MEETING"));

        assertThat(sam.shared()).isEmpty();
        assertThat(cases.mailsToSchool(sam)).isZero();
    }

    @Test
    void weighed_aSecondPersonDecides_thenAPersonCalls_andTheSchoolStillSeesNothing() {
        CaseInPlay sam = weighed();
        assertThat(sam.sees("ada", "userTask_decideWeighing")).isTrue();
        assertThat(sam.sees("karin", "userTask_decideWeighing")).isTrue();

        decides("ada", sam, "APPROVED")
                .anna("userTask_shareMinimum", Answers.minimumShared(cases.today()))
                .anna("userTask_tellParentsLater", Answers.parentsTold(cases.today(), "TOLD"))
                .anna("userTask_closeSpecialCase", Answers.specialCaseClosed("NO_MEETING"));

        assertThat(disclosures.of(sam.id()))
                .extracting(DisclosureRecord::route)
                .containsExactly(SharingRoute.EXCEPTION);
        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(disclosures.schoolSees(sam.id(), Brin6.parse(REGENBOOG))).isFalse();
        assertThat(sam.seenBy("iris")).isEmpty();
        assertThat(cases.mailsToSchool(sam)).isZero();
    }

    @Test
    void declined_nothingIsShared() {
        CaseInPlay sam = decides("karin", weighed(), "DECLINED");

        assertThat(sam.open()).contains("userTask_closeSpecialCase").doesNotContain("userTask_shareMinimum");
        assertThat(sam.shared()).isEmpty();
    }

    @Test
    void whoWroteOrReportedIt_doesNotDecide() {
        CaseInPlay sam = weighed();

        assertThat(sam.sees("anna", "userTask_decideWeighing")).isFalse();
        assertThat(sam.sees("mirjam", "userTask_decideWeighing")).isFalse();
        var weighing = weighings
                .of(specialCases.of(sam.id()).get(0).id().value())
                .get(0)
                .id();
        assertThatThrownBy(() -> weighings.decide(weighing, true, "Zo is het.", "anna"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> disclosures.recordException(weighing, "anna")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatWasDecided_staysDecided_andCanOnlyBeAddedTo() {
        CaseInPlay sam = decides("ada", weighed(), "DECLINED");
        var weighing = weighings
                .of(specialCases.of(sam.id()).get(0).id().value())
                .get(0)
                .id();

        assertThatThrownBy(() -> weighings.decide(weighing, true, "Toch wel.", "karin"))
                .isInstanceOf(NotAllowed.class);
        weighings.add(weighing, "note", "Later gehoord.", "anna");

        assertThat(weighings.get(weighing).isApproved()).isFalse();
        assertThat(weighings.notes(weighing)).hasSize(1);
    }

    @Test
    void whoDecides_readsTheWeighing_andNothingElseOfTheChild() {
        CaseInPlay sam = weighed();
        String path = "/api/tasks/" + sam.task("userTask_decideWeighing").getId() + "/dossier";

        assertThat(HttpPerson.inBrowser(port, "ada").get(path).body())
                .contains("Het kan morgen misgaan.")
                .doesNotContain("Mila Voorbeeld", "Regenboog");
        assertThat(HttpPerson.inBrowser(port, "koen").get(path).statusCode()).isEqualTo(200);
        assertThat(HttpPerson.inBrowser(port, "iris").get(path).statusCode()).isEqualTo(404);
        assertThat(HttpPerson.inBrowser(port, "bram").get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void theCaseIsClosedUnderARunningSpecialCase_itsTalkStops_andItIsRoundedOff() {
        CaseInPlay sam = cases.one().supported();
        report("anna", sam, "NO");
        sam.anna("userTask_announceSharing", Answers.parentsInformed(cases.today()))
                .meetingPlanned();

        families.cancelCase(sam.id());
        cases.runJobs(sam);
        assertThat(sam.open()).containsExactly("userTask_letParentsTell");
        sam.anna("userTask_letParentsTell", Map.of("parentsHaveTold", "NO"))
                .anna("userTask_closeSpecialCase", Answers.specialCaseClosed("NO_MEETING"));

        assertThat(sam.isOver()).isTrue();
    }

    @Test
    void withoutASchool_thereIsNothingToWeigh() {
        CaseInPlay liv =
                cases.family(CaseFixture.without(cases.child("Liv", 5))).theCase(0);

        report("anna", liv, "NO");

        assertThat(liv.open()).contains("userTask_letParentsTell").doesNotContain("userTask_weigh");
    }

    @Test
    void consentAfterAll_nobodyHasToWeigh() {
        CaseInPlay sam = cases.one();
        report("anna", sam, "NO");
        assertThat(sam.open()).contains("userTask_weigh");

        sam.formSent();

        assertThat(sam.open()).contains("userTask_announceSharing").doesNotContain("userTask_weigh");
    }

    @Test
    void anotherSchoolThanWasWeighedFor_isWeighedAnew() {
        CaseInPlay sam = decides("ada", weighed(), "APPROVED");
        assertThat(sam.open()).contains("userTask_shareMinimum");

        families.recordSchool(
                sam.get().childId(), SchoolSituation.ATTENDS, Brin6.parse(KOMPAS), "5", cases.today(), false);
        cases.runJobs(sam);

        assertThat(sam.open()).contains("userTask_weigh").doesNotContain("userTask_shareMinimum");
    }

    @Test
    void theSameSchool_whatWasDecidedStays() {
        CaseInPlay sam = decides("ada", weighed(), "APPROVED");

        families.timeChanged(sam.id());
        cases.runJobs(sam);

        assertThat(sam.open()).contains("userTask_shareMinimum");
    }

    @Test
    void theCaseIsOver_nothingIsWeighedAnyMore() {
        CaseInPlay sam = cases.one();
        report("anna", sam, "NO");

        families.cancelCase(sam.id());
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_letParentsTell");
    }

    @Test
    void aSpecialCaseNeverEndsSilently() {
        CaseInPlay sam = decides("karin", weighed(), "DECLINED");

        assertThatThrownBy(() -> sam.anna("userTask_closeSpecialCase", Map.of("outcome", "NO_MEETING", "support", "x")))
                .hasMessageStartingWith("[reason]");
    }

    private CaseInPlay weighed() {
        CaseInPlay sam = cases.one();
        report("anna", sam, "NO");
        return sam.anna("userTask_weigh", Answers.weighing());
    }

    private CaseInPlay decides(String user, CaseInPlay sam, String decision) {
        return sam.does(user, "userTask_decideWeighing", Map.of("decision", decision, "decisionReason", "Zo is het."));
    }

    private void report(String user, CaseInPlay theCase, String parentsTell) {
        play.start(user, "specialCase", Answers.specialCase(theCase.key(), parentsTell));
        cases.runJobs(theCase);
    }

    @Test
    void withConsentButBeforeTheSchoolKnows_theAdviceNamesTheTaskThatIsOpen_andThenItGoes() {
        CaseInPlay sam = cases.one().consentGiven();
        String open = sam.task("userTask_informParents").getName();

        assertThatThrownBy(() -> report("anna", sam, "NO"))
                .hasMessageContaining("'" + open + "'")
                .hasMessageContaining("112");
        sam.anna("userTask_informParents", Answers.firstContact(cases.today()));
        report("anna", sam, "NO");

        assertThat(sam.open()).contains("userTask_announceSharing");
    }
}
