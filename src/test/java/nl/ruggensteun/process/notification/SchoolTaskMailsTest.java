package nl.ruggensteun.process.notification;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ruggensteun.disclosure.SharePermit;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.notification.Template;
import nl.ruggensteun.process.SchoolTasks;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which tasks make a mail. */
class SchoolTaskMailsTest {

    private static final CaseId CASE = new CaseId(UUID.randomUUID());
    private static final Brin6 SCHOOL = new Brin6("99AA00");

    private final SchoolTasks schoolTasks = mock();
    private final Outbox outbox = mock();
    private final SharePermit permit = mock();
    private final DelegateTask task = mock();
    private final SchoolTaskMails mails = new SchoolTaskMails(schoolTasks, outbox);

    @BeforeEach
    void aTaskOfASchool() {
        when(task.getId()).thenReturn("1");
        when(task.getVariable(Variables.CASE_ID)).thenReturn(CASE.toString());
        when(task.getVariable(Variables.BEGELEIDER)).thenReturn("anna");
        candidateGroup(SCHOOL.group());
        when(schoolTasks.permit(any(), any())).thenReturn(Optional.empty());
    }

    @Test
    void schoolThatMayKnow_getsAMail() {
        when(schoolTasks.permit(CASE, SCHOOL)).thenReturn(Optional.of(permit));

        mails.created(task);

        verify(outbox).toSchool(permit, Template.TASK_WAITING, "1");
    }

    @Test
    void schoolThatMayNotKnow_getsNoMail_whateverTheDiagramSays() {
        mails.created(task);

        verifyNoInteractions(outbox);
    }

    @Test
    void taskOfNoCase_givesTheSchoolNoMail() {
        when(task.getVariable(Variables.CASE_ID)).thenReturn(null);

        mails.created(task);

        verifyNoInteractions(outbox);
    }

    @Test
    void taskOfTheShelter_givesNoMail() {
        candidateGroup("kwartiermaker");

        mails.created(task);
        mails.completed(task);

        verifyNoInteractions(outbox);
    }

    @Test
    void completedBySchool_theBegeleiderHears() {
        mails.completed(task);

        verify(outbox).toUser("anna", Template.ANSWER_RECEIVED, CASE, null);
    }

    private void candidateGroup(String group) {
        IdentityLink link = mock();
        when(link.getGroupId()).thenReturn(group);
        when(task.getCandidates()).thenReturn(Set.of(link));
    }
}
