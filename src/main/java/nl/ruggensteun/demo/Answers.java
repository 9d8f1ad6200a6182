package nl.ruggensteun.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.family.Explanation;

/** Answers to every form of a case, as a begeleider or IB-er gives them when nothing is out of the ordinary. */
public final class Answers {

    private Answers() {}

    public static Map<String, Object> familyRegistered(LocalDate intakeDate) {
        return Map.of(
                "intakeDate", intakeDate.toString(),
                "supportForm", "RESIDENTIAL",
                "familyFileRef", "DEMO-1",
                "language", "nl",
                "interpreterNeeded", false);
    }

    public static Map<String, Object> explained() {
        return Map.of(
                "explained",
                List.copyOf(Explanation.POINTS),
                "teachBack",
                true,
                "interpreter",
                "NOT_NEEDED",
                "participates",
                "YES");
    }

    /** @param children each made with {@link #child} */
    @SafeVarargs
    public static Map<String, Object> family(List<String> parents, Map<String, Object>... children) {
        List<Map<String, Object>> guardians = new ArrayList<>();
        for (String parent : parents) {
            guardians.add(
                    Map.of("name", parent, "kind", "PARENT", "phone", "06 0000 0000", "reachability", "REACHABLE"));
        }
        return Map.of("guardians", guardians, "children", Arrays.asList(children));
    }

    /** @param authority the numbers of the adults with gezag, from 1 */
    public static Map<String, Object> child(
            String firstName, String lastName, LocalDate birthDate, String... authority) {
        return Map.of(
                "firstName",
                firstName,
                "lastName",
                lastName,
                "birthDate",
                birthDate.toString(),
                "authority",
                List.of(authority),
                "authorityVerifiedBy",
                "COURT_REGISTER",
                "childCanDecide",
                "YES");
    }

    public static Map<String, Object> safe() {
        return Map.of(
                "addressConfidential", false,
                "mustNotBeInformed", List.of(),
                "safeChannel", "PHONE",
                "hideShelterName", false,
                "parentsApart", false,
                "violence", "NONE",
                "discussed", true);
    }

    public static Map<String, Object> attends(String brin6) {
        return Map.of("schoolSituation", "ATTENDS", "brin6", brin6, "groupName", "groep 5", "alreadySupported", false);
    }

    public static Map<String, Object> noSchool() {
        return Map.of("schoolSituation", "NO_SCHOOL");
    }

    public static Map<String, Object> consentGiven(LocalDate on) {
        return Map.of("outcome", "GIVEN", "signedOn", on.toString(), "teachBack", true, "interpreter", "NOT_NEEDED");
    }

    public static Map<String, Object> consentRefused() {
        return Map.of("outcome", "REFUSED", "interpreter", "NOT_NEEDED");
    }

    public static Map<String, Object> parentsInformed(LocalDate on) {
        return Map.of("informedOn", on.toString(), "channel", "PHONE");
    }

    public static Map<String, Object> receiptConfirmed(LocalDate on) {
        return Map.of(
                "contactName", "Iris Bakker",
                "contactEmail", "ib@regenboog.example",
                "backupName", "Joke Vermeer",
                "backupEmail", "directie@regenboog.example",
                "whoContacts", "IB_ER",
                "filedOn", on.toString(),
                "copyReturnedOn", on.toString());
    }

    public static Map<String, Object> talkedAtShelter(LocalDate on) {
        return Map.of("heldOn", on.toString(), "childKnows", true, "wantsMoreInformation", "NO");
    }

    public static Map<String, Object> talkedAtSchool(LocalDate on) {
        return Map.of(
                "heldOn",
                on.toString(),
                "trustedAdult",
                "juf Tamara",
                "childToldOn",
                on.toString(),
                "wantsToShareFurther",
                "NO");
    }

    /** @param parentsTell {@code YES} when the parents tell the other side themselves */
    public static Map<String, Object> specialCase(String caseId, String parentsTell) {
        return Map.of(
                "caseId", caseId,
                "type", "WORRYING_SIGNALS",
                "signal", "Is al weken stil en moe.",
                "meldcode", "ADVICE_ASKED",
                "parentsInformed", "YES",
                "parentsTellThemselves", parentsTell);
    }

    public static Map<String, Object> weighing() {
        return Map.of(
                "danger", "Er is gevaar.",
                "consentTried", "Twee keer gevraagd.",
                "cannotWait", "Het kan morgen misgaan.",
                "lessWouldDo", "Er is niets minders.",
                "whatIsShared", "Dat het kind extra aandacht nodig heeft, aan de IB-er.",
                "consulted", "Veilig Thuis",
                "howParentsHear", "Volgende week, in de opvang.");
    }

    public static Map<String, Object> minimumShared(LocalDate on) {
        return Map.of(
                "sharedOn", on.toString(), "toldTo", "de IB-er", "told", "Dat het kind extra aandacht nodig heeft.");
    }

    /** @param told {@code TOLD} or {@code NOT_YET} */
    public static Map<String, Object> parentsTold(LocalDate on, String told) {
        return Map.of("parentsTold", told, "informedOn", on.toString(), "channel", "IN_PERSON");
    }

