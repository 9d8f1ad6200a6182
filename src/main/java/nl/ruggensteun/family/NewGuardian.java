package nl.ruggensteun.family;

import java.util.regex.Pattern;
import nl.ruggensteun.problem.Problems;

/**
 * An adult around the children, as the begeleider records it.
 *
 * @param phone may be missing
 */
public record NewGuardian(String name, GuardianKind kind, String phone, Reachability reachability) {

    private static final Pattern PHONE = Pattern.compile("[+0-9() -]{6,20}");

    void check(Problems problems, String path) {
        problems.text(path + "name", name, 80);
        problems.isGiven(path + "kind", kind);
        problems.isGiven(path + "reachability", reachability);
        problems.addIf(
                phone != null && !phone.isBlank() && !PHONE.matcher(phone).matches(),
                path + "phone",
                "Dit is geen telefoonnummer. Gebruik hoogstens 20 cijfers en tekens.");
    }
}
