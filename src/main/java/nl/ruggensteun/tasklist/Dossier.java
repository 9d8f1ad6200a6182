package nl.ruggensteun.tasklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a person sees beside the form of one task, in Dutch and ready to be shown. Each part is made for one reader: a
 * part that this reader may not see is empty here, not hidden on the page.
 *
 * @param title dossier number and first name, or the number alone for a task about a whole family
 * @param earlier number of the earlier file of a family that came back; for the shelter only
 * @param about whom this task is about; empty when that is the child or the family of the title
 * @param begeleiderContact how to reach the begeleider; for a school only
 * @param ruggensteunContact whom to call when the begeleider does not answer; for a school only
 * @param warnings what keeps people safe; first on the page. For a school the same sentence with every child
 * @param safeContact how the parents can be reached without danger; for the shelter only
 * @param language in which one talks with the parents, and with whose help; for the shelter only
 * @param school null for a task about a whole family
 * @param consent null while none was asked
 * @param meeting the talk that is planned; null when there is none
 * @param answers to extra questions; null for a school
 * @param openCase the case that may be told of a change; for the begeleider only, null when it is closed or no case
 * @param prints papers for the family, and what to look at together; for the begeleider only
 * @param register the address of the register of data breaches; for who judges one
 * @param recorded what people wrote down along the way; for the shelter only, null for a task about a whole family
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Dossier(
        String title,
        String earlier,
        String about,
        String stage,
        String begeleider,
        Contact begeleiderContact,
        Contact ruggensteunContact,
        List<String> warnings,
        String safeContact,
        String language,
        List<Child> children,
        List<Adult> adults,
        SchoolPart school,
        ConsentPart consent,
        MeetingPart meeting,
        List<Agreement> agreements,
        Recorded recorded,
        List<Shared> shared,
        List<Step> next,
        List<Event> timeline,
        List<Answer> answers,
        String openCase,
        Prints prints,
        String register) {

    static final String EXPLANATION = "/gezin/uitleg";

    /**
     * @param readers who of the family may get the overview today; may be empty
     * @param shared the address of the overview, without the person it is for; null without a case
     * @param consent the address of the form to sign, without the person it is for; null while no consent is asked
     * @param invitation the same, of the invitation to a talk
     * @param agreements the same, of what was agreed
     * @param withdrawn the address of the confirmation of a withdrawal; null when nobody took a consent back
     * @param explanation the address of the explanation, which is of no family
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Prints(
            List<Reader> readers,
            String shared,
            String consent,
            String invitation,
            String agreements,
            String withdrawn,
            String explanation) {

        static Prints onlyExplanation() {
            return new Prints(List.of(), null, null, null, null, null, EXPLANATION);
        }
    }

    /**
     * @param label role and number, with the name
     * @param invited to a talk that lies ahead
     */
    record Reader(String id, String label, boolean invited) {}

    /**
     * What somebody needs who decides about one thing, and nothing else of the child.
     *
     * @param begeleider null where the name is not needed
     * @param register the address of a register about such things; null without one
     */
    static Dossier toDecide(String title, String begeleider, Recorded recorded, List<Step> steps, String register) {
        return new Dossier(
                title,
                null,
                null,
                null,
                begeleider,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                recorded,
                List.of(),
                steps,
                List.of(),
                null,
                null,
                null,
                register);
    }

    /**
     * @param birthDate for the shelter only
     * @param age whole years today; for the shelter only
     * @param school where the child goes, in one line
     * @param authority labels and names of those with gezag; for the shelter only
     * @param highlighted the task is about this child
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Child(
            String name,
            LocalDate birthDate,
            Integer age,
            String school,
            List<String> authority,
            String note,
            boolean highlighted) {}

    /** @param highlighted the task is about this adult */
    record Adult(String label, String name, String phone, String reachability, String warning, boolean highlighted) {}

    /**
     * @param notes what to keep in mind about this school: outside the agreements, or closed; for the shelter only
     * @param sharing whether the school may know something now; for the shelter only
     * @param obstacles why not; for the shelter only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SchoolPart(
            String name,
            String address,
            String brin6,
            Contact contact,
            Contact backup,
            String whoContacts,
            String trustedAdult,
            List<String> notes,
            String sharing,
            List<String> obstacles) {}

    /** @param email may be missing; @param phone may be missing */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Contact(String name, String email, String phone) {}

    /**
     * @param validSince the day of the last yes; null while it is not valid
     * @param signers for the shelter only
     * @param papers where the signed form went; for the shelter only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConsentPart(
            String status, LocalDate requestedOn, LocalDate validSince, List<Signer> signers, List<Fact> papers) {}

    /** @param name of an adult or the child; @param on the day of the answer or of the next question */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Signer(String label, String name, String outcome, LocalDate on, String remark, boolean highlighted) {}

    /**
     * @param plannedFor the first moment
     * @param talks where parents are spoken apart: each moment, the first one first; empty where there is one
     * @param schoolRemark when the school can come, if not then; for the shelter only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeetingPart(
            String kind,
            LocalDateTime plannedFor,
            String place,
            String mode,
            List<Talk> talks,
            String state,
            String schoolRemark) {}

    /** @param with the parent, as a role and a number; for the shelter only */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Talk(LocalDateTime plannedFor, String place, String with) {}

    /**
     * @param noEndDate somebody chose that it goes on
     * @param with the parent who was spoken apart, as a role and a number; for the shelter only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Agreement(String who, String what, LocalDate byDate, boolean noEndDate, String with) {}

    /**
     * @param talks with the child
     * @param meetings talks with the school that are over, or were not needed
     * @param closing how shelter and school round off
     * @param specialCases with their weighings; also for who has to decide about one
     * @param breaches data breaches about this child; also for who has to judge one
     * @param missingSignatures with what was decided about them; also for who has to decide about one
     */
    record Recorded(
            List<Fact> talks,
            List<Fact> meetings,
            List<Fact> closing,
            List<Fact> specialCases,
            List<Fact> breaches,
            List<Fact> missingSignatures) {

        static Recorded onlySpecialCase(List<Fact> facts) {
            return new Recorded(List.of(), List.of(), List.of(), facts, List.of(), List.of());
        }

        static Recorded onlyBreach(List<Fact> facts) {
            return new Recorded(List.of(), List.of(), List.of(), List.of(), facts, List.of());
        }

        static Recorded onlyMissingSignature(List<Fact> facts) {
            return new Recorded(List.of(), List.of(), List.of(), List.of(), List.of(), facts);
        }
    }

    /** @param on null when no day belongs to it; @param details what was written down about it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fact(String what, LocalDate on, List<String> details) {}

    /** Something that a school got, or that the parents heard beforehand. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shared(LocalDate on, String what, String withWhom, String how) {}

    /**
     * @param who has the ball
     * @param due the target date
     * @param current the task that is open now
     * @param ofSchool a school has to do it; the shelter can only wait for it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(String name, String who, LocalDate due, boolean overdue, boolean current, boolean ofSchool) {}

    record Event(LocalDate on, String what, String by) {}

    /** An answer that no rule depends on: to a question of a kwartiermaker, or one of ours. */
    record Answer(LocalDate on, String question, String answer) {}
}
