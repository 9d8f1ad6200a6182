package nl.ruggensteun.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.UUID;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.support.DomainTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class AccessLogTest {

    @Autowired
    AccessLog log;

    @Autowired
    PlatformTransactionManager transactions;

    private final CaseId opened = new CaseId(UUID.randomUUID());

    @Test
    void whoLookedAndWhoWasRefused_isKept() {
        log.read("anna", opened, Sight.FULL);
        log.read("bram", opened, Sight.NONE);
        assertThat(log.of(opened))
                .extracting(AccessLine::userId, AccessLine::sight)
                .containsExactlyInAnyOrder(tuple("anna", Sight.FULL), tuple("bram", Sight.NONE));
    }

    @Test
    void refusalStays_alsoWhenTheRequestFails() {
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    log.read("bram", opened, Sight.NONE);
                    throw new IllegalStateException("request fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(log.of(opened)).hasSize(1);
    }

    @Test
    void linesCanOnlyBeAdded() {
        assertThat(Arrays.stream(AccessLineRepository.class.getMethods()).map(Method::getName))
                .containsExactlyInAnyOrder("save", "findByCaseIdOrderByLookedAt");
    }
}
