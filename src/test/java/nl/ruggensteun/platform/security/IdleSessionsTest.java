package nl.ruggensteun.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.MutableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** A page that stands open is nobody at work: its calls keep no login alive. */
@ApplicationTest
class IdleSessionsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @LocalServerPort
    private int port;

    @Autowired
    private MutableClock clock;

    @Test
    void anHourWithoutAnything_endsTheLogin() {
        HttpPerson anna = HttpPerson.inBrowser(port, "anna");
        clock.forward(HOUR);
        assertThat(anna.get("/api/cases").statusCode()).isEqualTo(200);

        clock.forward(HOUR.plusMinutes(1));

        assertThat(anna.get("/api/cases").statusCode()).isEqualTo(401);
    }

    @Test
    void callsOfAPageThatNobodyTouches_keepItOpenNoLonger() throws Exception {
        var session = new MockHttpSession();
        for (int minute = 0; minute <= 60; minute++) {
            call(session, String.valueOf(minute * 60));
            assertThat(session.isInvalid()).as("minute %d", minute).isFalse();
            clock.forward(Duration.ofMinutes(1));
        }

        call(session, String.valueOf(61 * 60));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoTypes_staysLoggedIn_withoutAnyOtherCall() throws Exception {
        var session = new MockHttpSession();
        for (int minute = 0; minute < 180; minute++) {
            call(session, "5");
            clock.forward(Duration.ofMinutes(1));
        }

        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void after12Hours_everybodyLogsInAgain() throws Exception {
        var session = new MockHttpSession();
        for (int half = 0; half <= 24; half++) {
            call(session, null);
            assertThat(session.isInvalid()).as("half hour %d", half).isFalse();
            clock.forward(Duration.ofMinutes(30));
        }

        call(session, null);

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void nonsense_countsAsACall_andBreaksNothing() throws Exception {
        var session = new MockHttpSession();

        call(session, "-1");
        call(session, "99999999999999999999");

        assertThat(session.isInvalid()).isFalse();
    }

    private void call(MockHttpSession session, String secondsSinceAction) throws Exception {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        if (secondsSinceAction != null) {
            request.addHeader(IdleSessions.SINCE_ACTION, secondsSinceAction);
        }
        new IdleSessions(HOUR, Duration.ofHours(12), clock)
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
