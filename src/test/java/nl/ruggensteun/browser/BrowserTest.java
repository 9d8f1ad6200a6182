package nl.ruggensteun.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Tag;

/** An {@link ApplicationTest} that looks with a real browser; runs once, on H2 (docs/decisions/0006-test-databases.md). */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ApplicationTest
@interface BrowserTest {}
