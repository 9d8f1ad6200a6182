package nl.ruggensteun.platform.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a double click on a start form start one process. A task can be done only once, the engine sees to that; a
 * process it starts as often as it is asked.
 *
 * <p>The second of two equal forms from one person within some seconds is refused, unless the first was refused itself.
 * Only a fingerprint is kept, in memory. Time is the machine's: this is about fingers, not about the days of a case.
 */
@Component
final class SubmitOnce extends OncePerRequestFilter {

    private static final long CLICKS_APART = Duration.ofSeconds(5).toNanos();
    private static final int FINGERPRINT_BYTES = 1_000_000;
    private static final String REFUSED = "{\"type\":\"Rejection\",\"message\":"
            + "\"Dit formulier is net al verstuurd. Ververs de lijst; er is niets dubbel opgeslagen.\"}";

    private final Map<String, Long> recent = new ConcurrentHashMap<>();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getRequestURI().matches(".*/process-definition/.*/submit-form/?");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long now = System.nanoTime();
        recent.values().removeIf(since -> now - since > CLICKS_APART);
        byte[] body = request.getInputStream().readNBytes(FINGERPRINT_BYTES);
        String fingerprint = fingerprint(request.getRemoteUser() + request.getRequestURI(), body);
        if (recent.putIfAbsent(fingerprint, now) != null) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(REFUSED);
            return;
        }
        boolean accepted = false;
        try {
            chain.doFilter(new ReadAgain(request, body), response);
            accepted = response.getStatus() < HttpServletResponse.SC_BAD_REQUEST;
        } finally {
            if (!accepted) {
                recent.remove(fingerprint);
            }
        }
    }

    private static String fingerprint(String who, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(who.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The request with the part of its body that was read put back. */
    private static final class ReadAgain extends HttpServletRequestWrapper {
        private final byte[] begin;

        ReadAgain(HttpServletRequest request, byte[] begin) {
            super(request);
            this.begin = begin;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Body(new SequenceInputStream(new ByteArrayInputStream(begin), super.getInputStream()));
        }
    }

    private static final class Body extends ServletInputStream {
        private final InputStream bytes;

        Body(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            try {
                return bytes.available() == 0;
            } catch (IOException e) {
                return true;
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("Forms are read in the thread that takes them");
        }
    }
}
