package nl.ruggensteun.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the nouns on a real database with our own tables, without the engine and without a web server: starts in
 * seconds. Nothing is rolled back: each test makes its own family, so that what is committed is what is judged.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@Tag("h2")
@SpringBootTest(
        classes = DomainTestConfiguration.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.liquibase.change-log=" + DomainTestConfiguration.CHANGE_LOG)
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(listeners = MutableClock.ResetBeforeEachTest.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DomainTest {}
