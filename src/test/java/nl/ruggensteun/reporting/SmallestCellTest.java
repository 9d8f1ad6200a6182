package nl.ruggensteun.reporting;

import static org.assertj.core.api.Assertions.assertThat;

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
}
