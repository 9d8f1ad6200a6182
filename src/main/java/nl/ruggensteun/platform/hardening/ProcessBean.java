package nl.ruggensteun.platform.hardening;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean whose public methods a diagram may call, as {@code ${caseFacts.age(caseId)}}.
 *
 * <p>Whoever may upload a diagram may call it with any value, also from a diagram that nobody here has seen. So such a
 * method answers a question and changes nothing. All other beans are out of reach; delegates are reached by
 * {@code camunda:delegateExpression} only.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProcessBean {}
