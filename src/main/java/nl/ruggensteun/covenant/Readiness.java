package nl.ruggensteun.covenant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.Schools;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checklist of each school (R-190…R-205). An item that nobody touched has no row. */
@Service
@Transactional
public class Readiness {

    private static final int LONGEST_WHO = 80;
    private static final int LONGEST_REMARK = 500;

    private final ReadinessRepository lines;
    private final Schools schools;
    private final Clock clock;

    Readiness(ReadinessRepository lines, Schools schools, Clock clock) {
        this.lines = lines;
        this.schools = schools;
        this.clock = clock;
    }

    /** All sixteen items in their order. */
    @Transactional(readOnly = true)
    public List<ReadinessLine> of(Brin6 school) {
        Map<ReadinessItem, ReadinessLine> known = known(school);
        return Arrays.stream(ReadinessItem.values())
                .map(item -> known.getOrDefault(item, new ReadinessLine(school.value(), item)))
                .toList();
    }

    /**
     * Keeps what somebody filled in; items that are not among the answers stay as they are.
     *
     * @throws nl.ruggensteun.problem.InputRejected at {@code who.WORK_PROCESS}, {@code remark.WORK_PROCESS}, …
     */
    public void fill(Brin6 school, Map<ReadinessItem, ReadinessAnswer> answers) {
        Problems problems = new Problems();
        answers.forEach((item, answer) -> {
            problems.optionalText("who." + item, answer.who(), LONGEST_WHO);
            problems.optionalText("remark." + item, answer.remark(), LONGEST_REMARK);
        });
        problems.rejectIfAny();
        schools.hold(school);
        Map<ReadinessItem, ReadinessLine> known = known(school);
        answers.forEach((item, answer) -> {
            ReadinessLine line = known.getOrDefault(item, new ReadinessLine(school.value(), item));
            line.fill(answer, today());
            lines.save(line);
        });
    }

    /** What is open of all that comes before the signature. */
    @Transactional(readOnly = true)
    public List<ReadinessItem> openBeforeSigning(Brin6 school) {
        return of(school).stream()
                .filter(line -> !line.isDone() && line.item() != ReadinessItem.COVENANT_SIGNED)
                .map(ReadinessLine::item)
                .toList();
    }

    void covenantSigned(Brin6 school) {
        ReadinessLine line = known(school)
                .getOrDefault(
                        ReadinessItem.COVENANT_SIGNED,
                        new ReadinessLine(school.value(), ReadinessItem.COVENANT_SIGNED));
        line.done(today());
        lines.save(line);
    }

    private Map<ReadinessItem, ReadinessLine> known(Brin6 school) {
        Map<ReadinessItem, ReadinessLine> known = new EnumMap<>(ReadinessItem.class);
        lines.findByKeyBrin6(school.value()).forEach(line -> known.put(line.item(), line));
        return known;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
