package nl.ruggensteun.notification;

import java.util.Optional;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.school.Brin6;

/**
 * A message whose address the mail server does not know, or does not accept. No address in it.
 *
 * @param about empty for a message that is about no case
 * @param school empty for a message to the shelter
 * @param toBackup it was for the achtervang of that school
 * @param recipient user or group id
 * @param taskId the task the link opens, if it opens one
 */
public record Bounce(
        Optional<CaseId> about, Optional<Brin6> school, boolean toBackup, String recipient, Optional<String> taskId) {}
