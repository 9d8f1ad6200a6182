package nl.ruggensteun.family;

/** A case turned out to be a mistake. Published in the transaction that cancelled it. */
public record CaseCancelled(CaseId caseId) {}
