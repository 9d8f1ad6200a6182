package nl.ruggensteun.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
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

    /** Before the first contact with a school of the demo: the parents know, and it is the right school. */
    public static Map<String, Object> firstContact(LocalDate on) {
        return Map.of("informedOn", on.toString(), "channel", "PHONE", "schoolTown", "Voorbeeldstad");
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

    /** @param nextStep WAIT, WEIGH or CLOSE */
    public static Map<String, Object> actedWithoutSchool(String nextStep) {
        return Map.of("acted", "Veilig Thuis om advies gevraagd.", "nextStep", nextStep);
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
                "sharedOn",
                on.toString(),
                "way",
                "PHONE",
                "toldTo",
                "de IB-er",
                "told",
                "Dat het kind extra aandacht nodig heeft.");
    }

    /** @param told {@code TOLD} or {@code NOT_YET} */
    public static Map<String, Object> parentsTold(LocalDate on, String told) {
        return Map.of("parentsTold", told, "informedOn", on.toString(), "channel", "IN_PERSON");
    }

    /** @param outcome {@code MEETING_HELD} or {@code NO_MEETING} */
    public static Map<String, Object> specialCaseClosed(String outcome) {
        return Map.of("outcome", outcome, "reason", "Dat was niet nodig.", "support", "De leerkracht let extra op.");
    }

    /**
     * @param adult the number of an adult
     * @param triedOn on these days somebody tried to reach this adult, by telephone and by mail in turn
     */
    public static Map<String, Object> unreachable(String caseId, String adult, LocalDate... triedOn) {
        return Map.of(
                "caseId",
                caseId,
                "adult",
                adult,
                "ground",
                "UNREACHABLE",
                "attempts",
                attempts(triedOn),
                "authorityCheck",
                "Gezagsregister bekeken.",
                "reason",
                "Het kind kan niet wachten.");
    }

    /** @param adult the number of an adult */
    public static Map<String, Object> unsafeToAsk(String caseId, String adult, LocalDate lawyerAskedOn) {
        return Map.of(
                "caseId", caseId,
                "adult", adult,
                "ground", "UNSAFE_TO_ASK",
                "lawyerAsked", "YES",
                "lawyerAskedOn", lawyerAskedOn.toString(),
                "authorityCheck", "Gezagsregister bekeken.",
                "reason", "Het kind kan niet wachten.");
    }

    /** @param decision {@code APPROVED} or {@code DECLINED} */
    public static Map<String, Object> signatureDecision(String decision, LocalDate reviewOn) {
        return Map.of("decision", decision, "reviewOn", reviewOn.toString(), "decisionReason", "Zo is het.");
    }

    /** A new decision is asked about somebody who still cannot be reached. */
    public static Map<String, Object> lookedAgain(LocalDate... triedOn) {
        return Map.of(
                "followUp", "NEW_DECISION",
                "ground", "UNREACHABLE",
                "attempts", attempts(triedOn),
                "authorityCheck", "Gezagsregister bekeken.",
                "reason", "Het kind kan niet wachten.");
    }

    private static List<Map<String, Object>> attempts(LocalDate... triedOn) {
        List<Map<String, Object>> attempts = new ArrayList<>();
        for (LocalDate day : triedOn) {
            attempts.add(Map.of("triedOn", day.toString(), "channel", attempts.size() % 2 == 0 ? "PHONE" : "EMAIL"));
        }
        return attempts;
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

    public static Map<String, Object> newTeacherTold(String groupName, LocalDate toldOn) {
        return Map.of("groupName", groupName, "toldOn", toldOn.toString(), "trustedAdult", "Juf Fatima");
    }

    public static Map<String, Object> talkedAhead(LocalDate on) {
        return Map.of("talkedOn", on.toString());
    }

    public static Map<String, Object> enrolmentDiscussed(LocalDate on) {
        return Map.of("discussedOn", on.toString());
    }

    public static Map<String, Object> transitionDiscussed(LocalDate on) {
        return Map.of("discussedOn", on.toString());
    }

    /** Of oneself; @param until the last day; @param substitute login name of a begeleider */
    public static Map<String, Object> away(LocalDate from, LocalDate until, String substitute) {
        return Map.of(
                "awayOrBack",
                "AWAY",
                "from",
                from.toString(),
                "until",
                until.toString(),
                "substitute",
                substitute,
                "phone",
                "06 0000 0001");
    }

    /** The achtervang takes over. @param until the last day; @param person login name at the school */
    public static Map<String, Object> contactAway(LocalDate from, LocalDate until, String person) {
        return Map.of(
                "contactStatus",
                "AWAY",
                "schoolPerson",
                person,
                "from",
                from.toString(),
                "until",
                until.toString(),
                "takesOver",
                "BACKUP");
    }

    public static Map<String, Object> contactLeaves(LocalDate from, String person) {
        return Map.of(
                "contactStatus", "LEAVES",
                "schoolPerson", person,
                "from", from.toString(),
                "takesOver", "OTHER",
                "contactName", "Nora Nieuw",
                "contactEmail", "nora@school.example");
    }

    public static Map<String, Object> contactBack() {
        return Map.of("contactStatus", "BACK");
    }

    public static Map<String, Object> back() {
        return Map.of("awayOrBack", "BACK");
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

    /** A talk with each of the two parents, two hours apart. */
    public static Map<String, Object> meetingApart(LocalDate date, LocalDate informedOn) {
        Map<String, Object> answers = new HashMap<>(meetingPlanned(date, informedOn));
        answers.put("mode", "SEPARATE");
        answers.put("parent", "1");
        answers.put("otherParent", "2");
        answers.put("otherDate", date.toString());
        answers.put("otherTime", "17:30");
        answers.put("otherPlace", "in het buurthuis");
        return answers;
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
                "interpreter",
                "NOT_NEEDED",
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

    /** @param kind one of the kinds of breach; @param caseId null when the reporter does not know the child */
    public static Map<String, Object> breach(String kind, String caseId, boolean danger, LocalDateTime discovered) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "kind",
                kind,
                "discoveredOn",
                discovered.toLocalDate().toString(),
                "discoveredAt",
                discovered.toLocalTime().toString(),
                "safetyInvolved",
                danger ? "YES" : "NO",
                "whatWasSeen",
                "Het formulier van een kind",
                "seenBy",
                "een school"));
        if (caseId != null) {
            answers.put("caseId", caseId);
        }
        return answers;
    }

    public static Map<String, Object> broughtToSafety(LocalDateTime at) {
        return Map.of(
                "done",
                List.of("CALLED", "FAMILY_TOLD", "MOVE_CONSIDERED"),
                "securedOn",
                at.toLocalDate().toString(),
                "securedAt",
                at.toLocalTime().toString());
    }

    public static Map<String, Object> recipientCalled(LocalDate on) {
        return Map.of("calledOn", on.toString(), "calledWhom", "de directeur van de school", "result", "DELETED");
    }

    /** @param report {@code YES} or {@code NO}, as is {@code tell} */
    public static Map<String, Object> breachAssessed(String report, String tell) {
        return Map.of(
                "reportToAuthority",
                report,
                "reportReason",
                "Zo is het.",
                "tellConcerned",
                tell,
                "tellReason",
                "Ook zo.");
    }

    public static Map<String, Object> authorityTold(LocalDateTime at) {
        return Map.of(
                "reportedOn", at.toLocalDate().toString(),
                "reportedAt", at.toLocalTime().toString(),
                "reference", "AP-1");
    }

    /** @param people numbers of adults, or {@code CHILD} */
    public static Map<String, Object> concernedTold(LocalDate on, String... people) {
        return Map.of(
                "outcome", "TOLD", "toldPeople", List.of(people), "toldOn", on.toString(), "channel", "IN_PERSON");
    }

    public static Map<String, Object> breachClosed() {
        return Map.of("learned", "Wij kijken eerst naar de plaats.");
    }
}
