package nl.ruggensteun.access;

/** A person who works with the system. */
public record Staff(String userId, String name, String email) {}
