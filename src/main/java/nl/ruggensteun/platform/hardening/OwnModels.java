package nl.ruggensteun.platform.hardening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Element;

/** The names that the models on the class path use: an upload may replace such a model, not take its names. */
final class OwnModels {

    private final Set<String> processes = new HashSet<>();
    private final Set<String> decisions = new HashSet<>();
    private final Map<String, Set<String>> processesByMessage = new HashMap<>();

    OwnModels() {
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            for (Resource file : resolver.getResources("classpath*:processes/**/*.bpmn")) {
                SafeXml.read(file.getContentAsByteArray()).ifPresent(this::addDiagram);
            }
            for (Resource file : resolver.getResources("classpath*:processes/**/*.dmn")) {
                SafeXml.read(file.getContentAsByteArray()).ifPresent(root -> decisions.addAll(ids(root, "decision")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the models on the class path", e);
        }
    }

    boolean isProcess(String id) {
        return processes.contains(id);
    }

    boolean isDecision(String id) {
        return decisions.contains(id);
    }

    /** True when our code sends this message, and to other processes than this one. */
    boolean belongsToOthers(String message, String process) {
        return processesByMessage.containsKey(message)
                && !processesByMessage.get(message).contains(process);
    }

    private void addDiagram(Element root) {
        Set<String> here = ids(root, "process");
        processes.addAll(here);
        SafeXml.children(root).stream()
                .filter(element -> element.getLocalName().equals("message"))
                .forEach(message -> processesByMessage
                        .computeIfAbsent(message.getAttribute("name"), name -> new HashSet<>())
                        .addAll(here));
    }

    private static Set<String> ids(Element root, String kind) {
        Set<String> ids = new HashSet<>();
        SafeXml.children(root).stream()
                .filter(element -> element.getLocalName().equals(kind))
                .forEach(element -> ids.add(element.getAttribute("id")));
        return ids;
    }
}
