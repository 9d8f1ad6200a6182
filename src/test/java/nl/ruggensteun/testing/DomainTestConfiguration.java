package nl.ruggensteun.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.liquibase.LiquibaseAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

/**
 * The nouns with their tables, on H2, or on PostgreSQL with {@code ruggensteun.test.database=postgres}. Not annotated as
 * a configuration, so that no scan of the application finds it.
 */
@ImportAutoConfiguration({
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
    "nl.ruggensteun.childtalk",
    "nl.ruggensteun.experience",
    "nl.ruggensteun.timeline",
    "nl.ruggensteun.access"
})
@EntityScan("nl.ruggensteun")
@EnableJpaRepositories("nl.ruggensteun")
public class DomainTestConfiguration {

    @Bean
    TestClock clock() {
        return new TestClock(LocalDate.of(2026, 9, 15));
    }

    @Bean
    Scene scene() {
        return new Scene();
    }

    @Bean
    @ConditionalOnProperty(name = "ruggensteun.test.database", havingValue = "h2", matchIfMissing = true)
    DataSource h2() {
        return new EmbeddedDatabaseBuilder()
                .setType(EmbeddedDatabaseType.H2)
                .generateUniqueName(true)
                .build();
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "ruggensteun.test.database", havingValue = "postgres")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.start();
    }

    @Bean
    @ConditionalOnProperty(name = "ruggensteun.test.database", havingValue = "postgres")
    DataSource postgresDatabase(EmbeddedPostgres postgres) {
        return postgres.getPostgresDatabase();
    }
}
