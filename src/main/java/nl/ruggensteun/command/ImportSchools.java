package nl.ruggensteun.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.school.SchoolImport;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.liquibase.LiquibaseAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * {@code import-schools <file> [--many-may-vanish]}: brings the register of schools up to date with DUO's list, with the
 * settings of the application, and without starting its engine or its pages. The application may run meanwhile.
 */
public final class ImportSchools {

    public static final String COMMAND = "import-schools";

    private static final String MANY_MAY_VANISH = "--many-may-vanish";

    private ImportSchools() {}

    /** @return what the shell gets: 0 when it is done, 1 when the file is refused, 2 when the command is wrong */
    public static int run(String[] args, PrintStream out) {
        if (args.length < 2 || args[1].startsWith("--")) {
            out.println("Usage: import-schools <vestigingenbo.csv> [" + MANY_MAY_VANISH + "]");
            return 2;
        }
        Path file = Path.of(args[1]);
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            out.println("Cannot read " + file + ": " + e.getClass().getSimpleName());
            return 2;
        }
        try (var application = new SpringApplicationBuilder(OnlyTheRegister.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run(args)) {
            var report = application
                    .getBean(SchoolImport.class)
                    .run(content, List.of(args).contains(MANY_MAY_VANISH));
            out.println(report.summary());
            return 0;
        } catch (InputRejected refused) {
            refused.problems().forEach(problem -> out.println(problem.message()));
            return 1;
        }
    }

    /** The nouns of the register with their tables. Not annotated as a configuration: no scan of the application finds it. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        JpaRepositoriesAutoConfiguration.class,
        LiquibaseAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = {"nl.ruggensteun.school", "nl.ruggensteun.calendar"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
    @EntityScan("nl.ruggensteun.school")
    @EnableJpaRepositories("nl.ruggensteun.school")
    static class OnlyTheRegister {

        /** The zone is that of {@link nl.ruggensteun.Ruggensteun#main}. */
        @Bean
        Clock clock() {
            return Clock.system(ZoneId.systemDefault());
        }
    }
}
