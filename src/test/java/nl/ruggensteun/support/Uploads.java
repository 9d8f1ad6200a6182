package nl.ruggensteun.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import nl.ruggensteun.platform.identity.DemoUsers;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;

/** What kwartiermakers upload during one test; taken back after it, since all tests share one engine. */
public final class Uploads {

    private final RepositoryService repository;
    private final int port;
    private final List<String> present;

    public Uploads(RepositoryService repository, int port) {
        this.repository = repository;
        this.port = port;
        this.present = deployments();
    }

    /** Uploads a diagram with its forms, under the name that Modeler proposes. */
    public HttpResponse<String> by(String user, EditedDiagram diagram) {
        return by(user, diagram.upload(diagram.process()));
    }

    public HttpResponse<String> by(String user, ModelerUpload upload) {
        var answer = upload.by(HttpPerson.withBasicLogin(port, user, DemoUsers.PASSWORD));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    /** Deletes what was uploaded, with the cases that run on it. */
    public void takeBack() {
        List<String> uploaded = new ArrayList<>(deployments());
        uploaded.removeAll(present);
        uploaded.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    private List<String> deployments() {
        return repository.createDeploymentQuery().unlimitedList().stream()
                .map(Deployment::getId)
                .toList();
    }
}
