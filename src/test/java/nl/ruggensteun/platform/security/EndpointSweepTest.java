package nl.ruggensteun.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** H3, H4, H9: every call there is, tried by somebody without a login and by somebody with hardly any rights. */
@ApplicationTest
class EndpointSweepTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void withoutLogin_everyCallIsRefusedButLoggingInAndOut() {
        var stranger = HttpPerson.stranger(port);
        Set<String> open = new TreeSet<>();
        Set<String> endpoints = endpoints();
        for (String endpoint : endpoints) {
            var answer = stranger.send(method(endpoint), path(endpoint), "application/json", body(endpoint));
            boolean toLogin = answer.statusCode() == 302
                    && answer.headers().firstValue("Location").orElse("").contains("/login");
            if (!toLogin && !List.of(401, 403, 404).contains(answer.statusCode())) {
                open.add(endpoint + " " + answer.statusCode());
            }
        }

        assertThat(endpoints).hasSizeGreaterThan(1000);
        assertThat(open).containsExactly("GET /login 200", "POST /camunda/api/admin/auth/user/x/logout 204");
    }

    @Test
    void receptionist_hasOnlyTheOwnAccount() {
        var rob = HttpPerson.inBrowser(port, "rob");
        Set<String> open = new TreeSet<>();
        for (String endpoint : endpoints()) {
            var answer = rob.send(method(endpoint), path(endpoint), "application/json", body(endpoint));
            if (!List.of(401, 403, 404).contains(answer.statusCode())) {
                open.add(endpoint);
            }
        }

        assertThat(open)
                .isSubsetOf(
                        "GET /",
                        "GET /camunda",
                        "GET /camunda/",
                        "GET /camunda-welcome",
                        "GET /login",
                        "GET /error",
                        "GET /camunda/api/admin/auth/user/x",
                        "GET /camunda/api/engine/engine",
                        "GET /camunda/api/engine/engine/",
                        "GET /camunda/api/welcome/plugin/x/static/x",
                        "GET /camunda/api/welcome/plugin/welcomePlugins/static/x",
                        "POST /camunda/api/admin/auth/user/x/logout");
    }

    private Set<String> endpoints() {
        Collection<RequestMappingHandlerMapping> ours =
                context.getBeansOfType(RequestMappingHandlerMapping.class).values();
        return Endpoints.all(ours);
    }

    private static String method(String endpoint) {
        return endpoint.substring(0, endpoint.indexOf(' '));
    }

    private static String path(String endpoint) {
        return endpoint.substring(endpoint.indexOf(' ') + 1);
    }

    private static String body(String endpoint) {
        return method(endpoint).matches("POST|PUT|PATCH") ? "{}" : null;
    }
}
