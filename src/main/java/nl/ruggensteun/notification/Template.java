package nl.ruggensteun.notification;

import java.util.Locale;

/**
 * The mails that exist. Each is a text in {@code mail/<name>.txt}: its first line is the subject. None of them tells
 * more than that something waits: no name, school, shelter, child or reason (facts.md B4, issue 2).
 */
public enum Template {
    /** A new task. */
    TASK_WAITING,
    /** An invitation to a meeting. */
    INVITATION_WAITING,
    /** What was agreed in a meeting can be read. */
    AGREEMENTS_WAITING,
    /** The support has ended; the mail itself does not say so. */
    SUPPORT_ENDED,
    /** Tasks of a school are gone; the mail says neither which nor why. */
    TASKS_LAPSED,
    /** Somebody the reader waits for has done their part. */
    ANSWER_RECEIVED,
    /** A task is past its target date: to the one who has it. */
    REMINDER,
    /** The same, some days later: to the achtervang of the school. */
    REMINDER_BACKUP,
    /** The same, some days later: to the team of the shelter. */
    REMINDER_TEAM,
    /** Somebody else is to be called at the other side now (E-11): to the begeleider. */
    CONTACT_CHANGED,
    /** The other side does not react at all (E-11): to the begeleider. */
    NO_ANSWER,
    /** A term of the law is near or over and its task is open: to the kwartiermakers and the data protection officer. */
    LEGAL_DEADLINE,
    /** The last day of notice of a covenant comes near: to the kwartiermakers. */
    COVENANT_NOTICE;

    /** The name of the text file, without folder and ending. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
