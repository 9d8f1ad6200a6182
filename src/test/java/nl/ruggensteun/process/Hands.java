package nl.ruggensteun.process;

import java.util.Map;
import nl.ruggensteun.demo.Play;
import org.camunda.bpm.engine.task.Task;

/** How the people of a test hand in their forms: by default {@link Play}, or over HTTP, or with something extra. */
public interface Hands {

    /** @return the process instance's id */
    String start(String user, String process, Map<String, Object> answers);

    void complete(String user, Task task, Map<String, Object> answers);

    static Hands of(Play play) {
        return new Hands() {
            @Override
            public String start(String user, String process, Map<String, Object> answers) {
                return play.start(user, process, answers);
            }

            @Override
            public void complete(String user, Task task, Map<String, Object> answers) {
                play.complete(user, task, answers);
            }
        };
    }
}
