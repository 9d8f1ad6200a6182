package nl.ruggensteun.process.missingsignature;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.ruggensteun.consent.Attempt;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.problem.InputRejected;

/** One row of the list of attempts. */
record AttemptRow(LocalDate triedOn, Channel channel) {

    private static final int MOST = 5;

    /** Rows in which nothing was filled in are left out. @throws InputRejected for more rows than the form asks */
    static List<Attempt> toDomain(List<AttemptRow> rows) {
        if (rows != null && rows.size() > MOST) {
            throw new InputRejected("attempts", "Vul hoogstens vijf pogingen in.");
        }
        return rows == null
                ? List.of()
                : rows.stream()
                        .filter(Objects::nonNull)
                        .filter(row -> row.triedOn != null || row.channel != null)
                        .map(row -> new Attempt(row.triedOn, row.channel))
                        .toList();
    }
}
