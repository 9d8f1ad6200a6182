package nl.ruggensteun.family;

/** A family left without notice (E-14). Published in the transaction that recorded it. */
public record FamilyLeft(FamilyId familyId) {}
