package nl.ruggensteun.platform.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the fields of one of our own forms that no rule depends on. They are not components of the record; they are
 * kept with the case as they are, like a question that a kwartiermaker added. Unlike those they never become process
 * variables, also not when they are choices.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeptWithCase {

    String[] value();
}
