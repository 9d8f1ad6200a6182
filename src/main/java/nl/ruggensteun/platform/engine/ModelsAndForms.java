package nl.ruggensteun.platform.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.camunda.bpm.spring.boot.starter.configuration.CamundaDeploymentConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Deploys the models and forms of the class path, under stable names such as {@code processes/intake/intake.bpmn}.
 *
 * <p>What belongs together is compared and deployed together: a diagram with its forms, and each decision table by
 * itself. What did not change is not deployed again. What a person deployed in the meantime stays the version that new
 * cases use, also when the release has a newer one: the log then says so
 * (docs/decisions/0013-a-release-keeps-what-a-kwartiermaker-deployed.md).
 *
 * <p>The starter's own way skips {@code .form} files, names resources by absolute path in an IDE and by bare file name
 * in the jar, and knows only all or nothing.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ModelsAndForms extends AbstractCamundaConfiguration implements CamundaDeploymentConfiguration {

    static final String DEPLOYMENT_NAME = "ruggensteun";
    static final String DEPLOYMENT_SOURCE = "Ruggensteun release";

    private static final Logger LOG = LoggerFactory.getLogger(ModelsAndForms.class);
    private static final String MODELS = "processes/";
    private static final String FORMS = "forms/";
    private static final String DIAGRAM = ".bpmn";
    private static final String TABLE = ".dmn";

    private final ApplicationContext classPath;

    ModelsAndForms(ApplicationContext classPath) {
        this.classPath = classPath;
    }

    /** Nothing for the starter to deploy. */
    @Override
    public Set<Resource> getDeploymentResources() {
        return Set.of();
    }

    /** After all other plugins, so that the guard of uploads reads ours too. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var deployed = new Deployed(engine.getRepositoryService());
        List<Unit> changed = new ArrayList<>();
        for (Unit unit : units(files())) {
            if (deployed.isUnchanged(unit)) {
                continue;
            }
            if (deployed.byPerson(unit)) {
                LOG.warn(
                        "{} of this release is NOT used: a version that somebody deployed from Camunda Modeler stays the"
                                + " one for new cases. To use the new one, deploy {} from Modeler",
                        unit.model(),
                        unit.files().size() == 1 ? "it" : "it and its forms");
            } else {
                changed.add(unit);
            }
        }
        deployed.deploy(changed);
    }

    /** A diagram has the forms that are bound to its deployment; tables are asked for their latest version. */
    private static List<Unit> units(SortedMap<String, byte[]> files) {
        List<Unit> units = new ArrayList<>();
        for (String name : files.keySet()) {
            if (name.endsWith(TABLE)) {
                units.add(new Unit(name, Map.of(name, files.get(name))));
            } else if (name.endsWith(DIAGRAM)) {
                String folder = name.substring(MODELS.length(), name.lastIndexOf('/') + 1);
                Map<String, byte[]> together = new TreeMap<>(files);
                together.keySet().removeIf(file -> !file.equals(name) && !file.startsWith(FORMS + folder));
                units.add(new Unit(name, together));
            }
        }
        return units;
    }

    private SortedMap<String, byte[]> files() {
        var byName = new TreeMap<String, byte[]>();
        try {
            for (String pattern : List.of(MODELS + "**/*" + DIAGRAM, MODELS + "**/*" + TABLE, FORMS + "**/*.form")) {
                String folder = pattern.substring(0, pattern.indexOf('/') + 1);
                for (Resource resource : classPath.getResources("classpath*:" + pattern)) {
                    String url = resource.getURL().toString();
                    byName.put(url.substring(url.lastIndexOf("/" + folder) + 1), resource.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read the models and forms on the class path", e);
        }
        return byName;
    }

    /**
     * What is deployed or left together.
     *
     * @param model the diagram or table; its file name is its id (ModelContractTest)
     */
    private record Unit(String model, Map<String, byte[]> files) {

        String id() {
            return model.substring(model.lastIndexOf('/') + 1, model.lastIndexOf('.'));
        }
    }

    /** What the database has. */
    private static final class Deployed {

        private final RepositoryService repository;
        private final Map<String, Deployment> deployments;
        private final Map<String, Map<String, byte[]>> contents = new HashMap<>();

        Deployed(RepositoryService repository) {
            this.repository = repository;
            this.deployments = repository.createDeploymentQuery().unlimitedList().stream()
                    .collect(Collectors.toMap(Deployment::getId, deployment -> deployment));
        }

        /** The last version that a release deployed, or the one in use, is that of this release. */
        boolean isUnchanged(Unit unit) {
            var versions = versions(unit);
            return Stream.concat(
                            versions.stream().limit(1),
                            versions.stream().filter(this::isOurs).limit(1))
                    .map(version -> content(version.getDeploymentId()))
                    .anyMatch(content -> unit.files().entrySet().stream()
                            .allMatch(file -> Arrays.equals(file.getValue(), find(content, file.getKey()))));
        }

        /** Modeler uploads under the bare file name. */
        private static byte[] find(Map<String, byte[]> content, String name) {
            return content.getOrDefault(name, content.get(name.substring(name.lastIndexOf('/') + 1)));
        }

        /** Somebody deployed the version that new cases use. */
        boolean byPerson(Unit unit) {
            return versions(unit).stream()
                    .findFirst()
                    .filter(version -> !isOurs(version))
                    .isPresent();
        }

        void deploy(List<Unit> units) {
            if (units.isEmpty()) {
                return;
            }
            DeploymentBuilder deployment =
                    repository.createDeployment().name(DEPLOYMENT_NAME).source(DEPLOYMENT_SOURCE);
            units.forEach(unit -> unit.files()
                    .forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content))));
            deployment.deploy();
            LOG.info("Deployed {}", units.stream().map(Unit::model).toList());
        }

        /** Newest first. */
        private List<? extends ResourceDefinition> versions(Unit unit) {
            if (unit.model().endsWith(DIAGRAM)) {
                List<ProcessDefinition> found = repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(unit.id())
                        .orderByProcessDefinitionVersion()
                        .desc()
                        .unlimitedList();
                return found;
            }
            List<DecisionDefinition> found = repository
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey(unit.id())
                    .orderByDecisionDefinitionVersion()
                    .desc()
                    .unlimitedList();
            return found;
        }

        /** Earlier releases named no source; Modeler always does, and sends bare file names. */
        private boolean isOurs(ResourceDefinition version) {
            Deployment deployment = deployments.get(version.getDeploymentId());
            return DEPLOYMENT_SOURCE.equals(deployment.getSource())
                    || deployment.getSource() == null
                            && DEPLOYMENT_NAME.equals(deployment.getName())
                            && version.getResourceName().startsWith(MODELS);
        }

        private Map<String, byte[]> content(String deployment) {
            return contents.computeIfAbsent(deployment, id -> {
                Map<String, byte[]> content = new HashMap<>();
                repository.getDeploymentResources(id).forEach(file -> {
                    try (InputStream stream = repository.getResourceAsStreamById(id, file.getId())) {
                        content.put(file.getName(), stream.readAllBytes());
                    } catch (IOException e) {
                        throw new IllegalStateException("Cannot read what was deployed", e);
                    }
                });
                return content;
            });
        }
    }
}
