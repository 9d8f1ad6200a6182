package nl.ruggensteun.platform.security;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every call that somebody could make: of our own controllers, of the engine's REST, of the webapps' own REST. */
final class Endpoints {

    private static final String WORD = "x";

    /** The part of a webapp's path that names the engine: with any other name the call reaches no engine. */
    private static final Pattern ENGINE = Pattern.compile(
            "(/camunda/api/(?:engine/engine|admin/auth/user|admin/setup|[a-z]+/plugin/base))/\\{[^{}]*}");

    private Endpoints() {}

    /** @return lines such as {@code GET /engine-rest/task/x} */
    static Set<String> all(Collection<RequestMappingHandlerMapping> ours) {
        Set<String> found = new TreeSet<>();
        ours.forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> add(info, found)));
        addJersey("/engine-rest", CamundaRestResources.getResourceClasses(), found);
        addJersey("/camunda/api/engine", new EngineRestApplication().getClasses(), found);
        addJersey("/camunda/api/cockpit", new CockpitApplication().getClasses(), found);
        addJersey("/camunda/api/admin", new AdminApplication().getClasses(), found);
        addJersey("/camunda/api/tasklist", new TasklistApplication().getClasses(), found);
        addJersey("/camunda/api/welcome", new WelcomeApplication().getClasses(), found);
        return found;
    }

    private static void add(RequestMappingInfo info, Set<String> into) {
        Set<String> methods = new HashSet<>();
        info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
        if (methods.isEmpty()) {
            methods.add("GET");
        }
        info.getPatternValues().forEach(path -> methods.forEach(method -> into.add(method + " " + filled(path))));
    }

    private static void addJersey(String base, Collection<Class<?>> roots, Set<String> into) {
        roots.forEach(root -> find(root, Path.class)
                .forEach(path -> walk(root, base + "/" + ((Path) path).value(), into, List.of())));
    }

    private static void walk(Class<?> type, String path, Set<String> into, List<Class<?>> above) {
        if (above.contains(type) || above.size() > 6) {
            return;
        }
        List<Class<?>> here = new ArrayList<>(above);
        here.add(type);
        for (Method method : type.getMethods()) {
            List<String> paths = annotations(type, method, Path.class).stream()
                    .map(found -> ((Path) found).value())
                    .toList();
            String full = paths.isEmpty() ? path : path + "/" + paths.get(0);
            Set<String> verbs = new HashSet<>();
            annotations(type, method, null).forEach(annotation -> {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    verbs.add(verb.value());
                }
            });
            if (!verbs.isEmpty()) {
                verbs.forEach(verb -> into.add(verb + " " + filled(full)));
            } else if (!paths.isEmpty()) {
                walk(method.getReturnType(), full, into, here);
            }
        }
    }

    /** Annotations stand on the method, or on the same method of an interface or a parent. */
    private static List<Annotation> annotations(Class<?> type, Method method, Class<? extends Annotation> kind) {
        List<Annotation> found = new ArrayList<>();
        for (Class<?> place : lineage(type)) {
            try {
                Method same = place.getMethod(method.getName(), method.getParameterTypes());
                Arrays.stream(same.getAnnotations())
                        .filter(annotation -> kind == null || kind.isInstance(annotation))
                        .forEach(found::add);
            } catch (NoSuchMethodException e) {
                // Not here.
            }
        }
        return found;
    }

    private static List<Annotation> find(Class<?> type, Class<? extends Annotation> kind) {
        return lineage(type).stream()
                .flatMap(place -> Arrays.stream(place.getAnnotations()))
                .filter(kind::isInstance)
                .limit(1)
                .toList();
    }

    private static List<Class<?>> lineage(Class<?> type) {
        List<Class<?>> all = new ArrayList<>();
        for (Class<?> place = type; place != null; place = place.getSuperclass()) {
            all.add(place);
            all.addAll(Arrays.asList(place.getInterfaces()));
        }
        return all;
    }

    private static String filled(String path) {
        return ENGINE.matcher(path.replaceAll("/+", "/"))
                .replaceFirst("$1/default")
                .replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", WORD);
    }
}
