package nl.ruggensteun.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.calendar.ShippedCalendar;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Answers;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;

/** Target dates by the table that ships, on the days on which somebody can act. */
@ExtendWith(OutputCaptureExtension.class)
class TargetDatesTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Brin6 SCHOOL = new Brin6("99AA00");

    private final RepositoryService repository = mock();
    private final Schools schools = mock();
    private final School school = mock();
    private final Families families = mock();
    private final DelegateExecution execution = mock();

    @BeforeEach
    void aSchoolInTheMiddle() throws IOException {
        when(schools.find(SCHOOL)).thenReturn(Optional.of(school));
        when(school.region()).thenReturn(HolidayRegion.MIDDLE);
        when(school.studyDays()).thenReturn(Set.of());
        when(families.findCase(any())).thenReturn(Optional.empty());
        when(execution.getVariable(Variables.BRIN6)).thenReturn(SCHOOL.value());
        deployed(UnaryOperator.identity());
    }

    @Test
    void targetDate_isFiveInTheAfternoon() {
        assertThat(due("informSchool:1:abc", "userTask_talkAtSchool", "2026-03-03"))
                .isEqualTo(at("2026-03-10", "17:00"));
    }

    @Test
    void summerHoliday_pausesWhatTheSchoolMustDo() {
        // Region midden is on holiday from 18 July to 30 August 2026.
        assertThat(due("informSchool:1:abc", "userTask_talkAtSchool", "2026-07-15"))
                .isEqualTo(at("2026-09-02", "17:00"));
    }

    @Test
    void summerHoliday_doesNotPauseWhatTheShelterDoes() {
        assertThat(due("consent:1:abc", "userTask_askSigner", "2026-07-17")).isEqualTo(at("2026-07-24", "17:00"));
    }

    @Test
    void studyDaysOfTheSchool_doNotCount() {
        when(school.studyDays()).thenReturn(Set.of(LocalDate.parse("2026-03-05"), LocalDate.parse("2026-03-06")));

        assertThat(due("informSchool:1:abc", "userTask_talkAtSchool", "2026-03-03"))
                .isEqualTo(at("2026-03-12", "17:00"));
    }

    @Test
    void regionOfTheSchool_decidesItsHoliday() {
        when(school.region()).thenReturn(HolidayRegion.NORTH);

        // Region noord: 4 July to 16 August 2026.
        assertThat(due("informSchool:1:abc", "userTask_talkAtSchool", "2026-07-02"))
                .isEqualTo(at("2026-08-20", "17:00"));
    }

    @Test
    void childWithoutASchoolVariable_countsInTheSchoolOfTheCase() {
        var id = new CaseId(UUID.randomUUID());
        var childCase = mock(ChildCase.class);
        when(execution.getVariable(Variables.BRIN6)).thenReturn(null);
        when(execution.getVariable(Variables.CASE_ID)).thenReturn(id.toString());
        when(families.findCase(id)).thenReturn(Optional.of(childCase));
        when(childCase.brin6()).thenReturn(Optional.of(SCHOOL));
        when(school.region()).thenReturn(HolidayRegion.NORTH);

        assertThat(due("informSchool:1:abc", "userTask_talkAtSchool", "2026-07-02"))
                .isEqualTo(at("2026-08-20", "17:00"));
    }

    @Test
    void childWithoutSchool_countsInTheRegionOfTheShelter() {
        when(execution.getVariable(Variables.BRIN6)).thenReturn(null);

        assertThat(due("informSchool:1:abc", "userTask_talkAtSchool", "2026-07-15"))
                .isEqualTo(at("2026-09-02", "17:00"));
    }

    @Test
    void changeOfClocks_keepsFiveInTheAfternoon() {
        // Summer time begins on Sunday 29 March 2026, winter time on 25 October.
        Date spring = due("intake:1:abc", "userTask_recordSafety", "2026-03-27");
        Date autumn = due("intake:1:abc", "userTask_recordSafety", "2026-10-23");

        assertThat(spring.toInstant()).isEqualTo("2026-03-30T15:00:00Z");
        assertThat(autumn.toInstant()).isEqualTo("2026-10-26T16:00:00Z");
    }

    @Test
    void taskThatTheTableDoesNotName_getsTheDateOfItsLastRow() {
        assertThat(due("intake:1:abc", "userTask_addedByAKwartiermaker", "2026-03-03"))
                .isEqualTo(at("2026-03-17", "17:00"));
    }

    @Test
    void noTable_meansFiveWorkingDays_andTheLogNamesTheTask(CapturedOutput output) {
        DecisionDefinitionQuery nothing = mock(Answers.RETURNS_SELF);
        when(nothing.singleResult()).thenReturn(null);
        when(repository.createDecisionDefinitionQuery()).thenReturn(nothing);

        assertThat(due("consent:1:abc", "userTask_askSigner", "2026-03-03")).isEqualTo(at("2026-03-10", "17:00"));
        assertThat(output).contains("WARN", "consent.userTask_askSigner");
    }

    @Test
    void brokenCell_meansFiveWorkingDays_andTheTaskStillComes(CapturedOutput output) throws IOException {
        deployed(table -> table.replace("\"SCHOOL_DAYS\"</text>", "\"SCHOOLDAYS\"</text>")
                .replace("&quot;SCHOOL_DAYS&quot;</text>", "&quot;SCHOOLDAYS&quot;</text>"));

        assertThat(due("informSchool:1:abc", "userTask_talkAtSchool", "2026-03-03"))
                .isEqualTo(at("2026-03-10", "17:00"));
        assertThat(output).contains("informSchool.userTask_talkAtSchool", "IllegalArgumentException");
    }

    @Test
    void negativeDays_meanFiveWorkingDays() throws IOException {
        deployed(table -> table.replace("<text>5</text>", "<text>-5</text>"));

        assertThat(due("informSchool:1:abc", "userTask_talkAtSchool", "2026-03-03"))
                .isEqualTo(at("2026-03-10", "17:00"));
    }

    private Date due(String processDefinition, String task, String today) {
        var clock = Clock.fixed(at(today, "10:00").toInstant(), AMSTERDAM);
        when(execution.getProcessDefinitionId()).thenReturn(processDefinition);
        when(execution.getCurrentActivityId()).thenReturn(task);
        var calendar = new CaseCalendar(ShippedCalendar.schoolCalendar(), schools, HolidayRegion.MIDDLE);
        return new TargetDates(new TargetDateTable(repository), calendar, families, clock).due(execution);
    }

    private void deployed(UnaryOperator<String> edit) throws IOException {
        String table = edit.apply(new ClassPathResource("processes/ruggensteun/targetDates.dmn")
                .getContentAsString(StandardCharsets.UTF_8));
        DecisionDefinition definition = mock();
        when(definition.getId()).thenReturn("targetDates:1");
        DecisionDefinitionQuery query = mock(Answers.RETURNS_SELF);
        when(query.singleResult()).thenReturn(definition);
        when(repository.createDecisionDefinitionQuery()).thenReturn(query);
        when(repository.getDecisionModel("targetDates:1"))
                .thenAnswer(call -> new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    private static Date at(String day, String time) {
        return Date.from(ZonedDateTime.of(LocalDate.parse(day), LocalTime.parse(time), AMSTERDAM)
                .toInstant());
    }
}
