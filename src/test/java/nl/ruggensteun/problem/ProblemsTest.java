package nl.ruggensteun.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void nothingWrong_isAccepted() {
        new Problems()
                .text("name", "Sam", 3)
                .optionalText("remark", null, 3)
                .pastDay("day", LocalDate.EPOCH, LocalDate.EPOCH, LocalDate.EPOCH, "te vroeg")
                .rejectIfAny();
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Problems problems = new Problems()
                .text("name", " ", 3)
                .optionalText("remark", "x".repeat(10_001), 10_000)
                .pastDay("early", LocalDate.MIN, LocalDate.EPOCH, LocalDate.EPOCH, "te vroeg")
                .pastDay("late", LocalDate.MAX, LocalDate.EPOCH, LocalDate.EPOCH, "te vroeg")
                .pastDay("none", null, LocalDate.EPOCH, LocalDate.EPOCH, "te vroeg");
        assertThatThrownBy(problems::rejectIfAny)
                .isInstanceOfSatisfying(InputRejected.class, refused -> assertThat(refused.problems())
                        .containsExactly(
                                new FieldProblem("name", "Vul dit veld in."),
                                new FieldProblem("remark", "Maak dit korter: hoogstens 10.000 tekens."),
                                new FieldProblem("early", "te vroeg"),
                                new FieldProblem("late", "Deze datum ligt in de toekomst."),
                                new FieldProblem("none", "Vul dit veld in.")));
    }
}
