package nl.ruggensteun.platform.hardening;

import java.util.regex.Pattern;

/**
 * What a query may ask the engine to evaluate: literal text, who is logged in, and dates counted from now.
 *
 * <p>The engine evaluates expressions in the body of a task query, and in stored filters, for everybody who can log in
 * (CVE-2026-109432). Tasklist's own filters need no more than this.
 */
final class QueryExpression {

    private static final Pattern ALLOWED = Pattern.compile(
            """
            [$\\#]\\{\\s*
              (?: currentUser\\(\\s*\\) | currentUserGroups\\(\\s*\\)
                | now\\(\\s*\\)
                | dateTime\\(\\s*\\) (?: \\.(?:plus|minus|with)[A-Za-z]* \\( \\s* [0-9]{0,9} \\s* \\) ){0,6} (?:\\.toDate\\(\\s*\\))?
              )
            \\s*\\}""",
            Pattern.COMMENTS);

    private QueryExpression() {}

    static boolean isAllowed(String text) {
        return !text.contains("{") || ALLOWED.matcher(text.strip()).matches();
    }
}
