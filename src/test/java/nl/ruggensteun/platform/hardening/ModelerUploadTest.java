package nl.ruggensteun.platform.hardening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.ruggensteun.platform.identity.DemoUsers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** H4, H5: exactly the calls that Camunda Modeler makes, as kwartiermaker Karin and as people who may not. */
@ApplicationTest
class ModelerUploadTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private AuthorizationService authorizations;

    @Test
    void withoutCredentials_modelerIsAskedForThem() {
        var answer = HttpPerson.stranger(port).get("/engine-rest/deployment?maxResults=0");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic"));
    }

    @Test
    void kwartiermaker_connectsAndUploads() throws IOException {
        var karin = modeler("karin");

        assertThat(karin.get("/engine-rest/deployment?maxResults=0").statusCode())
                .isEqualTo(200);
        assertThat(karin.get("/engine-rest/version").body()).contains("7.24.0");
        var answer = karin.deploy("probe", files("modelerProbe"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var deployed = new ObjectMapper().readTree(answer.body());
        assertThat(deployed.path("deployedProcessDefinitions")).hasSize(1);
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.DEPLOYMENT)
                        .resourceId(deployed.path("id").asText())
                        .singleResult()
                        .isPermissionGranted(Permissions.DELETE))
                .as("an upload is not deleted: its running cases would go with it")
                .isFalse();
    }

    @Test
    void refusedUpload_tellsEverythingInDutchAndDeploysNothing() throws IOException {
        Map<String, String> files = files("refusedProbe");
        files.remove("probe-school.form");
        files.replaceAll((name, content) -> content.replace("${begeleider}", "anna"));

        var answer = modeler("karin").deploy("probe", files);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new ObjectMapper().readTree(answer.body()).path("message").asText())
                .isEqualTo(
                        """
                        Deze upload is niet geplaatst. Verander eerst dit:
                        - In het diagram "Proef": bij de taak "Taak van de opvang" staat een vaste persoon ("anna"). Gebruik ${begeleider}.
                        - In het diagram "Proef": bij de taak "Taak van de school" hoort het formulier "refusedProbe-school", maar dat zit niet in deze upload. Voeg het .form-bestand toe.""");
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("refusedProbe")
                        .count())
                .isZero();
    }

    @Test
    void arrowToNowhere_isNamedByItsDiagram() throws IOException {
        assertThat(refusalOf(content -> content.replace("targetRef=\"end\"", "targetRef=\"nowhere\"")))
                .isEqualTo(
                        """
                        Deze upload is niet geplaatst. Verander eerst dit:
                        - In het diagram "Proef": bij de pijl "f3" ontbreekt het vak waar de pijl naartoe gaat. Teken de pijl opnieuw.""");
    }

    /** What our guard does not look for, and the engine finds: named by the label of the box, in Dutch. */
    @Test
    void whatTheEngineItselfFinds_isSaidInDutch_atTheBox() throws IOException {
        assertThat(refusalOf(content -> content.replace(
                                "<endEvent id=\"end\"", "<exclusiveGateway id=\"end\" name=\"Gaat het goed?\"")
                        .replace("</endEvent>", "</exclusiveGateway>")))
                .isEqualTo(
                        """
                        Deze upload is niet geplaatst. Verander eerst dit:
                        - In het diagram "Proef": bij de ruit "Gaat het goed?" gaat er geen pijl weg. Teken hoe het verder gaat.""");
    }

    @Test
    void twoBoxesWithOneId_areSaidInDutch() throws IOException {
        assertThat(refusalOf(content -> content.replace("<endEvent id=\"end\"", "<endEvent id=\"start\"")
                        .replace("targetRef=\"end\"", "targetRef=\"start\"")))
                .startsWith("Deze upload is niet geplaatst. Verander eerst dit:\n- In het diagram \"Proef\"")
                .doesNotContain("cvc-");
    }

    private String refusalOf(UnaryOperator<String> edit) throws IOException {
        Map<String, String> files = files("brokenProbe");
        files.replaceAll((name, content) -> edit.apply(content));
        var answer = modeler("karin").deploy("probe", files);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return new ObjectMapper().readTree(answer.body()).path("message").asText();
    }

    @Test
    void startingFromModeler_isRefused() {
        var karin = modeler("karin");

        assertThat(karin.post("/engine-rest/process-definition/key/intake/start", "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(karin.get("/engine-rest/task").statusCode()).isEqualTo(403);
        assertThat(karin.get("/engine-rest/engine/default/deployment").statusCode())
                .isEqualTo(403);
        assertThat(karin.delete("/engine-rest/deployment/x?cascade=true").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "iris", "mirjam", "rob", "ada"})
    void everybodyElse_hasNoEngineRest(String user) {
        var person = modeler(user);

        assertThat(person.get("/engine-rest/deployment?maxResults=0").statusCode())
                .isEqualTo(403);
        assertThat(person.get("/engine-rest/version").statusCode()).isEqualTo(403);
        assertThat(person.deploy("probe", files("x")).statusCode()).isEqualTo(403);
        assertThat(person.get("/engine-rest/engine").statusCode()).isEqualTo(403);
    }

    private HttpPerson modeler(String user) {
        return HttpPerson.withBasicLogin(port, user, DemoUsers.PASSWORD);
    }

    /** The probe under another id. */
    private static Map<String, String> files(String id) {
        Map<String, String> files = new HashMap<>();
        for (String name : new String[] {"probe.bpmn", "probe-shelter.form", "probe-school.form"}) {
            try (var in = ModelerUploadTest.class.getResourceAsStream("/hardening/" + name)) {
                files.put(
                        name,
                        new String(in.readAllBytes(), UTF_8)
                                .replace("\"probe\"", "\"" + id + "\"")
                                .replace("probe-sh", id + "-sh")
                                .replace("probe-sc", id + "-sc"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