    /** @param outcome {@code MEETING_HELD} or {@code NO_MEETING} */
    public static Map<String, Object> specialCaseClosed(String outcome) {
        return Map.of("outcome", outcome, "reason", "Dat was niet nodig.", "support", "De leerkracht let extra op.");
    }

    /** @param by the number of an adult, or {@code CHILD} */
    public static Map<String, Object> withdrawal(String caseId, String by, LocalDate on) {
        return Map.of("caseId", caseId, "withdrawnBy", by, "withdrawnOn", on.toString(), "toldBy", "PHONE");
    }

    public static Map<String, Object> schoolChange(String caseId, String brin6) {
        return Map.of("caseId", caseId, "schoolSituation", "ATTENDS", "brin6", brin6, "groupName", "groep 6");
    }

    /** @param change {@code GRANTED} or {@code ENDED}; @param adult the number of an adult */
    public static Map<String, Object> authorityChange(String caseId, String change, String adult, LocalDate on) {
        return Map.of(
                "caseId", caseId,
                "change", change,
                "adult", adult,
                "changedOn", on.toString(),
                "verifiedBy", "COURT_REGISTER");
    }

    public static Map<String, Object> birthDateCorrected(String caseId, LocalDate birthDate) {
        return Map.of("caseId", caseId, "birthDate", birthDate.toString());
    }

    public static Map<String, Object> startedByMistake(String caseId) {
        return Map.of("caseId", caseId, "mistake", "WRONG_CHILD", "sure", true);
    }

    public static Map<String, Object> caseReopened(String caseId) {
        return Map.of("closedCaseId", caseId, "reason", "De zaak was van het verkeerde kind.");
    }

    /** @param childBirthDate of one of the children */
    public static Map<String, Object> familyReturned(String earlierNumber, LocalDate childBirthDate, LocalDate on) {
        return Map.of(
                "familyNumber",
                earlierNumber,
                "childBirthDate",
                childBirthDate.toString(),
                "intakeDate",
                on.toString(),
                "supportForm",
                "OUTREACH");
    }

    /** The people and the gezag of a family that came back are as they were. */
    public static Map<String, Object> familyAsBefore() {
        return Map.of("stillRight", "YES", "verifiedBy", "COURT_REGISTER");
    }

    public static Map<String, Object> schoolAsBefore() {
        return Map.of("sameSchool", true, "groupName", "groep 7");
    }

    /** The family is as safe as in {@link #safe}. */
    public static Map<String, Object> safetyChange(String caseId) {
        Map<String, Object> answers = new HashMap<>(safe());
        answers.put("caseId", caseId);
        return answers;
    }

    public static Map<String, Object> familyGone(String caseId, LocalDate lastSeenOn) {
        return Map.of(
                "caseId", caseId,
                "lastSeenOn", lastSeenOn.toString(),
                "childrenAtSchool", "UNKNOWN",
                "meldcode", "ADVICE",
                "leerplicht", "NO");
    }

    /** @param to login name of a begeleider */
    public static Map<String, Object> handover(String caseId, String to) {
        return Map.of("caseId", caseId, "newBegeleider", to);
    }

    public static Map<String, Object> filed(LocalDate on) {
        return Map.of("filedOn", on.toString());
    }

    public static Map<String, Object> startgesprekPrepared(LocalDate on) {
        Map<String, Object> answers = new HashMap<>(parentsInformed(on));
        answers.put("needed", "YES");
        return answers;
    }

    public static Map<String, Object> meetingPlanned(LocalDate date, LocalDate informedOn) {
        return Map.of(
                "date",
                date.toString(),
                "time",
                "15:30",
                "place",
                "op school",
                "mode",
                "JOINT",
                "teacherInvited",
                true,
                "informedOn",
                informedOn.toString());
    }

    public static Map<String, Object> schoolComes() {
        return Map.of("schoolComes", "YES");
    }

    public static Map<String, Object> agreed(LocalDate heldOn) {
        return Map.of(
                "outcome",
                "HELD",
                "heldOn",
                heldOn.toString(),
                "schoolPresent",
                List.of("TEACHER", "IB_ER"),
                "parentsPresent",
                true,
                "agreements",
                List.of(
                        Map.of("who", "TEACHER", "what", "Een vaste plek in de klas", "byDate", heldOn.toString()),
                        Map.of("who", "SHELTER", "what", "Elke week even bellen met school", "noEndDate", true)));
    }

    public static Map<String, Object> parentsTold(LocalDate on) {
        return Map.of("toldOn", on.toString());
    }

    public static Map<String, Object> supportEnds(LocalDate on) {
        return Map.of("supportStatus", "ENDED", "endDate", on.toString(), "wholeFamily", "FAMILY");
    }

    public static Map<String, Object> supportContinues() {
        return Map.of("supportStatus", "CONTINUES");
    }

    public static Map<String, Object> closeWithMeeting() {
        return Map.of("closing", "MEETING");
    }

    public static Map<String, Object> closedAtSchool(LocalDate on) {
        return Map.of("pupilToldOn", on.toString(), "filedOn", on.toString());
    }

    public static Map<String, Object> experience() {
        return Map.of(
                "tookPart", "YES",
                "knewWhatWasShared", "5",
                "feltHeard", "4",
                "schoolHelped", "4",
                "knewWhomToAsk", "5",
                "childWasBetterOff", "4");
    }
}
