package nl.ruggensteun.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No number in a report points at a few children. */
class SmallestCellTest {

    private final SmallestCell cell = new SmallestCell(5);

    @ParameterizedTest
    @CsvSource({"0,0", "1,minder dan 5", "4,minder dan 5", "5,5", "112,112"})
    void smallNumbers_areNotShown(long count, String shown) {
        assertThat(cell.show(count)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0,4,minder dan 5", "3,4,minder dan 5", "0,9,0", "2,9,minder dan 5", "6,9,6", "0,0,0"})
    void partOfASmallNumber_isNotShownEither(long part, long whole, String shown) {
        assertThat(cell.showPart(part, whole)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,geen",
        "2,4,te weinig om te tonen",
        "2,40,te weinig om te tonen",
        "38,40,te weinig om te tonen",
        "40,40,100%",
        "0,40,0%",
        "15,40,38%"
    })
    void aShare_isHiddenWhereThePartOrTheRestIsSmall(long part, long whole, String shown) {
        assertThat(cell.showShare(part, whole)).isEqualTo(shown);
    }

    @Test
    void aMedian_isHiddenOfFewNumbers() {
        assertThat(cell.showMedian(List.of())).isEqualTo("geen");
        assertThat(cell.showMedian(List.of(1, 2, 3, 4))).isEqualTo("te weinig om te tonen");
        assertThat(cell.showMedian(List.of(9, 1, 5, 3, 7))).isEqualTo("5");
        assertThat(cell.showMedian(List.of(1, 2, 3, 4, 5, 60))).isEqualTo("3,5");
    }
}
