package nl.ruggensteun.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The shared test application starts, on the database that was asked for, with one time for us and for the engine. */
@ApplicationTest
@Tag("h2")
class ApplicationTestSmokeTest {

    @Autowired
    private DataSource database;

    @Autowired
    private Clock clock;

    @Autowired
    private MutableClock testClock;

    @Test
    void theAskedDatabase_isTheOneUsed() throws Exception {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(TestDatabase.isPostgres() ? "PostgreSQL" : "H2");
        }
    }

    @Test
    void movedTime_isTheSameForApplicationAndEngine() {
        assertThat(LocalDate.now(clock)).isEqualTo("2026-03-03");

        testClock.forward(Duration.ofDays(2));

        assertThat(LocalDate.now(clock)).isEqualTo("2026-03-05");
        assertThat(ClockUtil.getCurrentTime()).isEqualTo(Date.from(clock.instant()));
    }
}
