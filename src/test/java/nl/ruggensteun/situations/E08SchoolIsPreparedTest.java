package nl.ruggensteun.situations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.CovenantExpressions;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.NewSchool;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.support.ApplicationTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** E-08, the school: a child with consent sets its preparation in motion, once, and nobody hears of the child by it. */
@ApplicationTest
class E08SchoolIsPreparedTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int AT_ONCE = 6;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Schools schools;

    @Autowired
    private CovenantExpressions covenant;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    // "school: message starts SchoolOnboarding (phase 2), de-duplicated per BRIN6"

    @Test
    void consentGiven_setsThePreparationOfTheSchoolInMotion_andTheChildsCaseGoesOn() {
        Brin6 school = aSchool();
        CaseInPlay sam = at(school);
        assertThat(preparationsOf(school)).isEmpty();
        assertThat(covenant.status(school.value())).isEqualTo("NONE");

        sam.consentGiven();

        assertThat(preparationsOf(school)).hasSize(1);
        assertThat(covenant.status(school.value())).isEqualTo("ONBOARDING");
        assertThat(sam.open()).containsExactly("userTask_informParents");
        assertThat(sam.anna("userTask_informParents", Answers.firstContact(cases.today()))
                        .open())
                .containsExactly("userTask_callSchool");
    }

    @Test
    void withoutConsent_nothingIsSetInMotion() {
        Brin6 school = aSchool();
        CaseInPlay sam = at(school);

        sam.answers("Ouder 1", Answers.consentGiven(cases.today()));
        assertThat(preparationsOf(school)).as("one of two parents").isEmpty();
        sam.answers("Ouder 2", Answers.consentRefused());

        assertThat(preparationsOf(school)).isEmpty();
    }

    @Test
    void thePreparationSaysNothingOfTheChild_andTheSchoolHearsNothingByIt() {
        Brin6 school = aSchool();
        CaseInPlay sam = at(school).consentGiven();

        String preparation = preparationsOf(school).get(0);

        var open = tasks.createTaskQuery().processInstanceId(preparation).singleResult();
        assertThat(open.getTaskDefinitionKey()).isEqualTo("userTask_introduceRuggensteun");
        assertThat(runtime.getVariables(preparation)).containsOnlyKeys("brin6", "dossier");
        assertThat(runtime.getVariable(preparation, "dossier")).isEqualTo("De Verte, Voorbeeldstad");
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(preparation)
                        .singleResult()
                        .getStartUserId())
                .as("whoever works on the case leads to the child")
                .isNull();
        assertThat(tasks.getIdentityLinksForTask(open.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("kwartiermaker");
        assertThat(cases.mailsToSchool(sam)).isZero();
        assertThat(sam.shared()).isEmpty();
    }

    @Test
    void childrenWithConsentInTheSameSecond_setOnePreparationInMotion() throws Exception {
        Brin6 school = aSchool();
        List<CaseInPlay> children = new ArrayList<>();
        for (int child = 0; child < AT_ONCE; child++) {
            children.add(at(school).answers("Ouder 1", Answers.consentGiven(cases.today())));
        }
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<CaseInPlay>> answers = children.stream()
                    .<Callable<CaseInPlay>>map(
                            child -> () -> child.answers("Ouder 2", Answers.consentGiven(cases.today())))
                    .toList();
            for (Future<CaseInPlay> answered : threads.invokeAll(answers)) {
                assertThat(answered.get().open()).containsExactly("userTask_informParents");
            }
        } finally {
            threads.shutdown();
        }

        assertThat(preparationsOf(school)).hasSize(1);
    }

    @Test
    void schoolWithACovenant_orThatSaidNoAShortWhileAgo_isNotPrepared() {
        Brin6 covered = aSchool();
        play.start("karin", "covenant", Answers.covenantSigned(cases.today(), cases.today(), covered.value()));
        assertThat(covenant.status(covered.value())).isEqualTo("IN_FORCE");
        at(covered).consentGiven();
        assertThat(preparationsOf(covered)).isEmpty();

        Brin6 declined = aSchool();
        at(declined).consentGiven();
        play.completeOne(
                "karin", "onboarding-" + declined, "userTask_introduceRuggensteun", Map.of("schoolAnswer", "NO"));
        at(declined).consentGiven();
        assertThat(preparationsOf(declined)).isEmpty();
        assertThat(covenant.status(declined.value())).isEqualTo("DECLINED");
    }

    private List<String> preparationsOf(Brin6 school) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey("schoolOnboarding")
                .variableValueEquals("brin6", school.value())
                .unlimitedList()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    private CaseInPlay at(Brin6 school) {
        return cases.family(CaseFixture.at(school.value(), cases.child("Sam", 8)))
                .theCase(0);
    }

    private Brin6 aSchool() {
        Brin6 school = new Brin6("98OE%02d".formatted(NUMBER.getAndIncrement()));
        schools.register(new NewSchool(
                school, "De Verte", "Straat 8", "Voorbeeldstad", SchoolType.PRIMARY, HolidayRegion.NORTH));
        return school;
    }
}
