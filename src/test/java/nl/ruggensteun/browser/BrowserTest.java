package nl.ruggensteun.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that uses the running application as a person does, in a real browser ({@link Chromium}). */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@ExtendWith(Chromium.class)
public @interface BrowserTest {}
