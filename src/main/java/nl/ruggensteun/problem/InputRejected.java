package nl.ruggensteun.problem;

import java.util.List;
import java.util.stream.Collectors;

/** What a person filled in cannot be accepted. Nothing was saved. */
public class InputRejected extends RuntimeException {

    private final transient List<FieldProblem> problems;

    public InputRejected(String field, String message) {
        this(List.of(new FieldProblem(field, message)));
    }

    /** @param problems at least one */
    public InputRejected(List<FieldProblem> problems) {
        super(problems.stream().map(FieldProblem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
