package nl.ruggensteun.support;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** One press on the deploy button of Camunda Modeler: the multipart call it makes, part by part. */
public final class ModelerUpload {

    private static final String BOUNDARY = "----ModelerUpload7MA4YWxkTrZu0gW";

    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    /** @param name what the kwartiermaker types as the name of the deployment; Modeler proposes the diagram's file name */
    public ModelerUpload(String name) {
        settings.put("deployment-name", name);
        settings.put("deployment-source", "Camunda Modeler");
        settings.put("enable-duplicate-filtering", "true");
    }

    public ModelerUpload file(String name, String content) {
        files.put(name, content);
        return this;
    }

    public HttpResponse<String> by(HttpPerson person) {
        var body = new StringBuilder();
        settings.forEach((name, value) -> part(body, "name=\"" + name + "\"", value));
        files.forEach((name, content) -> part(
                body,
                "name=\"" + name + "\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream",
                content));
        body.append("--").append(BOUNDARY).append("--\r\n");
        return person.send(
                "POST", "/engine-rest/deployment/create", "multipart/form-data; boundary=" + BOUNDARY, body.toString());
    }

    private static void part(StringBuilder body, String disposition, String content) {
        body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; ");
        body.append(disposition).append("\r\n\r\n").append(content).append("\r\n");
    }
}
