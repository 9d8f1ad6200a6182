package nl.ruggensteun.situations;

import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.NewSchool;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** E-08: a school with which nothing was signed. For the child everything goes on, with consent as at any school. */
@ApplicationTest
class E08SchoolWithoutCovenantTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Schools schools;

    private static final Brin6 UNKNOWN_HERE = new Brin6("99ZZ08");

    @Test
    void withConsent_contactGoesOn_thoughNothingWasSignedWithTheSchool() {
        CaseInPlay sam = atASchoolWithoutAgreements().formSent();

        assertThat(cases.mayShare(sam)).isTrue();
        assertThat(sam.shared()).containsExactly(SharedThing.CONSENT_FORM);
        assertThat(sam.open()).containsExactly("userTask_confirmReceipt");
    }

    @Test
    void withdrawn_suchASchoolLosesItToo() {
        CaseInPlay sam = atASchoolWithoutAgreements().formSent();

        play.start("anna", "withdrawal", Answers.withdrawal(sam.key(), "1", cases.today()));
        cases.runJobs(sam);

        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.open()).doesNotContain("userTask_confirmReceipt");
    }

    @Test
    void withoutConsent_suchASchoolHearsNothingEither() {
        CaseInPlay sam = atASchoolWithoutAgreements();

        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.shared()).isEmpty();
        assertThat(cases.mailsToSchool(sam)).isZero();
    }

    private CaseInPlay atASchoolWithoutAgreements() {
        if (schools.find(UNKNOWN_HERE).isEmpty()) {
            schools.register(new NewSchool(
                    UNKNOWN_HERE, "De Verte", "Straat 8", "Voorbeeldstad", SchoolType.PRIMARY, HolidayRegion.NORTH));
        }
        return cases.family(at(UNKNOWN_HERE.value(), cases.child("Sam", 8))).theCase(0);
    }
}
