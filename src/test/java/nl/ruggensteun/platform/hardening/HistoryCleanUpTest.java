package nl.ruggensteun.platform.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.MutableClock;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** H15: history goes away by itself, a year after a process ended. */
@ApplicationTest
class HistoryCleanUpTest {

    private static final int BATCHES = 20;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Probe probe;

    @Autowired
    private MutableClock clock;

    @Test
    void cleanUp_hasAWindowEveryNight() {
        assertThat(engine.getHistoryCleanupBatchWindowStartTime()).isEqualTo("02:00");
        assertThat(engine.getHistoryCleanupBatchWindowEndTime()).isEqualTo("04:00");
        assertThat(engine.getBatchOperationHistoryTimeToLive()).isEqualTo("P90D");
        assertThat(history.findHistoryCleanupJobs()).isNotEmpty();
    }

    @Test
    void everyDefinition_hasATimeToLiveOfAtMostAYear() {
        assertThat(repository.createProcessDefinitionQuery().list())
                .isNotEmpty()
                .allSatisfy(process -> assertThat(process.getHistoryTimeToLive())
                        .as(process.getKey())
                        .isBetween(1, 365));
        assertThat(repository.createDecisionDefinitionQuery().list())
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(decision.getHistoryTimeToLive())
                        .as(decision.getKey())
                        .isBetween(1, 365));
    }

    @Test
    void finishedProcess_isForgottenAYearLater() {
        String instance =
                probe.start(Map.of("begeleider", "anna", "familyId", "f")).getProcessInstanceId();
        runtime.deleteProcessInstance(instance, "test");

        clock.forward(Duration.ofDays(364));
        cleanUp();
        assertThat(kept(instance)).isEqualTo(1);

        clock.forward(Duration.ofDays(2));
        cleanUp();
        assertThat(kept(instance)).isZero();
        assertThat(history.createHistoricTaskInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
    }

    private long kept(String instance) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .count();
    }

    /** Batch after batch, as in a night: other tests left more than one. */
    private void cleanUp() {
        for (int batch = 0; batch < BATCHES; batch++) {
            history.cleanUpHistoryAsync(true);
            history.findHistoryCleanupJobs().stream().map(Job::getId).forEach(jobs::executeJob);
        }
    }
}
