package nl.ruggensteun.process.handover;

import nl.ruggensteun.access.Role;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.Family;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.OwnCases;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/**
 * Gives a family and all its open work to another begeleider, in one transaction. Its own begeleider may, and a
 * kwartiermaker when the begeleider is gone.
 */
@Component
class FamilyHandedOverTask implements TaskHandler<FamilyHandedOverForm> {

    private final OwnCases ownCases;
    private final Families families;
    private final StaffDirectory staff;
    private final HandoverWorkflow workflow;
    private final Outbox outbox;

    FamilyHandedOverTask(
            OwnCases ownCases, Families families, StaffDirectory staff, HandoverWorkflow workflow, Outbox outbox) {
        this.ownCases = ownCases;
        this.families = families;
        this.staff = staff;
        this.workflow = workflow;
        this.outbox = outbox;
    }

    @Override
    public void complete(FamilyHandedOverForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("newBegeleider", form.newBegeleider());
        problems.rejectIfAny();
        Family family = family(form, submission.userId());
        String from = family.begeleider();
        String to = form.newBegeleider().strip();
        if (!is(to, Role.BEGELEIDER)) {
            throw new InputRejected("newBegeleider", "Kies een begeleider uit de lijst.");
        }
        families.handOver(family.id(), to);
        workflow.handedOver(family.id(), from, to);
        families.casesOf(family.id()).forEach(handed -> outbox.redirect(handed.id(), from, to));
        submission.startsAs(family.id().toString());
        submission.set(Variables.FAMILY_ID, family.id().toString());
        submission.set(Variables.DOSSIER, family.number());
        submission.set(Variables.BEGELEIDER, to);
    }

    private Family family(FamilyHandedOverForm form, String userId) {
        boolean byNumber = form.familyNumber() != null && !form.familyNumber().isBlank();
        if (!byNumber) {
            return own(ownCases.ofBegeleider(form.caseId(), userId).family(), userId);
        }
        return families.findByNumber(form.familyNumber())
                .filter(found -> found.begeleider().equals(userId) || is(userId, Role.KWARTIERMAKER))
                .orElseThrow(() -> new InputRejected(
                        "familyNumber", "U kunt geen gezin met dit nummer overdragen. Een nummer lijkt op 2026-0042."));
    }

    /** A substitute does the work of the begeleider, and does not give the family away. */
    private static Family own(Family family, String userId) {
        if (!family.begeleider().equals(userId)) {
            throw new InputRejected(
                    "caseId",
                    "U vervangt de begeleider. Alleen de begeleider of een kwartiermaker draagt een gezin over.");
        }
        return family;
    }

    private boolean is(String userId, Role role) {
        return staff.membersOf(role.group()).stream()
                .anyMatch(member -> member.userId().equals(userId));
    }
}
