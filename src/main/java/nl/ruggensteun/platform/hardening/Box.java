package nl.ruggensteun.platform.hardening;

import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Names a place in a diagram the way its maker sees it: the diagram's name, the kind of box and its label. */
final class Box {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("userTask", "de taak"),
            Map.entry("serviceTask", "de automatische stap"),
            Map.entry("scriptTask", "de scriptstap"),
            Map.entry("sendTask", "de verzendstap"),
            Map.entry("receiveTask", "de ontvangststap"),
            Map.entry("manualTask", "de stap"),
            Map.entry("task", "de stap"),
            Map.entry("businessRuleTask", "de beslissing"),
            Map.entry("callActivity", "de stap"),
            Map.entry("subProcess", "het blok"),
            Map.entry("transaction", "het blok"),
            Map.entry("startEvent", "het begin"),
            Map.entry("endEvent", "het einde"),
            Map.entry("boundaryEvent", "de gebeurtenis"),
            Map.entry("intermediateCatchEvent", "de gebeurtenis"),
            Map.entry("intermediateThrowEvent", "de gebeurtenis"),
            Map.entry("exclusiveGateway", "de ruit"),
            Map.entry("parallelGateway", "de ruit"),
            Map.entry("inclusiveGateway", "de ruit"),
            Map.entry("complexGateway", "de ruit"),
            Map.entry("eventBasedGateway", "de ruit"),
            Map.entry("sequenceFlow", "de pijl"),
            Map.entry("message", "het bericht"));

    private Box() {}

    /** For example {@code In het diagram "Intake": bij de taak "Leg vast wat veilig is"}. */
    static String of(Element element, String diagram) {
        for (Node node = element; node instanceof Element box; node = node.getParentNode()) {
            String kind = KINDS.get(box.getLocalName());
            if (kind != null) {
                return in(diagram) + ": bij " + kind + " \"" + label(box) + "\"";
            }
        }
        return in(diagram);
    }

    static String label(Element element) {
        String name = element.getAttribute("name").replaceAll("\\s+", " ").strip();
        return name.isEmpty() ? element.getAttribute("id") : name;
    }

    private static String in(String diagram) {
        return "In het diagram \"" + diagram + "\"";
    }
}
