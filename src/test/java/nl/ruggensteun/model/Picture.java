package nl.ruggensteun.model;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The drawn picture of a diagram, and beside it the hash of the diagram that it was drawn from. */
final class Picture {

    static final Path FOLDER = Path.of("docs", "images", "processes");

    private Picture() {}

    static Path of(Diagram diagram) {
        return FOLDER.resolve(diagram.id() + ".png");
    }

    static Path hashOf(Diagram diagram) {
        return FOLDER.resolve(diagram.id() + ".sha256");
    }

    static String hash(Diagram diagram) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(diagram.xml().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
