package nl.ruggensteun.family;

/**
 * Something changed that may change what the school may know: the child's school, who has gezag, who must agree, a
 * withdrawal. Published in the transaction that changed it. The rule counts at once; whoever listens brings the running
 * case in step with it.
 */
public record CaseChanged(CaseId caseId) {}
