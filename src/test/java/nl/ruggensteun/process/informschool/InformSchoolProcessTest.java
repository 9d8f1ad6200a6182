package nl.ruggensteun.process.informschool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.ruggensteun.access.WorkPhones;
import nl.ruggensteun.consent.Consent;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The diagram {@code informSchool}: the parents know first, then the school, then the child at both sides. */
@ApplicationTest
class InformSchoolProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Consents consents;

    @Autowired
    private Families families;

    @Autowired
    private WorkPhones phones;

    @Autowired
    private JdbcTemplate database;

    @Test
    void consentAlone_isNotEnough_theParentsHearItFirst() {
        CaseInPlay sam = cases.one().consentGiven();

        assertThat(sam.open()).containsExactly("userTask_informParents");
        assertThat(sam.shared()).isEmpty();
        assertThat(sam.sees("iris", "userTask_confirmReceipt")).isFalse();
    }

    @Test
    void parentsKnow_theSchoolGetsTheForm_andOnlyThatSchool() {
        CaseInPlay sam = cases.one().formSent();

        assertThat(sam.shared()).containsExactly(SharedThing.CONSENT_FORM);
        assertThat(sam.sees("iris", "userTask_confirmReceipt")).isTrue();
        assertThat(sam.sees("ilse", "userTask_confirmReceipt")).isFalse();
    }

    @Test
    void theBegeleiderSeesThatTheSchoolHasATask_butCannotDoIt() {
        CaseInPlay sam = cases.one().formSent();

        assertThat(sam.sees("anna", "userTask_confirmReceipt")).isTrue();
        assertThat(sam.sees("bram", "userTask_confirmReceipt")).isFalse();
        assertThatThrownBy(() -> sam.anna("userTask_confirmReceipt", Answers.receiptConfirmed(cases.today())))
                .isInstanceOf(RuntimeException.class);
        assertThat(sam.open()).containsExactly("userTask_confirmReceipt");
    }

    @Test
    void parentsToldTomorrow_isRefusedAndTheSchoolHearsNothing() {
        CaseInPlay sam = cases.one().consentGiven();

        assertThatThrownBy(() -> sam.anna(
                        "userTask_informParents",
                        Answers.firstContact(cases.today().plusDays(1))))
                .hasMessage("[informedOn] Deze datum ligt in de toekomst.");
        assertThat(sam.shared()).isEmpty();
    }

    @Test
    void theNumberOfTheBegeleider_isKeptOnce_andAnEmptyFieldLeavesIt() {
        var answers = Answers.firstContact(cases.today());
        cases.one()
                .consentGiven()
                .anna("userTask_informParents", UnusualAnswers.with(answers, "phone", "06 3333 4444"));
        cases.one().consentGiven().anna("userTask_informParents", answers);

        assertThat(phones.of(CaseFixture.ANNA)).contains("06 3333 4444");

        CaseInPlay sam = cases.one().consentGiven();
        assertThatThrownBy(() ->
                        sam.anna("userTask_informParents", UnusualAnswers.with(answers, "phone", "bel de opvang")))
                .hasMessageStartingWith("[phone] Dit is geen telefoonnummer.");
        assertThat(sam.shared()).isEmpty();
    }

    @Test
    void schoolThatMayNotKnowTheShelter_canCallOrTheTaskIsNotDone() {
        database.update("delete from rs_access_work_phone where user_id = ?", CaseFixture.ANNA);
        CaseInPlay sam = cases.one().consentGiven();
        families.recordSafety(
                sam.get().familyId(),
                new SafetyProfile(false, Set.of(), Channel.PHONE, null, true, false, Violence.NONE, true));
        var answers = Answers.firstContact(cases.today());

        assertThatThrownBy(() -> sam.anna("userTask_informParents", answers))
                .hasMessageStartingWith("[phone] Vul een nummer in.");
        sam.anna("userTask_informParents", UnusualAnswers.with(answers, "phone", "06 3333 4444"));

        assertThat(sam.open()).containsExactly("userTask_confirmReceipt");
    }

    @Test
    void schoolConfirms_bothTalksAndTheFilingFollow() {
        CaseInPlay sam =
                cases.one().formSent().atSchool("userTask_confirmReceipt", Answers.receiptConfirmed(cases.today()));

        assertThat(sam.open()).containsExactly("userTask_fileForm", "userTask_talkAtSchool", "userTask_talkAtShelter");
        Consent consent = consents.getCurrent(sam.id());
        assertThat(consent.filedAtSchoolOn()).contains(cases.today());
        assertThat(consent.copyReturnedOn()).contains(cases.today());
    }

    @Test
    void theNextStepWaits_untilAllThreeAreDone() {
        CaseInPlay sam = cases.one()
                .formSent()
                .atSchool("userTask_confirmReceipt", Answers.receiptConfirmed(cases.today()))
                .atSchool("userTask_talkAtSchool", Answers.talkedAtSchool(cases.today()))
                .anna("userTask_fileForm", Answers.filed(cases.today()));
        assertThat(sam.open()).containsExactly("userTask_talkAtShelter");

        sam.anna("userTask_talkAtShelter", Answers.talkedAtShelter(cases.today()));

        assertThat(sam.endsOf("informSchool")).containsExactly("endEvent_schoolInformed");
        assertThat(sam.open()).containsExactly("userTask_prepareStartgesprek");
    }

    @Test
    void aChildThatDoesNotKnow_keepsTheTaskOpen() {
        CaseInPlay sam =
                cases.one().formSent().atSchool("userTask_confirmReceipt", Answers.receiptConfirmed(cases.today()));

        assertThatThrownBy(() -> sam.anna(
                        "userTask_talkAtShelter",
                        UnusualAnswers.with(Answers.talkedAtShelter(cases.today()), "childKnows", false)))
                .hasMessageStartingWith("[childKnows] ");
        assertThat(sam.open()).contains("userTask_talkAtShelter");
    }
}
