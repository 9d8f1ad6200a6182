package nl.ruggensteun.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.support.ApplicationTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The nouns find colleagues whoever is logged in, and that person's rights stay what they were. */
@ApplicationTest
class EngineStaffDirectoryTest {

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private IdentityService identities;

    @AfterEach
    void logout() {
        identities.clearAuthentication();
    }

    @Test
    void membersOfASchool_areFoundWithNameAndAddress() {
        assertThat(staff.membersOf("school99AA00"))
                .contains(new Staff("iris", "Iris Bakker", "iris@voorbeeld.example"));
    }

    @Test
    void unknownUserAndUnknownGroup_areNobody() {
        assertThat(staff.find("nobodyhere")).isEmpty();
        assertThat(staff.membersOf("school99ZZ99")).isEmpty();
    }

    @Test
    void colleagues_areFoundAlsoByAPersonWhoMayReadNoUsers_whoseRightsStayTheSame() {
        identities.setAuthentication("iris", List.of(Groups.IB_ER));
        assertThat(identities.createUserQuery().userId("anna").count()).isZero();

        assertThat(staff.find("anna")).map(Staff::name).contains("Anna de Wit");

        assertThat(identities.createUserQuery().userId("anna").count()).isZero();
        assertThat(identities.getCurrentAuthentication().getUserId()).isEqualTo("iris");
    }
}
