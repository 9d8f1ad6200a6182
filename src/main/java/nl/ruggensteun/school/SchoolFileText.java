package nl.ruggensteun.school;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Makes text of a file of DUO: UTF-8 with or without its mark, or the older Windows code page. */
final class SchoolFileText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SchoolFileText() {}

    static String of(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(content, WINDOWS);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** What lies between the names of the columns in the first line. */
    static char delimiterOf(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.chars().filter(letter -> letter == ';').count()
                        > header.chars().filter(letter -> letter == ',').count()
                ? ';'
                : ',';
    }
}
