package nl.ruggensteun.platform.hardening;

import java.util.Set;
import nl.ruggensteun.platform.form.Rejection;
import nl.ruggensteun.problem.NotAllowed;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserQueryCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterCountCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListPageCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessModelCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceForIdCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourcesCmd;
import org.camunda.bpm.engine.impl.cmd.GetFilterCmd;
import org.camunda.bpm.engine.impl.cmd.GetFormKeyCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetPasswordPolicyCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStaticCalledProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmdTyped;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.IsIdentityServiceReadOnlyCmd;
import org.camunda.bpm.engine.impl.cmd.SaveGroupCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockUserCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionDefinitionCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionModelCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * What a person may ask of the engine on whatever road: reading what the rights allow, forms, taking and giving back a
 * task, uploads, accounts. Every other command is refused before the engine's own checks of rights, which some commands
 * (comments, attachments) do not even have.
 *
 * <p>Counts for a call with a logged-in user from outside the engine. What our code does while it carries out such a
 * call, in a job or through {@link nl.ruggensteun.platform.engine.AsSystem}, is the application's own doing.
 */
final class PersonsCommands extends CommandInterceptor {

    private static final Set<Class<?>> READING = Set.of(
            AuthorizationCheckCmd.class,
            CheckPassword.class,
            CreateGroupQueryCmd.class,
            CreateTenantQueryCmd.class,
            CreateUserQueryCmd.class,
            ExecuteFilterCountCmd.class,
            ExecuteFilterListCmd.class,
            ExecuteFilterListPageCmd.class,
            GetDeploymentDecisionDefinitionCmd.class,
            GetDeployedProcessDefinitionCmd.class,
            GetDeployedStartFormCmd.class,
            GetDeployedTaskFormCmd.class,
            GetDeploymentDecisionModelCmd.class,
            GetDeploymentProcessModelCmd.class,
            GetDeploymentResourceCmd.class,
            GetDeploymentResourceForIdCmd.class,
            GetDeploymentResourcesCmd.class,
            GetFilterCmd.class,
            GetFormKeyCmd.class,
            GetIdentityLinksForTaskCmd.class,
            GetPasswordPolicyCmd.class,
            GetStartFormCmd.class,
            GetStaticCalledProcessDefinitionCmd.class,
            GetTaskFormCmd.class,
            GetTaskFormVariablesCmd.class,
            GetTaskVariableCmd.class,
            GetTaskVariableCmdTyped.class,
            GetTaskVariablesCmd.class,
            IsIdentityServiceReadOnlyCmd.class);

    private static final Set<Class<?>> DOING = Set.of(
            SubmitTaskFormCmd.class,
            SubmitStartFormCmd.class,
            ClaimTaskCmd.class,
            AssignTaskCmd.class,
            DeployCmd.class,
            CreateUserCmd.class,
            SaveUserCmd.class,
            DeleteUserCmd.class,
            UnlockUserCmd.class,
            CreateGroupCmd.class,
            SaveGroupCmd.class,
            DeleteGroupCmd.class,
            CreateMembershipCmd.class,
            DeleteMembershipCmd.class);

    private final ProcessEngineConfigurationImpl configuration;

    PersonsCommands(ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
    }

    @Override
    public <T> T execute(Command<T> command) {
        var person = configuration.getIdentityService().getCurrentAuthentication();
        if (person != null && Context.getCommandContext() == null && !isAllowed(command, person.getUserId())) {
            throw Rejection.of(new NotAllowed("Dit kan hier niet."));
        }
        return next.execute(command);
    }

    private static boolean isAllowed(Command<?> command, String person) {
        if (command instanceof ClaimTaskCmd) {
            return person.equals(userIn(command, ClaimTaskCmd.class));
        }
        if (command instanceof AssignTaskCmd) {
            return userIn(command, AbstractAddIdentityLinkCmd.class) == null;
        }
        return command instanceof AbstractQuery<?, ?>
                || READING.contains(command.getClass())
                || DOING.contains(command.getClass());
    }

    /**
     * Whom a command is about: to whom a task goes, say. The engine keeps it to itself, and lets anyone hand a task that he
     * may take to anybody.
     */
    static Object userIn(Command<?> command, Class<?> declaring) {
        return EngineFields.read(command, declaring, "userId");
    }
}
