package nl.ruggensteun.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The search behind the field {@code brin6}. */
@ApplicationTest
class SchoolSearchTest {

    @LocalServerPort
    private int port;

    @Test
    void begeleider_findsASchoolByPartOfItsName_withTownAndStreet() throws Exception {
        JsonNode found = new ObjectMapper()
                .readTree(HttpPerson.inBrowser(port, "anna")
                        .get("/api/schools?search=regenb+voorbeeldstad")
                        .body());

        assertThat(found).isNotEmpty();
        assertThat(found.get(0).get("brin6").asText()).isEqualTo("99AA00");
        assertThat(found.get(0).get("name").asText()).isEqualTo("De Regenboog");
        assertThat(found.get(0).get("town").asText()).isNotEmpty();
        assertThat(found.get(0).get("street").asText()).isNotEmpty();
    }

    @Test
    void oneLetter_findsNothing() {
        assertThat(HttpPerson.inBrowser(port, "anna")
                        .get("/api/schools?search=r")
                        .body())
                .isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iris", "ilse", "mirjam", "rob", "ada"})
    void whoEnrolsNobody_mayNotSearch(String user) {
        assertThat(HttpPerson.inBrowser(port, user)
                        .get("/api/schools?search=regenb+voorbeeldstad")
                        .statusCode())
                .isEqualTo(403);
    }
}
