package nl.ruggensteun.tasklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruggensteun.breach.BreachId;
import nl.ruggensteun.consent.MissingSignatureId;
import nl.ruggensteun.consent.SignatureId;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildId;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.specialcase.SpecialCaseId;

/** What a task is about, from the ids that its process carries. */
record TaskSubject(
        Optional<CaseId> caseId,
        Optional<FamilyId> familyId,
        Optional<ChildId> childId,
        Optional<SignatureId> signatureId,
        Optional<SpecialCaseId> specialCaseId,
        Optional<BreachId> breachId,
        Optional<MissingSignatureId> missingSignatureId) {

    static final List<String> NAMES = List.of(
            Variables.CASE_ID,
            Variables.FAMILY_ID,
            Variables.CHILD_ID,
            Variables.SIGNATURE_ID,
            Variables.SPECIAL_CASE_ID,
            Variables.BREACH_ID,
            Variables.MISSING_SIGNATURE_ID);

    static TaskSubject of(Map<String, Object> variables) {
        return new TaskSubject(
                text(variables, Variables.CASE_ID).map(CaseId::of),
                text(variables, Variables.FAMILY_ID).map(FamilyId::of),
                text(variables, Variables.CHILD_ID).map(ChildId::of),
                text(variables, Variables.SIGNATURE_ID).map(SignatureId::of),
                text(variables, Variables.SPECIAL_CASE_ID).map(SpecialCaseId::of),
                text(variables, Variables.BREACH_ID).map(BreachId::of),
                text(variables, Variables.MISSING_SIGNATURE_ID).map(MissingSignatureId::of));
    }

    private static Optional<String> text(Map<String, Object> variables, String name) {
        return Optional.ofNullable((String) variables.get(name));
    }
}
