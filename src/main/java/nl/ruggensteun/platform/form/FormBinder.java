package nl.ruggensteun.platform.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import nl.ruggensteun.problem.FieldProblem;
import nl.ruggensteun.problem.InputRejected;
import org.springframework.stereotype.Component;

/** Turns submitted values into the record of a form and checks it; all problems at once, each at its field, in Dutch. */
@Component
class FormBinder {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Validator validator;

    FormBinder(Validator validator) {
        this.validator = validator;
    }

    /** @throws InputRejected with every problem found */
    <F extends Record> F bind(Map<String, Object> values, Class<F> type) {
        F form;
        try {
            form = json.treeToValue(json.valueToTree(values), type);
        } catch (JsonMappingException e) {
            throw new InputRejected(fieldOf(e), "Dit antwoord past hier niet. Kijk of de datum of de keuze klopt.");
        } catch (JsonProcessingException e) {
            throw new InputRejected("", "Dit formulier is niet goed aangekomen. Probeer het nog een keer.");
        }
        List<FieldProblem> problems = validator.validate(form).stream()
                .map(violation -> new FieldProblem(fieldOf(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldProblem::field))
                .toList();
        if (!problems.isEmpty()) {
            throw new InputRejected(problems);
        }
        return form;
    }

    /** One choice among several is no field of its own: {@code children.0.authority}, without the place in the list. */
    private static String fieldOf(JsonMappingException e) {
        var path = new StringJoiner(".");
        for (JsonMappingException.Reference step : e.getPath()) {
            path.add(step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex()));
        }
        return path.toString().replaceFirst("[.][0-9]+$", "");
    }

    private static String fieldOf(ConstraintViolation<?> violation) {
        var path = new StringJoiner(".");
        for (Path.Node step : violation.getPropertyPath()) {
            if (step.getIndex() != null) {
                path.add(String.valueOf(step.getIndex()));
            }
            if (step.getName() != null && !step.getName().startsWith("<")) {
                path.add(step.getName());
            }
        }
        return path.toString();
    }
}
