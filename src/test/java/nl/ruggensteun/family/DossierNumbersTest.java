package nl.ruggensteun.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.ruggensteun.support.DomainTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class DossierNumbersTest {

    @Autowired
    DossierNumbers numbers;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void eachYearStartsAtOne() {
        assertThat(next(2001)).isEqualTo("2001-0001");
        assertThat(next(2001)).isEqualTo("2001-0002");
        assertThat(next(2002)).isEqualTo("2002-0001");
    }

    @Test
    void refusedRegistration_usesNoNumber() {
        next(2003);
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    numbers.next(2003);
                    throw new IllegalStateException("refused");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(next(2003)).isEqualTo("2003-0002");
    }

    @Test
    void manyIntakesAtOnceInANewYear_getDifferentNumbers() throws Exception {
        var pool = Executors.newFixedThreadPool(6);
        try {
            Callable<String> intake = () -> next(2004);
            var given = pool
                    .invokeAll(IntStream.range(0, 30).mapToObj(i -> intake).toList())
                    .stream()
                    .map(DossierNumbersTest::get)
                    .toList();
            assertThat(given).doesNotHaveDuplicates().contains("2004-0001", "2004-0030");
        } finally {
            pool.shutdownNow();
        }
    }

    private String next(int year) {
        return new TransactionTemplate(transactions).execute(status -> numbers.next(year));
    }

    private static String get(Future<String> result) {
        try {
            return result.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
