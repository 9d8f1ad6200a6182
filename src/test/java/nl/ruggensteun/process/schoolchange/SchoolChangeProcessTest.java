package nl.ruggensteun.process.schoolchange;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the form about another school refuses; what it does is in {@code E01ChildChangesSchoolTest}. */
@ApplicationTest
class SchoolChangeProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Test
    void theSameSchool_andTheChildOfAColleague_areRefused() {
        CaseInPlay sam = cases.one().formSent();

        assertThatThrownBy(() -> play.start("anna", "schoolChange", Answers.schoolChange(sam.key(), REGENBOOG)))
                .hasMessageStartingWith("[brin6] Het kind gaat al naar deze school.");
        assertThatThrownBy(() -> play.start("bram", "schoolChange", Answers.schoolChange(sam.key(), KOMPAS)))
                .hasMessage("[caseId] Kies een kind uit uw eigen lijst.");
        assertThat(cases.mayShare(sam)).isTrue();
    }
}
