package nl.ruggensteun.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ruggensteun.problem.InputRejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class Brin6Test {

    @ParameterizedTest
    @ValueSource(strings = {"99AA00", " 99aa00 ", "99 AA 00"})
    void codeIsReadAsPeopleTypeIt(String typed) {
        assertThat(Brin6.parse(typed).value()).isEqualTo("99AA00");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "99AA", "AA9900", "99AA000", "99AA0É", "'; drop"})
    void anythingElse_isRefusedAtItsField(String typed) {
        assertThatThrownBy(() -> Brin6.parse(typed))
                .isInstanceOfSatisfying(InputRejected.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.field()).isEqualTo("brin6")));
    }

    @Test
    void groupAndCodeBelongTogether() {
        assertThat(new Brin6("99AA00").group()).isEqualTo("school99AA00");
        assertThat(Brin6.ofGroup("school99AA00")).contains(new Brin6("99AA00"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"begeleider", "school", "school99aa00", "schools99AA00"})
    void otherGroups_areNoSchool(String group) {
        assertThat(Brin6.ofGroup(group)).isEmpty();
    }
}
