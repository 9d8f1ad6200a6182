package nl.ruggensteun.demo;

import java.time.LocalDate;
import java.util.Map;

/**
 * One child's case as it goes when everybody says yes and comes when asked: from the question for consent to the end at
 * school. Each step goes on where the one before stopped.
 *
 * @param key the id of the case
 */
public record CaseScript(Play play, String begeleider, String ibEr, String key, LocalDate today) {

    /** Everybody who must sign says yes. */
    public CaseScript consentGiven() {
        play.runJobs(key);
        play.tasksOf(begeleider, key, "userTask_askSigner")
                .forEach(signer -> play.complete(begeleider, signer, Answers.consentGiven(today)));
        play.runJobs(key);
        return this;
    }

    /** The parents know, and the school has the form. */
    public CaseScript formSent() {
        return begeleider("userTask_informParents", Answers.firstContact(today));
    }

    /** The school confirmed, both talked with the child, the form is filed. */
    public CaseScript schoolInformed() {
        return schoolAnswers().shelterFollows();
    }

    /** The school confirmed and talked with the pupil. */
    public CaseScript schoolAnswers() {
        return school("userTask_confirmReceipt", Answers.receiptConfirmed(today))
                .school("userTask_talkAtSchool", Answers.talkedAtSchool(today));
    }

    /** The shelter talked with the child and filed the form. */
    public CaseScript shelterFollows() {
        return begeleider("userTask_talkAtShelter", Answers.talkedAtShelter(today))
                .begeleider("userTask_fileForm", Answers.filed(today));
    }

    /** The startgesprek is held: the support is under way. */
    public CaseScript supported() {
        return begeleider("userTask_prepareStartgesprek", Answers.startgesprekPrepared(today))
                .begeleider("userTask_planMeeting", Answers.meetingPlanned(today.plusDays(7), today))
                .school("userTask_confirmMeeting", Answers.schoolComes())
                .begeleider("userTask_recordAgreements", Answers.agreed(today))
                .school("userTask_tellParents", Answers.parentsTold(today));
    }

    /** The support of the whole family ends, and the parents have been told. */
    public CaseScript familySupportEnds() {
        return begeleider("userTask_followSupport", Answers.supportEnds(today))
                .begeleider("userTask_discussEnd", Answers.parentsInformed(today));
    }

    /** Rounded off with a call; the case is closed. */
    public CaseScript closed() {
        play.runJobs(key);
        return begeleider("userTask_chooseClosing", Map.of("closing", "PHONE_ONLY"))
                .school("userTask_closeAtSchool", Answers.closedAtSchool(today));
    }

    private CaseScript begeleider(String task, Map<String, Object> answers) {
        play.completeOne(begeleider, key, task, answers);
        return this;
    }

    private CaseScript school(String task, Map<String, Object> answers) {
        play.completeOne(ibEr, key, task, answers);
        return this;
    }
}
