package nl.ruggensteun.tasklist;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom a school calls when it does not know the begeleider, or gets no answer: one person of the shelter, from
 * the settings {@code ruggensteun.contact}. Only schools read it, in Tasklist; it is in no mail.
 *
 * @param name empty as long as nobody was named
 * @param email not for a school that must not know the shelter
 */
@ConfigurationProperties("ruggensteun.contact")
record RuggensteunContact(
        @DefaultValue("") String name, @DefaultValue("") String phone, @DefaultValue("") String email) {

    boolean isNamed() {
        return !name.isBlank() && !phone.isBlank();
    }
}
