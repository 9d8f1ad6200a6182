package nl.ruggensteun.platform.hardening;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** A process of two tasks, one for a begeleider and one for a school, as a kwartiermaker could upload it. */
@Component
public class Probe {

    public static final String KEY = "probe";
    private static final String[] FILES = {"probe.bpmn", "probe-shelter.form", "probe-school.form"};

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;

    Probe(RepositoryService repository, RuntimeService runtime, TaskService tasks) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** @return the open task for the begeleider */
    public Task start(String begeleider) {
        return start(Map.of("begeleider", begeleider));
    }

    public Task start(Map<String, Object> variables) {
        deploy();
        var instance = runtime.startProcessInstanceByKey(KEY, Variables.fromMap(variables));
        return tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
    }

    public void deploy() {
        if (repository.createProcessDefinitionQuery().processDefinitionKey(KEY).count() > 0) {
            return;
        }
        var deployment = repository.createDeployment().name(KEY);
        for (String file : FILES) {
            deployment.addInputStream(file, Probe.class.getResourceAsStream("/hardening/" + file));
        }
        deployment.deploy();
    }
}
