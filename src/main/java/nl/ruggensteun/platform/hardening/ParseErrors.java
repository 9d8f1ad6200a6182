package nl.ruggensteun.platform.hardening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.w3c.dom.Element;

/**
 * Says in Dutch what the engine itself finds wrong with an upload, and at which box. What is common has a sentence of
 * ours; what is not gives the engine's own words after the name of the box. Modeler still gets the details.
 */
final class ParseErrors implements Deployer {

    private static final Map<Pattern, String> SENTENCES = new LinkedHashMap<>();

    static {
        say(
                "nvalid (source|target|destination)|IDREF",
                "komt een pijl nergens uit of nergens aan. Verbind haar opnieuw.");
        say(
                "multiple occurrences of ID|type,? 'ID'|must be unique|already (been )?used",
                "staat een id die al bestaat. Kies een andere.");
        say(
                "messageRef|message event subscription with an empty",
                "ontbreekt het bericht. Kies bij \"Message\" een bericht.");
        say("more than one message event subscription", "wacht het diagram twee keer op hetzelfde bericht.");
        say(
                "imer needs configuration|imeDate|imeCycle|imeDuration|due ?date|ISO.?8601|isn't a valid",
                "klopt de tijd niet. Vul bijvoorbeeld PT24H in.");
        say("has no outgoing sequence flows", "gaat er geen pijl weg. Teken hoe het verder gaat.");
        say("only one outgoing sequence flow", "gaat er één pijl weg, met een voorwaarde. Haal de voorwaarde weg.");
        say("default flow but has a condition", "heeft de standaardpijl een voorwaarde. Haal die weg.");
        say(
                "without condition which is not the default",
                "heeft een pijl geen voorwaarde. Vul haar in, of maak er de standaardpijl van.");
        say("must define a startEvent|no start activity", "ontbreekt een begin. Zet er een startgebeurtenis in.");
        say("multiple (none )?start events", "staat meer dan één begin. Houd er één over.");
        say("boundary event", "zit de gebeurtenis aan de rand niet goed vast. Sleep haar opnieuw op het vak.");
        say("vent based gateway", "mag na deze ruit alleen een gebeurtenis komen die wacht.");
        say("loopCardinality|LoopDataInput|collection", "staat niet hoe vaak de stap moet. Vul \"Collection\" in.");
        say("[Ee]xpression|syntax", "staat een formule met een fout.");
        say(
                "istory ?[Tt]ime ?[Tt]o ?[Ll]ive|TTL",
                "ontbreekt hoe lang de geschiedenis blijft. Zet \"History time to live\" op P365D.");
        say("form(Ref|Key)", "klopt het formulier niet. Kies bij \"Type\": Camunda Forms, en \"Binding\" deployment.");
    }

    private static void say(String pattern, String sentence) {
        SENTENCES.put(Pattern.compile(pattern), sentence);
    }

    private static final Pattern QUOTED = Pattern.compile("'([A-Za-z_][\\w.-]*)'");

    private final Deployer engines;

    /** @param engines the deployer of the engine that reads diagrams */
    ParseErrors(Deployer engines) {
        this.engines = engines;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        try {
            engines.deploy(deployment);
        } catch (ParseException e) {
            if (!deployment.isNew()) {
                throw e;
            }
            Set<String> lines = new LinkedHashSet<>();
            for (ResourceReport report : e.getResorceReports()) {
                var file = deployment.getResource(report.getResourceName());
                lines.addAll(sentences(report, file == null ? new byte[0] : file.getBytes()));
            }
            ResourceReport first = e.getResorceReports().get(0);
            throw new ParseException(
                    "Deze upload is niet geplaatst. Verander eerst dit:\n- " + String.join("\n- ", lines),
                    first.getResourceName(),
                    first.getErrors(),
                    first.getWarnings());
        }
    }

    private static List<String> sentences(ResourceReport report, byte[] xml) {
        Map<String, Element> boxes = new HashMap<>();
        SafeXml.read(xml).ifPresent(root -> collect(root, boxes));
        String diagram = boxes.values().stream()
                .filter(element -> element.getLocalName().equals("process"))
                .map(Box::label)
                .findFirst()
                .orElse(report.getResourceName());
        List<String> sentences = new ArrayList<>();
        for (Problem problem : report.getErrors()) {
            String where = Stream.concat(Stream.ofNullable(problem.getMainElementId()), quoted(problem.getMessage()))
                    .map(boxes::get)
                    .filter(element -> element != null)
                    .map(element -> Box.of(element, diagram))
                    .findFirst()
                    .orElse("In het diagram \"" + diagram + "\"");
            sentences.add(where + " " + sentence(problem.getMessage()));
        }
        return sentences;
    }

    private static String sentence(String message) {
        return SENTENCES.entrySet().stream()
                .filter(known -> known.getKey().matcher(message).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("klopt iets niet. De melding van de motor, in het Engels: " + message);
    }

    private static Stream<String> quoted(String message) {
        Matcher ids = QUOTED.matcher(message);
        return ids.results().map(id -> id.group(1));
    }

    private static void collect(Element element, Map<String, Element> into) {
        if (!element.getAttribute("id").isEmpty()) {
            into.putIfAbsent(element.getAttribute("id"), element);
        }
        SafeXml.children(element).forEach(child -> collect(child, into));
    }
}
