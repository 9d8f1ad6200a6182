package nl.ruggensteun.platform.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * Stops profile {@code postgres} before anything starts when a setting is missing, and names all that are: a production
 * system never falls back on something of the demo. The table is that of {@code docs/operations.md}.
 */
final class RequiredSettings implements EnvironmentPostProcessor, Ordered {

    private static final Map<String, String> VARIABLE_BY_SETTING = new LinkedHashMap<>();

    static {
        VARIABLE_BY_SETTING.put("spring.datasource.url", "RUGGENSTEUN_DB_URL");
        VARIABLE_BY_SETTING.put("spring.datasource.username", "RUGGENSTEUN_DB_USER");
        VARIABLE_BY_SETTING.put("spring.datasource.password", "RUGGENSTEUN_DB_PASSWORD");
        VARIABLE_BY_SETTING.put("RUGGENSTEUN_ADMIN_USER", "RUGGENSTEUN_ADMIN_USER");
        VARIABLE_BY_SETTING.put("RUGGENSTEUN_ADMIN_PASSWORD", "RUGGENSTEUN_ADMIN_PASSWORD");
        VARIABLE_BY_SETTING.put("ruggensteun.base-url", "RUGGENSTEUN_BASE_URL");
        VARIABLE_BY_SETTING.put("spring.mail.host", "RUGGENSTEUN_SMTP_HOST");
        VARIABLE_BY_SETTING.put("ruggensteun.mail.sender", "RUGGENSTEUN_SMTP_SENDER");
        VARIABLE_BY_SETTING.put("ruggensteun.organisation.name", "RUGGENSTEUN_ORGANISATION_NAME");
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("postgres"))) {
            return;
        }
        List<String> missing = VARIABLE_BY_SETTING.entrySet().stream()
                .filter(setting -> !StringUtils.hasText(environment.getProperty(setting.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
    }

    /** After the files with settings are read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
