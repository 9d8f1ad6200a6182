package nl.ruggensteun.covenant;

import java.time.LocalDate;

/** What somebody fills in for one item of the checklist; all but {@code done} may be missing. */
public record ReadinessAnswer(String who, LocalDate plannedOn, String remark, boolean done) {}
