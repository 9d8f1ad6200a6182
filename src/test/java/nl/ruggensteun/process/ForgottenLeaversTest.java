package nl.ruggensteun.process;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruggensteun.access.WorkPhones;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing of a member of staff stays that belonged to the account only. */
@ApplicationTest
class ForgottenLeaversTest {

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @Autowired
    private WorkPhones phones;

    @Test
    void deletedAccount_losesItsNumber_andOthersKeepTheirs() {
        account("vera", "06 1111 1111");
        account("wim", "06 2222 2222");

        var answer = HttpPerson.inBrowser(port, "admin").delete("/camunda/api/engine/engine/default/user/vera");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(phones.of("vera")).isEmpty();
        assertThat(phones.of("wim")).contains("06 2222 2222");
        identities.deleteUser("wim");
        assertThat(phones.of("wim")).as("on whatever road").isEmpty();
    }

    private void account(String id, String phone) {
        identities.saveUser(identities.newUser(id));
        phones.keep(id, phone);
    }
}
