package nl.ruggensteun.process.handover;

import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.ruggensteun.access.AccessPolicy;
import nl.ruggensteun.access.Viewer;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.support.ApplicationTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case never ends or strands because a begeleider leaves (E-12). */
@ApplicationTest
class HandoverProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private AccessPolicy policy;

    @Test
    void e12_allOpenTasksGoAlong_andTheOldBegeleiderSeesNothing() {
        CaseInPlay sam =
                cases.one().formSent().atSchool("userTask_confirmReceipt", Answers.receiptConfirmed(cases.today()));

        play.start("anna", "handover", Answers.handover(sam.key(), "bram"));

        assertThat(sam.seenBy("anna")).isEmpty();
        assertThat(sam.seenBy("bram")).contains("userTask_talkAtShelter", "userTask_fileForm");
        assertThat(sam.openTasks())
                .extracting(Task::getAssignee, Task::getOwner)
                .flatExtracting(pair -> pair.toList())
                .doesNotContain("anna");
        assertThat(policy.maySee(viewer("anna"), sam.id())).isFalse();
        assertThat(policy.maySee(viewer("bram"), sam.id())).isTrue();
    }

    @Test
    void e12_whatTheSchoolDoesNext_comesToTheNewBegeleider() {
        CaseInPlay sam = cases.one().formSent();

        play.start("anna", "handover", Answers.handover(sam.key(), "bram"));
        assertThat(sam.task("userTask_confirmReceipt").getOwner()).isEqualTo("bram");
        sam.atSchool("userTask_confirmReceipt", Answers.receiptConfirmed(cases.today()));

        assertThat(sam.seenBy("bram")).contains("userTask_talkAtShelter");
        assertThat(sam.seenBy("anna")).isEmpty();
    }

    @Test
    void e12_theNewBegeleiderReadsWhatIsSafe() {
        CaseInPlay sam = cases.one();

        play.start("anna", "handover", Answers.handover(sam.key(), "bram"));

        assertThatThrownBy(() -> sam.family().does("bram", "userTask_readDossier", Map.of("safetyRead", false)))
                .hasMessageStartingWith("[safetyRead]");
        assertThat(sam.family()
                        .does("bram", "userTask_readDossier", Map.of("safetyRead", true))
                        .open())
                .isEmpty();
    }

    @Test
    void e12_aKwartiermakerHandsOver_whenTheBegeleiderIsGone() {
        CaseInPlay sam = cases.one();

        play.start("karin", "handover", byNumber(sam));

        assertThat(sam.get().begeleider()).isEqualTo("bram");
        assertThat(sam.seenBy("bram")).isNotEmpty();
        assertThat(sam.seenBy("karin")).isEmpty();
    }

    @Test
    void aColleague_takesNoFamily() {
        CaseInPlay sam = cases.one();

        assertThatThrownBy(() -> play.start("bram", "handover", Answers.handover(sam.key(), "bram")))
                .hasMessageStartingWith("[caseId]");
        assertThatThrownBy(() -> play.start("bram", "handover", byNumber(sam)))
                .hasMessageStartingWith("[familyNumber]");
        assertThat(sam.get().begeleider()).isEqualTo("anna");
    }

    @Test
    void somebodyWhoIsNoBegeleider_getsNoFamily() {
        CaseInPlay sam = cases.one();

        for (String nobody : new String[] {"iris", "karin", "niemand"}) {
            assertThatThrownBy(() -> play.start("anna", "handover", Answers.handover(sam.key(), nobody)))
                    .hasMessageStartingWith("[newBegeleider]");
        }
        assertThatThrownBy(() -> play.start("anna", "handover", Answers.handover(sam.key(), "anna")))
                .hasMessage("Deze begeleider heeft dit gezin al.");
    }

    private Map<String, Object> byNumber(CaseInPlay theCase) {
        return with(
                with(Answers.handover(theCase.key(), "bram"), "caseId", null),
                "familyNumber",
                theCase.get().family().number());
    }

    private static Viewer viewer(String begeleider) {
        return Viewer.ofGroups(begeleider, List.of("begeleider"));
    }

    @Test
    void e12_aMessageThatStillWaits_goesToTheNewBegeleider_andThoseOfOthersStay() {
        CaseInPlay other = cases.one().formSent();
        other.atSchool("userTask_confirmReceipt", Answers.receiptConfirmed(cases.today()));
        CaseInPlay sam =
                cases.one().formSent().atSchool("userTask_confirmReceipt", Answers.receiptConfirmed(cases.today()));
        assertThat(waitingFor(sam)).containsOnly("anna");

        play.start("anna", "handover", Answers.handover(sam.key(), "bram"));

        assertThat(waitingFor(sam)).containsOnly("bram");
        assertThat(waitingFor(other)).containsOnly("anna");
    }

    private List<String> waitingFor(CaseInPlay theCase) {
        return database.queryForList(
                "select recipient_id from rs_notification where recipient_kind = 'USER' and status = 'QUEUED'"
                        + " and case_id = ?",
                String.class,
                theCase.id().value());
    }
}
