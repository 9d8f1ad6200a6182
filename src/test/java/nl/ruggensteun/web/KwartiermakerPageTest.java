package nl.ruggensteun.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import nl.ruggensteun.access.WorkPhones;
import nl.ruggensteun.platform.identity.Groups;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.CaseAtSchool;
import nl.ruggensteun.support.HttpPerson;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The receptionist finds whom a school wants, and nothing about a family. */
@ApplicationTest
class KwartiermakerPageTest {

    private static final String PAGE = "/kwartiermakers";
    private static final String REPORT = "/api/reporting/cases";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseAtSchool cases;

    @Autowired
    private WorkPhones phones;

    @Autowired
    private IdentityService identities;

    @Test
    void receptionist_startsAtTheNumbersOfTheKwartiermakers_andSeesNoCase() {
        cases.begin("99AA00");
        phones.keep("karin", "06 00 00 00 01");
        HttpPerson rob = HttpPerson.inBrowser(port, "rob");

        String start = rob.open("/").headers().firstValue("Location").orElseThrow();
        String page = rob.open(URI.create(start).getPath()).body();

        assertThat(page)
                .contains("Karin Smit", "06 00 00 00 01", "karin@voorbeeld.example", "Koen Dekker")
                .doesNotContain("Sam", "2026-", "Uw nummer");
    }

    @Test
    void kwartiermaker_keepsTheOwnNumber() {
        HttpPerson koen = HttpPerson.inBrowser(port, "koen");

        assertThat(post(koen, "bel mij").body()).contains("Dit is geen telefoonnummer");
        assertThat(post(koen, "06 00 00 00 02").statusCode()).isEqualTo(302);

        assertThat(koen.open(PAGE).body()).contains("06 00 00 00 02");
        phones.forget("koen");
    }

    @Test
    void oneKwartiermaker_isTooFew() {
        HttpPerson mirjam = HttpPerson.inBrowser(port, "mirjam");
        String tooFew = "ten minste twee kwartiermakers";
        assertThat(mirjam.open(PAGE).body()).doesNotContain(tooFew);
        assertThat(mirjam.get(REPORT).body()).contains("\"tooFewKwartiermakers\":false");

        identities.deleteMembership("koen", Groups.KWARTIERMAKER);
        try {
            assertThat(mirjam.open(PAGE).body()).contains(tooFew);
            assertThat(mirjam.get(REPORT).body()).contains("\"tooFewKwartiermakers\":true");
        } finally {
            identities.createMembership("koen", Groups.KWARTIERMAKER);
        }
    }

    @Test
    void peopleOfASchool_findNoNumbersHere() {
        assertThat(HttpPerson.inBrowser(port, "iris").open(PAGE).statusCode()).isEqualTo(403);
    }

    private static java.net.http.HttpResponse<String> post(HttpPerson person, String phone) {
        String token = person.open(PAGE).body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        return person.send(
                "POST",
                PAGE + "/nummer",
                "application/x-www-form-urlencoded",
                "phone=" + phone.replace(' ', '+') + "&_csrf=" + token);
    }
}
