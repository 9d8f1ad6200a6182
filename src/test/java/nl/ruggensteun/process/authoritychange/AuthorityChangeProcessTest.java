package nl.ruggensteun.process.authoritychange;

import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the form about gezag refuses, and whom it never has asked; the rest is in {@code E16WhoHasGezagTest}. */
@ApplicationTest
class AuthorityChangeProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Test
    void e05_aNewParentWhoMustNotKnow_isNeverAsked() {
        CaseInPlay sam = withOneParent().formSent();

        play.start("anna", "authorityChange", newcomer(sam, true));
        cases.runJobs(sam);

        Guardian added = sam.get().family().guardians().get(2);
        assertThat(sam.get().family().mayBeInformed(added)).isFalse();
        assertThat(sam.questions()).isEmpty();
        assertThat(cases.mayShare(sam)).isFalse();
    }

    @Test
    void aNameThatIsKnown_aDayAhead_andAColleague_areRefused() {
        CaseInPlay sam = withOneParent();

        assertThatThrownBy(() ->
                        play.start("anna", "authorityChange", with(newcomer(sam, false), "name", "daan  voorbeeld")))
                .hasMessageStartingWith("[name] Deze naam staat al");
        assertThatThrownBy(() -> play.start(
                        "anna",
                        "authorityChange",
                        Answers.authorityChange(
                                sam.key(), "GRANTED", "2", cases.today().plusDays(1))))
                .hasMessageStartingWith("[changedOn]");
        assertThatThrownBy(() -> play.start("bram", "authorityChange", change(sam, "GRANTED", "2")))
                .hasMessageStartingWith("[caseId]");
    }

    private CaseInPlay withOneParent() {
        return cases.family(at(
                        REGENBOOG,
                        Answers.child("Sam", "Voorbeeld", cases.today().minusYears(8), "1")))
                .theCase(0);
    }

    private Map<String, Object> change(CaseInPlay theCase, String change, String adult) {
        return Answers.authorityChange(theCase.key(), change, adult, cases.today());
    }

    private Map<String, Object> newcomer(CaseInPlay theCase, boolean mustNotBeInformed) {
        Map<String, Object> answers = new HashMap<>(change(theCase, "GRANTED", "NEW"));
        answers.put("name", "Noa Nieuw");
        answers.put("kind", "PARENT");
        answers.put("reachability", "REACHABLE");
        answers.put("mustNotBeInformed", mustNotBeInformed);
        return answers;
    }
}
