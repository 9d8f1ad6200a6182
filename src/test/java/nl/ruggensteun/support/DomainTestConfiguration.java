package nl.ruggensteun.support;

import nl.ruggensteun.calendar.HolidayRegions;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.liquibase.LiquibaseAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The nouns of a case with their tables. Not annotated as a configuration: no scan of the application finds it. */
@Import({MutableClock.class, Scene.class, HolidayRegions.class})
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
    "nl.ruggensteun.access"
})
@EntityScan("nl.ruggensteun")
@EnableJpaRepositories("nl.ruggensteun")
public class DomainTestConfiguration {

    static final String CHANGE_LOG = "classpath:db/changelog/ruggensteun.yaml";
}
