package nl.ruggensteun.platform.hardening;

import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** A decision table of an upload: FEEL only, no functions of Java, kept no longer than a year. */
final class DecisionCheck {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";
    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "defaultOutputEntry",
            "rule",
            "inputEntry",
            "outputEntry",
            "text",
            "description",
            "variable",
            "informationRequirement",
            "requiredDecision",
            "requiredInput",
            "inputData",
            "literalExpression",
            "annotation",
            "annotationEntry",
            "textAnnotation",
            "association",
            "sourceRef",
            "targetRef",
            "knowledgeSource",
            "authorityRequirement",
            "requiredAuthority",
            "extensionElements",
            "biodi:bounds",
            "allowedValues",
            "itemDefinition",
            "typeRef");
    private static final Set<String> CAMUNDA_ATTRIBUTES = Set.of("historyTimeToLive", "versionTag", "inputVariable");

    private final OwnModels own;

    DecisionCheck(OwnModels own) {
        this.own = own;
    }

    void check(String file, byte[] content, Problems problems) {
        var root = SafeXml.read(content);
        if (root.isEmpty() || !"definitions".equals(root.get().getLocalName())) {
            problems.add(
                    "Het bestand \"" + file + "\" is geen goede beslistabel. Sla hem opnieuw op in Camunda Modeler.");
            return;
        }
        walk(root.get(), "In de beslistabel \"" + file + "\"", problems);
    }

    private void walk(Element element, String where, Problems problems) {
        String namespace = String.valueOf(element.getNamespaceURI());
        if (namespace.contains("/DMNDI/")) {
            return;
        }
        String name = element.getLocalName();
        String here = name.equals("decision") ? "In de beslistabel \"" + label(element) + "\"" : where;
        if (!namespace.contains("omg.org/spec/DMN/") && !namespace.contains("bpmn.io/schema/dmn")
                || namespace.contains("omg.org") && !ELEMENTS.contains(name)) {
            problems.add(
                    here + " staat een onderdeel dat hier niet kan (" + element.getNodeName() + "). Haal het weg.");
            return;
        }
        if (name.equals("decision") && !TimeToLive.isAllowed(element.getAttributeNS(CAMUNDA, "historyTimeToLive"))) {
            problems.add(here + TimeToLive.ADVICE);
        }
        if (name.equals("decision") && own.isProcess(element.getAttribute("id"))) {
            problems.add(here + " is de id die van een van onze processen. Kies een andere.");
        }
        for (Attr attribute : SafeXml.attributes(element)) {
            if (CAMUNDA.equals(attribute.getNamespaceURI()) && !CAMUNDA_ATTRIBUTES.contains(attribute.getLocalName())) {
                problems.add(here + " staat een instelling die hier niet kan (" + attribute.getName() + ").");
            }
            if (attribute.getName().equals("expressionLanguage") && !isFeel(attribute.getValue())) {
                problems.add(here + " staat een script (" + attribute.getValue() + "). Gebruik alleen FEEL.");
            }
        }
        if (name.equals("text") && element.getTextContent().matches("(?s).*\\bexternal\\b\\s*\\{.*")) {
            problems.add(here + " staat een functie van buiten. Dat kan hier niet.");
        }
        SafeXml.children(element).forEach(child -> walk(child, here, problems));
    }

    private static boolean isFeel(String language) {
        return language.isBlank()
                || language.equalsIgnoreCase("feel")
                || language.matches("https?://www\\.omg\\.org/spec/(FEEL|DMN)/.*");
    }

    private static String label(Element element) {
        return element.getAttribute("name").isBlank() ? element.getAttribute("id") : element.getAttribute("name");
    }
}
