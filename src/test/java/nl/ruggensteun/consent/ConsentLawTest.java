package nl.ruggensteun.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class ConsentLawTest {

    @Autowired
    Scene scene;

    @Autowired
    Consents consents;

    @BeforeEach
    void start() {
        scene.schools();
    }

    @Test
    void everybodyAgrees_consentIsValid() {
        CaseId sam = scene.caseOf(LocalDate.of(2018, 3, 1), 2);
        scene.giveConsent(sam);
        assertThat(consents.obstacles(sam, Scene.REGENBOOG)).isEmpty();
    }
}
