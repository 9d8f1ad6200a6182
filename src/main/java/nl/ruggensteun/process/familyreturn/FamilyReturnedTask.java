package nl.ruggensteun.process.familyreturn;

import nl.ruggensteun.access.AccessLog;
import nl.ruggensteun.access.Sight;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.family.FamilyReturns;
import nl.ruggensteun.family.NewReturn;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/**
 * Gives a family that comes back its new file; who reports it becomes its begeleider, who is often another one than
 * before. A number alone opens nothing, and who tries is kept with the cases.
 */
@Component
class FamilyReturnedTask implements TaskHandler<FamilyReturnedForm> {

    private final FamilyReturns returns;
    private final Families families;
    private final AccessLog log;

    FamilyReturnedTask(FamilyReturns returns, Families families, AccessLog log) {
        this.returns = returns;
        this.families = families;
        this.log = log;
    }

    @Override
    public void complete(FamilyReturnedForm form, Submission submission) {
        NewReturn back = form.toDomain();
        if (returns.earlierOf(back).isEmpty()) {
            keepRefusal(back.familyNumber(), submission.userId());
        }
        FamilyId family = returns.register(back, submission.userId());
        submission.startsAs(family.toString());
        submission.set(Variables.FAMILY_ID, family.toString());
        submission.set(Variables.BEGELEIDER, submission.userId());
        submission.set(Variables.DOSSIER, families.get(family).number());
    }

    private void keepRefusal(String number, String userId) {
        families.findByNumber(number).stream()
                .flatMap(family -> families.casesOf(family.id()).stream())
                .map(ChildCase::id)
                .forEach(id -> log.read(userId, id, Sight.NONE));
    }
}
