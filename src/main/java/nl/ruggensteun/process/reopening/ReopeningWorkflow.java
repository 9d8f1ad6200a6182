package nl.ruggensteun.process.reopening;

import nl.ruggensteun.experience.ExitInterviews;
import nl.ruggensteun.family.FamilyId;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the application tells the process "Ervaringen van ouders en kinderen": the support goes on after all. */
@Component
class ReopeningWorkflow {

    private static final String EXIT_INTERVIEW = "exitInterview";

    private final RuntimeService runtime;
    private final ExitInterviews interviews;

    ReopeningWorkflow(RuntimeService runtime, ExitInterviews interviews) {
        this.runtime = runtime;
        this.interviews = interviews;
    }

    /**
     * Nobody is asked how it went while it goes on: the questions come back with the next closing. Where parents or
     * children have answered, the other question stays: a family is asked once.
     */
    void caseReopened(FamilyId family) {
        if (!interviews.of(family).isEmpty()) {
            return;
        }
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(EXIT_INTERVIEW)
                .processInstanceBusinessKey(family.toString())
                .unlimitedList()
                .forEach(asking -> runtime.deleteProcessInstance(asking.getId(), "caseReopened"));
    }
}
