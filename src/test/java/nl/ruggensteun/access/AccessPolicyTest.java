package nl.ruggensteun.access;

import static nl.ruggensteun.support.Scene.REGENBOOG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class AccessPolicyTest {

    private static final Viewer ANNA = Viewer.ofGroups("anna", List.of("begeleider"));
    private static final Viewer BRAM = Viewer.ofGroups("bram", List.of("begeleider"));
    private static final Viewer IRIS = Viewer.ofGroups("iris", List.of("iber", "school99AA00"));
    private static final Viewer ILSE = Viewer.ofGroups("ilse", List.of("iber", "school99BB00"));

    @Autowired
    Scene scene;

    @Autowired
    AccessPolicy policy;

    @Autowired
    Consents consents;

    @Autowired
    Families families;

    @Autowired
    MutableClock clock;

    CaseId sam;

    @BeforeEach
    void openCase() {
        scene.schools();
        sam = scene.caseOf(LocalDate.of(2018, 5, 1), 1);
    }

    @Test
    void begeleider_seesOwnFamiliesOnly() {
        FamilyId family = families.getCase(sam).familyId();
        assertThat(policy.sight(ANNA, sam)).isEqualTo(Sight.FULL);
        assertThat(policy.maySee(ANNA, family)).isTrue();
        assertThat(policy.sight(BRAM, sam)).isEqualTo(Sight.NONE);
        assertThat(policy.maySee(BRAM, family)).isFalse();
    }

    @Test
    void begeleiderWhoLeftTheGroup_seesNothing() {
        assertThat(policy.maySee(Viewer.ofGroups("anna", List.of()), sam)).isFalse();
    }

    @Test
    void school_seesItsPartOnlyWhileItMayAndHasTheForm() {
        assertThat(policy.sight(IRIS, sam)).isEqualTo(Sight.NONE);
        scene.giveConsent(sam);
        assertThat(policy.sight(IRIS, sam)).isEqualTo(Sight.NONE);
        scene.sendForm(sam);
        assertThat(policy.sight(IRIS, sam)).isEqualTo(Sight.SCHOOL_PART);
        assertThat(policy.sight(ILSE, sam)).isEqualTo(Sight.NONE);
        assertThat(policy.maySee(IRIS, families.getCase(sam).familyId())).isFalse();
        consents.withdraw(sam, REGENBOOG, scene.parent(sam, 1), clock.today(), Scene.ANNA);
        assertThat(policy.sight(IRIS, sam)).isEqualTo(Sight.NONE);
    }

    @Test
    void groupOfASchoolWithoutTheRole_seesNothing() {
        scene.giveConsent(sam);
        scene.sendForm(sam);
        assertThat(policy.maySee(Viewer.ofGroups("x", List.of("school99AA00")), sam))
                .isFalse();
        assertThat(policy.maySee(Viewer.ofGroups("x", List.of("iber")), sam)).isFalse();
    }

    @Test
    void nobodyElse_seesContentOfACase() {
        scene.giveConsent(sam);
        scene.sendForm(sam);
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.BEGELEIDER, Role.IB_ER))) {
            assertThat(policy.sight(new Viewer("anna", Set.of(role), Set.of(REGENBOOG)), sam))
                    .as(role.name())
                    .isEqualTo(Sight.NONE);
        }
    }

    @Test
    void unknownCase_looksLikeAHiddenOne() {
        assertThat(policy.sight(ANNA, new CaseId(UUID.randomUUID()))).isEqualTo(Sight.NONE);
    }

    @Test
    void everyRoleHasItsGroup() {
        for (Role role : Role.values()) {
            assertThat(Role.ofGroup(role.group())).contains(role);
        }
        assertThat(Role.ofGroup("school99AA00")).isEmpty();
    }
}
