package nl.ruggensteun.school;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import nl.ruggensteun.problem.Problems;
import org.springframework.util.StringUtils;

/**
 * A person at a school: the contact person, or the achtervang who takes over in absence.
 *
 * @param email may be missing for the achtervang
 * @param phone may be missing
 */
@Embeddable
public record SchoolContact(String name, String email, String phone) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    /** Adds to {@code problems} what is wrong, at the fields {@code <prefix>Name}, {@code <prefix>Email}, … */
    void check(Problems problems, String prefix, boolean emailNeeded) {
        problems.text(prefix + "Name", name, 80);
        if (emailNeeded) {
            problems.isGiven(prefix + "Email", email);
        }
        problems.optionalText(prefix + "Email", email, 120);
        problems.addIf(
                StringUtils.hasText(email) && !EMAIL.matcher(email).matches(),
                prefix + "Email",
                "Dit is geen e-mailadres. Kijk of er een @ en een punt in staan.");
        problems.optionalPhone(prefix + "Phone", phone);
    }
}
