package nl.ruggensteun.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test of the nouns on a real database with our Liquibase tables and without the engine. Nothing is rolled back: each
 * test makes its own family, so that what is committed is what is judged.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(
        classes = DomainTestConfiguration.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.liquibase.change-log=classpath:db/changelog/ruggensteun.yaml",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.jpa.open-in-view=false"
        })
public @interface DomainTest {}
