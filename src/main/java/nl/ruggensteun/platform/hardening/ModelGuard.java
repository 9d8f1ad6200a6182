package nl.ruggensteun.platform.hardening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ruggensteun.problem.FieldProblem;
import nl.ruggensteun.problem.InputRejected;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/**
 * Reads every new upload before the engine does and refuses what could run code, or what would not work. All problems
 * come back at once, as Dutch sentences that name the box: Camunda Modeler shows them as they are.
 *
 * <p>Only new uploads: what runs already is read back from the database after a restart and must go on.
 */
final class ModelGuard implements Deployer {

    private final DiagramCheck diagrams;
    private final DecisionCheck decisions;
    private final FormCheck forms;

    ModelGuard(DiagramCheck diagrams, DecisionCheck decisions, FormCheck forms) {
        this.diagrams = diagrams;
        this.decisions = decisions;
        this.forms = forms;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        Map<String, byte[]> files = new TreeMap<>();
        for (ResourceEntity file : deployment.getResources().values()) {
            files.put(file.getName(), file.getBytes());
        }
        List<String> problems = new ArrayList<>(check(files));
        if (deployment.getTenantId() != null) {
            problems.add("Laat het veld \"Tenant ID\" leeg.");
        }
        if (!problems.isEmpty()) {
            throw refusal(problems);
        }
    }

    /** @return every problem of the upload, in Dutch; empty when it may be deployed */
    List<String> check(Map<String, byte[]> files) {
        Problems problems = new Problems();
        var formIds = forms.idsOf(files);
        files.forEach((name, content) -> {
            switch (ending(name)) {
                case "bpmn" -> diagrams.check(name, content, formIds, problems);
                case "dmn" -> decisions.check(name, content, problems);
                case "form" -> forms.check(name, content, problems);
                default ->
                    problems.add("Het bestand \"" + name
                            + "\" kan hier niet. Plaats alleen diagrammen (.bpmn), beslistabellen (.dmn) en formulieren"
                            + " (.form).");
            }
        });
        if (!formIds.isEmpty()
                && files.keySet().stream().noneMatch(name -> ending(name).equals("bpmn"))) {
            problems.add("Een formulier werkt alleen samen met zijn diagram. Plaats het diagram en al zijn formulieren"
                    + " in één keer.");
        }
        return problems.all();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static InputRejected refusal(List<String> problems) {
        List<FieldProblem> lines = new ArrayList<>();
        lines.add(new FieldProblem("", "Deze upload is niet geplaatst. Verander eerst dit:"));
        problems.forEach(problem -> lines.add(new FieldProblem("", "- " + problem)));
        return new InputRejected(lines);
    }
}
