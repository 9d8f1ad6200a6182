package nl.ruggensteun.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands in forms with exactly the calls that Camunda Tasklist makes: answers as text and numbers, lists as JSON. */
public final class TasklistForms {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpPerson person;

    public TasklistForms(HttpPerson person) {
        this.person = person;
    }

    public HttpResponse<String> start(String process, Map<String, ?> answers) {
        String found = person.get(ENGINE
                        + "/process-definition?latestVersion=true&startableInTasklist=true&firstResult=0&maxResults=1&key="
                        + process)
                .body();
        return person.post(
                ENGINE + "/process-definition/" + read(found).path(0).path("id").asText() + "/submit-form",
                body(answers));
    }

    public HttpResponse<String> submit(String taskId, Map<String, ?> answers) {
        return person.post(ENGINE + "/task/" + taskId + "/submit-form", body(answers));
    }

    /** The way past the form. */
    public HttpResponse<String> complete(String taskId) {
        return person.post(ENGINE + "/task/" + taskId + "/complete", "{\"variables\":{}}");
    }

    /** A submit with a body of the test's own making. */
    public HttpResponse<String> submitRaw(String taskId, String body) {
        return person.post(ENGINE + "/task/" + taskId + "/submit-form", body);
    }

    public HttpPerson person() {
        return person;
    }

    /** The Dutch text that the page script shows. */
    public static String message(HttpResponse<String> answer) {
        return read(answer.body()).path("message").asText();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON: " + json, e);
        }
    }

    private static String body(Map<String, ?> answers) {
        Map<String, Object> variables = new HashMap<>();
        answers.forEach((field, answer) -> variables.put(field, variable(answer)));
        return json(Map.of("variables", variables));
    }

    private static Map<String, Object> variable(Object answer) {
        if (answer instanceof List<?> || answer instanceof Map<?, ?>) {
            return Map.of("type", "Json", "value", json(answer));
        }
        Map<String, Object> plain = new HashMap<>();
        plain.put("value", answer);
        return plain;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
