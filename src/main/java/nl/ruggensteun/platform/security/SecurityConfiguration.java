package nl.ruggensteun.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.unit.DataSize;

/**
 * One login in front of everything, and behind it the {@link AccessTable}. {@code /engine-rest} takes Basic, as Camunda
 * Modeler sends it; all else takes the session of the login page.
 */
@Configuration
class SecurityConfiguration {

    private static final String WEBAPP_LOGOUT = "/camunda/api/admin/auth/user/*/logout";

    /** Before Spring Security (-100). */
    private static final int BEFORE_LOGIN = -110;

    /** After Spring Security, before the filters of the engine's webapps. */
    private static final int AFTER_LOGIN = 0;

    private final AccessTable table = new AccessTable();

    /**
     * The engine's set-up page makes an administrator without a login while that group has no member (CVE-2026-77226).
     * It does not exist here.
     */
    @Bean
    @Order(0)
    SecurityFilterChain setUpPage(HttpSecurity http) throws Exception {
        return http.securityMatcher(new OrRequestMatcher(
                        path("/camunda/api/admin/setup/**"), path("/camunda/app/admin/*/setup/**")))
                .csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
                                .accessDeniedHandler(
                                        (request, response, e) -> response.setStatus(HttpStatus.NOT_FOUND.value())))
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, IdentityService identities) throws Exception {
        return http.securityMatcher(path("/engine-rest/**"))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(SecurityConfiguration::askForPassword))
                .authorizeHttpRequests(requests -> requests.anyRequest().access(table))
                .exceptionHandling(refused -> refused.accessDeniedHandler(SecurityConfiguration::refuse))
                .addFilterAfter(new EngineUserFilter(identities), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            IdentityService identities,
            @Value("${camunda.bpm.generic-properties.properties.query-max-results-limit}") int listLimit)
            throws Exception {
        return http
                // The webapps guard their own calls with the same kind of token (CsrfPreventionFilter).
                .csrf(csrf -> csrf.ignoringRequestMatchers("/camunda/**"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(
                        "default-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'")))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access(table))
                .requestCache(cache -> cache.requestCache(pagesOfWebapps()))
                .formLogin(form ->
                        form.loginPage("/login").defaultSuccessUrl("/", false).permitAll())
                .logout(logout -> logout.logoutRequestMatcher(
                                new OrRequestMatcher(post("/logout"), post(WEBAPP_LOGOUT)))
                        .logoutSuccessHandler(SecurityConfiguration::sayGoodbye))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(loginForPages())
                        .accessDeniedHandler(SecurityConfiguration::refuse))
                .addFilterAfter(new EngineUserFilter(identities), AuthorizationFilter.class)
                .addFilterAfter(new EmptyAnswers(table), EngineUserFilter.class)
                .addFilterAfter(new NoSmallNumbers(), EmptyAnswers.class)
                .addFilterAfter(new LimitedLists(listLimit), NoSmallNumbers.class)
                .build();
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappLogin() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter("authentication-provider", WebappLogin.class.getName());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(AFTER_LOGIN);
        return filter;
    }

    @Bean
    FilterRegistrationBean<NoncePerRequest> noncePerRequest() {
        var filter = new FilterRegistrationBean<>(new NoncePerRequest());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(AFTER_LOGIN);
        return filter;
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(
            @Value("${ruggensteun.http.largest-body:1MB}") DataSize largest,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize schoolFile) {
        var filter = new FilterRegistrationBean<>(new BodyLimit(largest, Map.of("/scholen/inlezen", schoolFile)));
        filter.setOrder(BEFORE_LOGIN);
        return filter;
    }

    @Bean
    FilterRegistrationBean<IdleSessions> idleSessions(
            @Value("${server.servlet.session.timeout}") Duration idle,
            @Value("${ruggensteun.session.longest}") Duration longest,
            Clock clock) {
        var filter = new FilterRegistrationBean<>(new IdleSessions(idle, longest, clock));
        filter.setOrder(BEFORE_LOGIN);
        return filter;
    }

    /**
     * Only a page leads to the login page. A picture that did so too, sent just after a session ended, began a session of
     * its own beside that of the login page on the screen, and whoever logged in there was asked to do it again.
     */
    private static AuthenticationEntryPoint loginForPages() {
        var pages = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        pages.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        var unauthorized = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
        var entryPoints = new LinkedHashMap<RequestMatcher, AuthenticationEntryPoint>();
        entryPoints.put(JsonAnswer::isFor, unauthorized);
        entryPoints.put(pages, new LoginUrlAuthenticationEntryPoint("/login"));
        var login = new DelegatingAuthenticationEntryPoint(entryPoints);
        login.setDefaultEntryPoint(unauthorized);
        return login;
    }

    /** Where to go after the login: the page that was asked for, when it was a webapp or the link of a mail. */
    private static RequestCache pagesOfWebapps() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new OrRequestMatcher(
                get("/camunda/app/*"), get("/camunda/app/*/"), get("/camunda/app/*/default/"), get("/taak/*")));
        return cache;
    }

    /** Written here and now: an error page would first try to read the upload that came with the request. */
    private static void askForPassword(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Ruggensteun\"");
        JsonAnswer.write(response, HttpStatus.UNAUTHORIZED.value(), "Log in met uw gebruikersnaam en wachtwoord.");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (request.getServletPath().equals("/login")) {
            // The login page stood open until its session was over.
            response.sendRedirect("/login?opnieuw");
        } else if (JsonAnswer.isFor(request)) {
            JsonAnswer.write(response, HttpStatus.FORBIDDEN.value(), "U mag dit niet doen of zien.");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static void sayGoodbye(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws IOException {
        if (JsonAnswer.isFor(request)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            response.sendRedirect("/login?uitgelogd");
        }
    }

    private static AntPathRequestMatcher get(String pattern) {
        return AntPathRequestMatcher.antMatcher(HttpMethod.GET, pattern);
    }

    private static AntPathRequestMatcher post(String pattern) {
        return AntPathRequestMatcher.antMatcher(HttpMethod.POST, pattern);
    }

    /** The whole path. Spring's own shorthand leaves out the part of a servlet, and so misses every path of Jersey. */
    private static AntPathRequestMatcher path(String pattern) {
        return new AntPathRequestMatcher(pattern);
    }
}
