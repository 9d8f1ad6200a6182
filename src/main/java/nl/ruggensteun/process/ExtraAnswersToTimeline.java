package nl.ruggensteun.process;

import java.util.List;
import nl.ruggensteun.platform.form.ExtraAnswers;
import nl.ruggensteun.platform.form.Submission;
import org.springframework.stereotype.Component;

/** Keeps what a kwartiermaker asked on top of our questions with the case or, before there is one, the family. */
@Component
class ExtraAnswersToTimeline implements ExtraAnswers {

    @Override
    public void keep(String formId, List<ExtraAnswer> answers, Submission submission) {
        throw new UnsupportedOperationException();
    }
}
