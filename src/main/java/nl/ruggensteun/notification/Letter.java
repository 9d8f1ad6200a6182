package nl.ruggensteun.notification;

/** What a mail says. */
record Letter(String subject, String text) {}
