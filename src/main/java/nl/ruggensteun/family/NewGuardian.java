package nl.ruggensteun.family;

import nl.ruggensteun.problem.Problems;

/**
 * An adult around the children, as the begeleider records it.
 *
 * @param phone may be missing
 */
public record NewGuardian(String name, GuardianKind kind, String phone, Reachability reachability) {

    void check(Problems problems, String path) {
        problems.text(path + "name", name, 80);
        problems.isGiven(path + "kind", kind);
        problems.isGiven(path + "reachability", reachability);
        problems.optionalPhone(path + "phone", phone);
    }
}
