package nl.ruggensteun.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruggensteun.problem.InputRejected;

/**
 * What was unsafe for a family in its earlier period of support. It is not taken over, for it may have changed; but
 * nothing of it is forgotten without somebody saying so (E-15).
 */
final class EarlierSafety {

    private final Family earlier;

    private EarlierSafety(Family earlier) {
        this.earlier = earlier;
    }

    static EarlierSafety of(Family earlier) {
        return new EarlierSafety(earlier);
    }

    /** @throws InputRejected at field {@code saferThanBefore}, without names */
    void refuseForgetting(Family now, SafetyProfile profile) {
        Optional<SafetyProfile> before = earlier.safetyProfile();
        if (before.isEmpty()) {
            return;
        }
        List<String> forgotten = new ArrayList<>();
        addIf(before.get().addressConfidential() && !profile.addressConfidential(), "Het adres was geheim.", forgotten);
        addIf(
                before.get().hideShelterName() && !profile.hideShelterName(),
                "De naam van de opvang mocht nergens staan.",
                forgotten);
        addIf(
                forgetsSomebody(now, before.get().mustNotBeInformed(), profile),
                "Niet iedereen mocht alles weten.",
                forgotten);
        addIf(
                before.get().violence() == Violence.CURRENT && profile.violence() != Violence.CURRENT
                        || before.get().violence() == Violence.PAST && profile.violence() == Violence.NONE,
                "Er was geweld thuis.",
                forgotten);
        addIf(
                before.get().parentsApart() && !profile.parentsApart(),
                "De ouders zaten niet samen aan tafel.",
                forgotten);
        if (!forgotten.isEmpty()) {
            throw new InputRejected(
                    "saferThanBefore",
                    "Vorige keer was er meer om op te letten. " + String.join(" ", forgotten)
                            + " Kijk in het tabblad Dossier. Neem het over, of vink aan dat het nu veilig is.");
        }
    }

    /** The adults may be numbered anew, or spelled anew: then only how many they are can be held against each other. */
    private boolean forgetsSomebody(Family now, Set<Integer> silentBefore, SafetyProfile profile) {
        Set<String> names = silentBefore.stream()
                .filter(number -> number <= earlier.guardians().size())
                .map(number -> nameOf(earlier.guardian(number)))
                .collect(Collectors.toSet());
        boolean knownAndLeftOut = now.guardians().stream()
                .filter(adult -> names.contains(nameOf(adult)))
                .anyMatch(adult -> !profile.mustNotBeInformed().contains(adult.number()));
        return knownAndLeftOut || profile.mustNotBeInformed().size() < silentBefore.size();
    }

    private static String nameOf(Guardian adult) {
        return adult.name().strip().toLowerCase(Locale.ROOT);
    }

    private static void addIf(boolean forgotten, String what, List<String> list) {
        if (forgotten) {
            list.add(what);
        }
    }
}
