package nl.ruggensteun.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.disclosure.DisclosureRecord;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.CaseStage;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.school.Brin6;
import org.camunda.bpm.engine.task.Task;

/** The case of one child under way in a test. The methods named after a point in the case bring it from the one before. */
public final class CaseInPlay extends InPlay<CaseInPlay> {

    private static final Map<String, String> IB_ERS = Map.of(CaseFixture.REGENBOOG, "iris", CaseFixture.KOMPAS, "ilse");

    private final CaseId id;

    CaseInPlay(CaseFixture cases, CaseId id) {
        super(cases, id.toString());
        this.id = id;
    }

    @Override
    CaseInPlay self() {
        return this;
    }

    public CaseId id() {
        return id;
    }

    public ChildCase get() {
        return cases.families.getCase(id);
    }

    public CaseStage stage() {
        return get().stage();
    }

    public FamilyInPlay family() {
        return new FamilyInPlay(cases, get().familyId());
    }

    public String ibEr() {
        return IB_ERS.get(get().brin6().map(Brin6::value).orElseThrow());
    }

    public CaseInPlay atSchool(String task, Map<String, Object> answers) {
        return does(ibEr(), task, answers);
    }

    /** What the school got to know, in order. */
    public List<SharedThing> shared() {
        return cases.disclosures.of(id).stream().map(DisclosureRecord::what).toList();
    }

    /** The open question for consent to this signer ("Ouder 1", "Kind"). */
    public Task question(String signer) {
        return tasks("userTask_askSigner").stream()
                .filter(task -> signer.equals(cases.tasks.getVariable(task.getId(), Variables.SIGNER)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No question for " + signer));
    }

    /** Whom somebody has to ask for consent now. */
    public List<String> questions() {
        return tasks("userTask_askSigner").stream()
                .map(task -> (String) cases.tasks.getVariable(task.getId(), Variables.SIGNER))
                .sorted()
                .toList();
    }

    public CaseInPlay answers(String signer, Map<String, Object> answers) {
        return completes(CaseFixture.ANNA, question(signer), answers);
    }

    public CaseInPlay consentGiven() {
        tasks("userTask_askSigner").forEach(task -> completes(CaseFixture.ANNA, task, Answers.consentGiven(today())));
        return this;
    }

    /** The parents know, the school has the form and must confirm it. */
    public CaseInPlay formSent() {
        return consentGiven().anna("userTask_informParents", Answers.firstContact(today()));
    }

    public CaseInPlay schoolInformed() {
        return formSent()
                .atSchool("userTask_confirmReceipt", Answers.receiptConfirmed(today()))
                .anna("userTask_talkAtShelter", Answers.talkedAtShelter(today()))
                .atSchool("userTask_talkAtSchool", Answers.talkedAtSchool(today()))
                .anna("userTask_fileForm", Answers.filed(today()));
    }

    public CaseInPlay meetingPlanned() {
        return anna("userTask_planMeeting", Answers.meetingPlanned(today().plusDays(3), today()));
    }

    /** From the plan of a meeting to its agreements. */
    public CaseInPlay meetingHeld() {
        return meetingPlanned()
                .atSchool("userTask_confirmMeeting", Answers.schoolComes())
                .anna("userTask_recordAgreements", Answers.agreed(today()));
    }

    /** The startgesprek is held and the support goes on. */
    public CaseInPlay supported() {
        return schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(today()))
                .meetingHeld()
                .atSchool("userTask_tellParents", Answers.parentsTold(today()));
    }

    /** The support of the whole family ended; the end is to be discussed with the parents. */
    public CaseInPlay ended() {
        return supported().anna("userTask_followSupport", Answers.supportEnds(today()));
    }

    /** The school knows of the end; how to close is to be chosen. */
    public CaseInPlay schoolToldOfEnd() {
        return ended().anna("userTask_discussEnd", Answers.parentsInformed(today()));
    }

    /** Rounded off with a call; the case is closed. */
    public CaseInPlay closed() {
        return schoolToldOfEnd()
                .anna("userTask_chooseClosing", UnusualAnswers.closeBy("PHONE_ONLY"))
                .atSchool("userTask_closeAtSchool", Answers.closedAtSchool(today()));
    }

    private LocalDate today() {
        return cases.today();
    }
}
