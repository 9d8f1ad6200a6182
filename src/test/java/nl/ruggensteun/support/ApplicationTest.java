package nl.ruggensteun.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ruggensteun.Ruggensteun;
import nl.ruggensteun.platform.hardening.Probe;
import nl.ruggensteun.process.CaseFixture;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * Runs a test against the whole application: a real web server on a free port, the demo organisation, the engine with
 * its job executor off, a clock that stands still ({@link MutableClock}).
 *
 * <p>All tests with this annotation share one started application and one database, so a test makes the cases it needs
 * and leaves those of others alone. A test that adds a bean or a property starts an application of its own, which costs
 * half a minute: a bean of use to one test belongs in the list below. With {@code -Druggensteun.test.database=postgres} the database is a real PostgreSQL
 * 17, otherwise H2 in memory. Jobs run when the test says so: {@code managementService.executeJob(id)}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(
        classes = Ruggensteun.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "ruggensteun.demo.enabled=true",
            "ruggensteun.demo.families=false",
            "ruggensteun.mail.directory=target/mail-${surefire.forkNumber:1}",
            "ruggensteun.parent-texts=classpath:parent-texts-of-tests/",
            "server.shutdown=immediate",
            "spring.lifecycle.timeout-per-shutdown-phase=2s"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    MutableClock.class,
    CaseAtSchool.class,
    CaseFixture.class,
    Colleagues.class,
    Probe.class,
    TakenFlows.class,
    Halts.class
})
@TestExecutionListeners(
        listeners = {MutableClock.ResetBeforeEachTest.class, EngineOfThisTest.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ApplicationTest {}
