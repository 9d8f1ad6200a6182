package nl.ruggensteun.support;

import java.util.Map;
import java.util.Set;
import nl.ruggensteun.consent.DeciderRole;
import nl.ruggensteun.consent.Deciders;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.liquibase.LiquibaseAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The nouns of a case with their tables. Not annotated as a configuration: no scan of the application finds it. */
@Import({MutableClock.class, Scene.class})
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JpaRepositoriesAutoConfiguration.class,
    LiquibaseAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan({
    "nl.ruggensteun.school",
    "nl.ruggensteun.family",
    "nl.ruggensteun.consent",
    "nl.ruggensteun.disclosure",
    "nl.ruggensteun.meeting",
    "nl.ruggensteun.specialcase",
    "nl.ruggensteun.childtalk",
    "nl.ruggensteun.experience",
    "nl.ruggensteun.timeline",
    "nl.ruggensteun.access",
    "nl.ruggensteun.breach",
    "nl.ruggensteun.calendar",
    "nl.ruggensteun.absence",
    "nl.ruggensteun.covenant"
})
@EntityScan("nl.ruggensteun")
@EnableJpaRepositories("nl.ruggensteun")
public class DomainTestConfiguration {

    static final String CHANGE_LOG = "classpath:db/changelog/ruggensteun.yaml";

    /** The users of the demo, who live in the engine; Anna and one person more with two roles. */
    private static final Map<DeciderRole, Set<String>> DECIDERS = Map.of(
            DeciderRole.KWARTIERMAKER, Set.of("karin", "koen", Scene.ANNA, "both"),
            DeciderRole.CHILD_PROTECTION_OFFICER, Set.of("ada", "both"));

    @Bean
    static Deciders deciders() {
        return (userId, role) -> DECIDERS.get(role).contains(userId);
    }
}
