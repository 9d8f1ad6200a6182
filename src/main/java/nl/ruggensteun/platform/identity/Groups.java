package nl.ruggensteun.platform.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The groups of the engine's identity service. The schools' groups ({@code school99AA00}) come with each school. */
public final class Groups {

    public static final String BEGELEIDER = "begeleider";
    public static final String IB_ER = "iber";
    public static final String KWARTIERMAKER = "kwartiermaker";
    public static final String MANAGER = "manager";
    public static final String RECEPTIONIST = "receptionist";
    public static final String CHILD_PROTECTION_OFFICER = "aandachtsfunctionaris";
    public static final String DATA_PROTECTION_OFFICER = "fg";
    public static final String ADMINISTRATOR = "camunda-admin";

    static final List<Named> ALL = List.of(
            new Named(BEGELEIDER, "Begeleiders"),
            new Named(IB_ER, "IB-ers"),
            new Named(KWARTIERMAKER, "Kwartiermakers"),
            new Named(MANAGER, "Managers"),
            new Named(RECEPTIONIST, "Receptie"),
            new Named(CHILD_PROTECTION_OFFICER, "Aandachtsfunctionarissen"),
            new Named(DATA_PROTECTION_OFFICER, "Functionarissen gegevensbescherming"),
            new Named(ADMINISTRATOR, "Beheerders van accounts"));

    /** Everybody who works with the product is in one of these. */
    public static Set<String> ids() {
        return ALL.stream().map(Named::id).collect(Collectors.toUnmodifiableSet());
    }

    private Groups() {}

    record Named(String id, String name) {}
}
