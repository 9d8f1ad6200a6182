package nl.ruggensteun.platform.security;

import static java.util.Map.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ruggensteun.platform.identity.Groups;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.util.AntPathMatcher;

/**
 * Every door of the product: method, path, who may go through. What is not in the table is closed for everybody.
 *
 * <p>The rows for the engine's webapps were found by using them in a browser and noting each call. {@code {me}} is the
 * logged-in user's own id. A row that ends in {@code -> …} is a call that a webapp insists on and nobody here needs: it
 * gets this empty answer and does not reach the engine, so that no page shows an error for it. What a row lets through
 * is still subject to the engine's rights.
 */
final class AccessTable implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String ANYONE = "anyone";

    private static final Map<String, Set<String>> WHO = Map.ofEntries(
            entry(
                    "tasklist",
                    Set.of(
                            Groups.BEGELEIDER,
                            Groups.IB_ER,
                            Groups.KWARTIERMAKER,
                            Groups.CHILD_PROTECTION_OFFICER,
                            Groups.DATA_PROTECTION_OFFICER)),
            entry("begeleider", Set.of(Groups.BEGELEIDER)),
            entry("breaches", Set.of(Groups.DATA_PROTECTION_OFFICER, Groups.KWARTIERMAKER)),
            entry("cockpit", Set.of(Groups.KWARTIERMAKER, Groups.MANAGER, Groups.ADMINISTRATOR)),
            entry("shelter", Set.of(Groups.BEGELEIDER, Groups.KWARTIERMAKER)),
            entry("numbers", Set.of(Groups.KWARTIERMAKER, Groups.MANAGER)),
            entry("incidents", Set.of(Groups.KWARTIERMAKER, Groups.ADMINISTRATOR)),
            entry("modeler", Set.of(Groups.KWARTIERMAKER)),
            entry("admin", Set.of(Groups.ADMINISTRATOR)),
            entry("schools", Set.of(Groups.KWARTIERMAKER, Groups.ADMINISTRATOR)),
            entry(
                    "switchboard",
                    Set.of(Groups.RECEPTIONIST, Groups.KWARTIERMAKER, Groups.MANAGER, Groups.ADMINISTRATOR)),
            entry("staff", Groups.ids()));

    private static final List<Row> ROWS = read(
            """
            # Before the login
            GET     /login                                                              anyone
            GET     /login.css                                                          anyone
            GET     /login.js                                                           anyone
            GET     /favicon.svg                                                        anyone
            GET     /camunda-welcome                                                    anyone

            # Our own pages and calls
            GET     /                                                                   staff
            GET     /camunda                                                            staff
            GET     /camunda/                                                           staff
            GET     /ruggensteun/**                                                     staff
            GET     /api/tasks/{id}/dossier                                             tasklist
            GET     /api/tasks/{id}/answers.csv                                         tasklist
            GET     /api/schools                                                        tasklist
            GET     /api/cases                                                          tasklist
            GET     /api/begeleiders                                                    shelter
            GET     /api/contact                                                        tasklist
            GET     /api/colleagues                                                     tasklist
            GET     /api/reporting/cases                                                numbers
            GET     /api/reporting/orphans                                              modeler
            GET     /api/reporting/incidents                                            incidents
            POST    /api/reporting/incidents/retry                                      admin
            GET     /taak/{id}                                                          tasklist
            GET     /kwartiermakers                                                     switchboard
            POST    /kwartiermakers/nummer                                              modeler
            GET     /datalekken                                                         breaches
            GET     /api/breaches                                                       breaches
            GET     /api/breaches.csv                                                   breaches
            GET     /gezin/zaak/{id}/gedeeld                                            begeleider
            GET     /gezin/zaak/{id}/ingetrokken                                        begeleider
            GET     /gezin/zaak/{id}/toestemming                                        begeleider
            GET     /gezin/uitleg                                                       begeleider
            GET     /gezin/zaak/{id}/uitnodiging                                        begeleider
            GET     /gezin/zaak/{id}/afspraken                                          begeleider
            GET     /api/tasks/{id}/siblings                                            begeleider

            # The register of schools
            GET     /scholen                                                            schools
            GET     /scholen/nieuw                                                      schools
            POST    /scholen/nieuw                                                      schools
            GET     /scholen/inlezen                                                    schools
            POST    /scholen/inlezen                                                    schools
            POST    /scholen/inlezen/doorvoeren                                         schools
            GET     /scholen/{brin6}                                                    schools
            POST    /scholen/{brin6}                                                    schools

            # The webapps' pages
            GET     /camunda/app/tasklist/**                                            tasklist
            GET     /camunda/app/cockpit/**                                             cockpit
            GET     /camunda/app/admin/**                                               admin
            GET     /camunda/app/welcome/**                                             staff
            GET     /camunda/app/*/styles/**                                            staff
            GET     /camunda/app/*/assets/**                                            staff
            GET     /camunda/lib/**                                                     staff
            GET     /camunda/assets/**                                                  staff
            GET     /camunda/api/tasklist/plugin/*/static/**                            tasklist
            GET     /camunda/api/cockpit/plugin/*/static/**                             cockpit
            GET     /camunda/api/admin/plugin/*/static/**                               admin
            GET     /camunda/api/welcome/plugin/*/static/**                             staff

            # Every webapp: who am I, my password
            GET     /camunda/api/admin/auth/user/default                                staff
            GET     /camunda/api/engine/engine/                                         staff
            GET     /camunda/api/engine/engine/default/user/{me}/profile                staff
            PUT     /camunda/api/engine/engine/default/user/{me}/credentials            staff
            GET     /camunda/api/engine/engine/default/identity/password-policy         staff
            POST    /camunda/api/engine/engine/default/identity/password-policy         staff

            # Tasklist: the lists of tasks
            OPTIONS /camunda/api/engine/engine/default/filter                           tasklist
            GET     /camunda/api/engine/engine/default/filter                           tasklist
            GET     /camunda/api/engine/engine/default/filter/count                     tasklist
            GET     /camunda/api/engine/engine/default/filter/{id}                      tasklist
            GET     /camunda/api/engine/engine/default/filter/{id}/count                tasklist
            POST    /camunda/api/engine/engine/default/filter/{id}/list                 tasklist

            # Tasklist: one task
            GET     /camunda/api/engine/engine/default/task                             tasklist
            GET     /camunda/api/engine/engine/default/task/{id}                        tasklist
            GET     /camunda/api/engine/engine/default/task/{id}/form                   tasklist
            GET     /camunda/api/engine/engine/default/task/{id}/deployed-form          tasklist
            GET     /camunda/api/engine/engine/default/task/{id}/form-variables         tasklist
            POST    /camunda/api/engine/engine/default/task/{id}/submit-form            tasklist
            POST    /camunda/api/engine/engine/default/task/{id}/claim                  tasklist
            POST    /camunda/api/engine/engine/default/task/{id}/unclaim                tasklist
            GET     /camunda/api/engine/engine/default/task/{id}/comment                tasklist -> []
            GET     /camunda/api/engine/engine/default/history/user-operation           tasklist -> []
            GET     /camunda/api/engine/engine/default/history/user-operation/count     tasklist -> {"count":0}

            # Tasklist: starting a process, looking at its diagram
            GET     /camunda/api/engine/engine/default/process-definition               tasklist cockpit
            GET     /camunda/api/engine/engine/default/process-definition/count         tasklist cockpit
            GET     /camunda/api/engine/engine/default/process-definition/{id}/xml      tasklist cockpit
            GET     /camunda/api/engine/engine/default/process-definition/{id}/startForm            tasklist
            GET     /camunda/api/engine/engine/default/process-definition/{id}/deployed-start-form  tasklist
            POST    /camunda/api/engine/engine/default/process-definition/{id}/submit-form          tasklist

            # Cockpit: models and numbers, no cases
            GET     /camunda/api/engine/engine/default/process-definition/statistics    cockpit
            GET     /camunda/api/cockpit/plugin/base/default/process-definition/statistics        cockpit
            GET     /camunda/api/cockpit/plugin/base/default/process-definition/statistics-count  cockpit
            GET     /camunda/api/engine/engine/default/process-definition/{id}          cockpit
            GET     /camunda/api/engine/engine/default/process-definition/{id}/static-called-process-definitions cockpit
            GET     /camunda/api/engine/engine/default/decision-definition              cockpit
            GET     /camunda/api/engine/engine/default/decision-definition/count        cockpit
            GET     /camunda/api/engine/engine/default/decision-definition/{id}         cockpit
            GET     /camunda/api/engine/engine/default/decision-definition/{id}/xml     cockpit
            GET     /camunda/api/engine/engine/default/decision-requirements-definition        cockpit
            GET     /camunda/api/engine/engine/default/decision-requirements-definition/count  cockpit
            GET     /camunda/api/engine/engine/default/deployment                       cockpit
            GET     /camunda/api/engine/engine/default/deployment/count                 cockpit
            GET     /camunda/api/engine/engine/default/deployment/{id}                  cockpit
            GET     /camunda/api/engine/engine/default/deployment/{id}/resources        cockpit
            GET     /camunda/api/engine/engine/default/deployment/{id}/resources/{file}/data  cockpit
            GET     /camunda/api/engine/engine/default/case-definition/count            cockpit -> {"count":0}
            GET     /camunda/api/engine/engine/default/process-definition/{id}/statistics     cockpit -> []
            POST    /camunda/api/engine/engine/default/process-instance/count           cockpit -> {"count":0}
            POST    /camunda/api/cockpit/plugin/base/default/process-instance           cockpit -> []
            POST    /camunda/api/cockpit/plugin/base/default/process-instance/count     cockpit -> {"count":0}
            POST    /camunda/api/cockpit/plugin/base/default/incident                   cockpit -> []
            POST    /camunda/api/cockpit/plugin/base/default/incident/count             cockpit -> {"count":0}
            POST    /camunda/api/cockpit/plugin/base/default/process-definition/{id}/called-process-definitions  cockpit -> []
            GET     /camunda/api/engine/engine/default/job-definition                   cockpit -> []
            GET     /camunda/api/engine/engine/default/job-definition/count             cockpit -> {"count":0}
            GET     /camunda/api/engine/engine/default/task/count                       cockpit -> {"count":0}
            GET     /camunda/api/engine/engine/default/task/report/candidate-group-count  cockpit -> []
            POST    /camunda/api/engine/engine/default/history/task/count               cockpit -> {"count":0}
            GET     /camunda/api/engine/engine/default/batch/statistics/                cockpit -> []
            GET     /camunda/api/engine/engine/default/batch/statistics/count           cockpit -> {"count":0}
            GET     /camunda/api/engine/engine/default/history/batch                    cockpit -> []
            GET     /camunda/api/engine/engine/default/history/batch/count              cockpit -> {"count":0}

            # Admin: accounts and groups; rights are ours (Grants), not to be edited
            GET     /camunda/api/engine/engine/default/authorization/check              admin
            OPTIONS /camunda/api/engine/engine/default/user/                            admin
            OPTIONS /camunda/api/engine/engine/default/group/                           admin
            OPTIONS /camunda/api/engine/engine/default/tenant/                          admin -> {"links":[]}
            GET     /camunda/api/engine/engine/default/user                             admin
            GET     /camunda/api/engine/engine/default/user/count                       admin
            POST    /camunda/api/engine/engine/default/user/create                      admin
            GET     /camunda/api/engine/engine/default/user/{id}/profile                admin
            PUT     /camunda/api/engine/engine/default/user/{id}/profile                admin
            PUT     /camunda/api/engine/engine/default/user/{id}/credentials            admin
            POST    /camunda/api/engine/engine/default/user/{id}/unlock                 admin
            DELETE  /camunda/api/engine/engine/default/user/{id}                        admin
            GET     /camunda/api/engine/engine/default/group                            admin
            POST    /camunda/api/engine/engine/default/group                            admin
            GET     /camunda/api/engine/engine/default/group/count                      admin
            POST    /camunda/api/engine/engine/default/group/create                     admin
            GET     /camunda/api/engine/engine/default/group/{id}                       admin
            PUT     /camunda/api/engine/engine/default/group/{id}                       admin
            DELETE  /camunda/api/engine/engine/default/group/{id}                       admin
            PUT     /camunda/api/engine/engine/default/group/{id}/members/{user}        admin
            DELETE  /camunda/api/engine/engine/default/group/{id}/members/{user}        admin

            # The page of one's own account shows groups; to others than the administrator it shows none.
            # Cockpit looks up the names of the users of batches
            GET     /camunda/api/engine/engine/default/group/count                      staff -> {"count":0}
            POST    /camunda/api/engine/engine/default/group                            staff -> []
            GET     /camunda/api/engine/engine/default/user                             cockpit -> []

            # Camunda Modeler
            GET     /engine-rest/version                                                modeler admin
            GET     /engine-rest/deployment                                             modeler admin
            GET     /engine-rest/deployment/{id}                                        modeler admin
            POST    /engine-rest/deployment/create                                      modeler
            GET     /engine-rest/process-definition                                     modeler admin
            GET     /engine-rest/process-definition/{id}                                modeler admin
            GET     /engine-rest/process-definition/{id}/xml                            modeler admin
            """);

    private final AntPathMatcher paths = new AntPathMatcher();

    /** Every door as {@code GET /path/{id}}, each once, in the order of the table. */
    static List<String> doors() {
        return ROWS.stream()
                .map(row -> row.method() + " " + row.path())
                .distinct()
                .toList();
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> login, RequestAuthorizationContext context) {
        return new AuthorizationDecision(find(context.getRequest(), login.get()).isPresent());
    }

    /** The empty answer that this call gets instead of the engine's. */
    Optional<String> answerInstead(HttpServletRequest request, Authentication login) {
        return find(request, login).map(Row::answer);
    }

    /** The whole path, also of a call to one of the engine's servlets. */
    static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    private Optional<Row> find(HttpServletRequest request, Authentication login) {
        String path = path(request);
        return ROWS.stream()
                .filter(row -> row.method().equals(request.getMethod()) && matches(row, path, login))
                .filter(row -> row.isFor(login))
                .findFirst();
    }

    private boolean matches(Row row, String path, Authentication login) {
        if (!paths.match(row.path(), path)) {
            return false;
        }
        String me = paths.extractUriTemplateVariables(row.path(), path).get("me");
        return me == null || login != null && me.equals(login.getName());
    }

    private static List<Row> read(String table) {
        return table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::of)
                .toList();
    }

    private record Row(String method, String path, Set<String> who, String answer) {

        static Row of(String line) {
            String[] halves = line.split("->", 2);
            String[] words = halves[0].strip().split("\\s+");
            Set<String> who = Arrays.stream(words).skip(2).collect(Collectors.toSet());
            return new Row(words[0], words[1], groups(who), halves.length == 2 ? halves[1].strip() : null);
        }

        private static Set<String> groups(Set<String> who) {
            return who.stream()
                    .flatMap(name -> name.equals(ANYONE) ? Set.of(ANYONE).stream() : WHO.get(name).stream())
                    .collect(Collectors.toSet());
        }

        boolean isFor(Authentication login) {
            return who.contains(ANYONE)
                    || login != null
                            && login.isAuthenticated()
                            && login.getAuthorities().stream()
                                    .map(GrantedAuthority::getAuthority)
                                    .anyMatch(who::contains);
        }
    }
}
