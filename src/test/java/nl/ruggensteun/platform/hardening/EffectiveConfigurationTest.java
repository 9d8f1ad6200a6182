package nl.ruggensteun.platform.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/** H12: what each profile really runs with, after all files are laid over each other. */
class EffectiveConfigurationTest {

    private static final String ENGINE = "camunda.bpm.generic-properties.properties.";
    private static final String WEBAPP = "camunda.bpm.webapp.";

    @ParameterizedTest
    @ValueSource(strings = {"default", "postgres"})
    void everyProfile_isGuarded(String profile) {
        Environment settings = settings(profile);

        Map.ofEntries(
                        Map.entry("camunda.bpm.authorization.enabled", "true"),
                        Map.entry("server.servlet.session.cookie.same-site", "strict"),
                        Map.entry("server.servlet.session.cookie.http-only", "true"),
                        Map.entry("server.error.include-message", "never"),
                        Map.entry("server.error.include-stacktrace", "never"),
                        Map.entry(WEBAPP + "csrf.same-site-cookie-option", "STRICT"),
                        Map.entry(WEBAPP + "session-cookie.same-site-cookie-option", "STRICT"),
                        Map.entry(ENGINE + "deserialization-type-validation-enabled", "true"),
                        Map.entry(ENGINE + "default-user-permission-name-for-task", "TASK_WORK"),
                        Map.entry(ENGINE + "query-max-results-limit", "2000"),
                        Map.entry(ENGINE + "history-cleanup-batch-window-start-time", "02:00"))
                .forEach((name, value) ->
                        assertThat(settings.getProperty(name)).as(name).isEqualTo(value));
        assertThat(settings.getProperty(ENGINE + "java-serialization-format-enabled", "false"))
                .isEqualTo("false");
        assertThat(settings.getProperty(WEBAPP + "header-security.content-security-policy-value"))
                .contains("default-src 'none'", "script-src $NONCE 'strict-dynamic';", "frame-ancestors 'none'");
    }

    @Test
    void production_hasSecureCookiesHstsAndAPasswordPolicy() {
        Environment settings = settings("postgres");

        Map.of(
                        "server.servlet.session.cookie.secure",
                        "true",
                        WEBAPP + "csrf.enable-secure-cookie",
                        "true",
                        WEBAPP + "session-cookie.enable-secure-cookie",
                        "true",
                        WEBAPP + "header-security.hsts-disabled",
                        "false",
                        ENGINE + "enable-password-policy",
                        "true")
                .forEach((name, value) ->
                        assertThat(settings.getProperty(name)).as(name).isEqualTo(value));
        assertThat(settings.getProperty("ruggensteun.demo.enabled", Boolean.class, false))
                .isFalse();
    }

    @Test
    void demo_differsOnlyInItsPasswordAndItsData() {
        Environment settings = settings("default");

        assertThat(settings.getProperty(ENGINE + "enable-password-policy")).isEqualTo("false");
        assertThat(settings.getProperty("ruggensteun.demo.enabled")).isEqualTo("true");
        assertThat(settings.getProperty("server.servlet.session.cookie.secure")).isNull();
    }

    private static Environment settings(String profile) {
        var environment = new StandardEnvironment();
        environment.setActiveProfiles(profile);
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }
}
