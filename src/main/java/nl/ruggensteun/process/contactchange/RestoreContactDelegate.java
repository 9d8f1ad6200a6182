package nl.ruggensteun.process.contactchange;

import java.util.UUID;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.Schools;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Vertel wie het contact is": the old one again, after the last day or because the contact person is back earlier. */
@Component
class RestoreContactDelegate implements JavaDelegate {

    private final Schools schools;
    private final TellBegeleiders begeleiders;

    RestoreContactDelegate(Schools schools, TellBegeleiders begeleiders) {
        this.schools = schools;
        this.begeleiders = begeleiders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Brin6 school = new Brin6((String) execution.getVariable(Variables.BRIN6));
        boolean reportedBack = "BACK".equals(execution.getVariable("contactStatus"));
        if (reportedBack || schools.contactBack(school, UUID.fromString(execution.getProcessBusinessKey()))) {
            begeleiders.contactChanged(school);
        }
    }
}
