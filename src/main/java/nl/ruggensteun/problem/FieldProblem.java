package nl.ruggensteun.problem;

/**
 * One thing that is wrong with what a person filled in.
 *
 * @param field the path as in the form ({@code children.1.birthDate}); empty for the form as a whole
 * @param message Dutch, B1: what is wrong and what to do; never repeats what was typed
 */
public record FieldProblem(String field, String message) {}
