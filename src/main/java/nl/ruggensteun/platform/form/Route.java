package nl.ruggensteun.platform.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an answer that a gateway of the diagram asks for. It becomes a process variable of the same name; every other
 * answer goes to the domain only. Allowed on enums and booleans.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Route {}
