package nl.ruggensteun.platform.identity;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who may do what in the engine: made at every start, so that the table below is what holds.
 *
 * <p>Rights to a task are not here: they come with the task ({@code platform.hardening}). Nobody gets a right that
 * shows all cases, not even the administrator of accounts.
 */
@Component
@Order(10)
class Grants implements ApplicationRunner {

    private static final List<Grant> TABLE = List.of(
            new Grant(Groups.BEGELEIDER, Resources.APPLICATION, "tasklist", Permissions.ACCESS),
            new Grant(Groups.BEGELEIDER, Resources.PROCESS_DEFINITION, ANY, Permissions.READ),
            new Grant(
                    Groups.BEGELEIDER,
                    Resources.PROCESS_DEFINITION,
                    "intake",
                    Permissions.READ,
                    ProcessDefinitionPermissions.CREATE_INSTANCE),
            new Grant(
                    Groups.BEGELEIDER,
                    Resources.PROCESS_DEFINITION,
                    "ruggensteun",
                    Permissions.READ,
                    ProcessDefinitionPermissions.CREATE_INSTANCE),
            new Grant(
                    Groups.BEGELEIDER,
                    Resources.PROCESS_DEFINITION,
                    "withdrawal",
                    Permissions.READ,
                    ProcessDefinitionPermissions.CREATE_INSTANCE),
            new Grant(
                    Groups.BEGELEIDER,
                    Resources.PROCESS_DEFINITION,
                    "specialCase",
                    Permissions.READ,
                    ProcessDefinitionPermissions.CREATE_INSTANCE),
            starts(Groups.BEGELEIDER, "missingSignature"),
            starts(Groups.BEGELEIDER, "schoolChange"),
            starts(Groups.BEGELEIDER, "authorityChange"),
            starts(Groups.BEGELEIDER, "childCorrection"),
            starts(Groups.BEGELEIDER, "cancellation"),
            starts(Groups.BEGELEIDER, "reopening"),
            starts(Groups.BEGELEIDER, "familyReturn"),
            starts(Groups.BEGELEIDER, "safetyChange"),
            starts(Groups.BEGELEIDER, "familyLeft"),
            starts(Groups.BEGELEIDER, "handover"),
            starts(Groups.BEGELEIDER, "dataBreach"),
            starts(Groups.IB_ER, "dataBreach"),
            starts(Groups.KWARTIERMAKER, "dataBreach"),
            starts(Groups.CHILD_PROTECTION_OFFICER, "dataBreach"),
            new Grant(Groups.CHILD_PROTECTION_OFFICER, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE),
            starts(Groups.DATA_PROTECTION_OFFICER, "dataBreach"),
            new Grant(Groups.DATA_PROTECTION_OFFICER, Resources.APPLICATION, "tasklist", Permissions.ACCESS),
            new Grant(Groups.DATA_PROTECTION_OFFICER, Resources.PROCESS_DEFINITION, ANY, Permissions.READ),
            new Grant(Groups.DATA_PROTECTION_OFFICER, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE),
            starts(Groups.BEGELEIDER, "absence"),
            new Grant(Groups.BEGELEIDER, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE),
            new Grant(Groups.IB_ER, Resources.APPLICATION, "tasklist", Permissions.ACCESS),
            new Grant(Groups.IB_ER, Resources.PROCESS_DEFINITION, ANY, Permissions.READ),
            new Grant(
                    Groups.IB_ER,
                    Resources.PROCESS_DEFINITION,
                    "specialCase",
                    Permissions.READ,
                    ProcessDefinitionPermissions.CREATE_INSTANCE),
            new Grant(Groups.IB_ER, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE),
            new Grant(Groups.CHILD_PROTECTION_OFFICER, Resources.APPLICATION, "tasklist", Permissions.ACCESS),
            new Grant(Groups.CHILD_PROTECTION_OFFICER, Resources.PROCESS_DEFINITION, ANY, Permissions.READ),
            new Grant(Groups.KWARTIERMAKER, Resources.APPLICATION, "tasklist", Permissions.ACCESS),
            new Grant(Groups.KWARTIERMAKER, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
            new Grant(Groups.KWARTIERMAKER, Resources.PROCESS_DEFINITION, ANY, Permissions.READ),
            new Grant(Groups.KWARTIERMAKER, Resources.DECISION_DEFINITION, ANY, Permissions.READ),
            new Grant(Groups.KWARTIERMAKER, Resources.DEPLOYMENT, ANY, Permissions.READ, Permissions.CREATE),
            starts(Groups.KWARTIERMAKER, "handover"),
            starts(Groups.KWARTIERMAKER, "absence"),
            starts(Groups.KWARTIERMAKER, "contactChange"),
            starts(Groups.IB_ER, "contactChange"),
            starts(Groups.KWARTIERMAKER, "covenant"),
            starts(Groups.KWARTIERMAKER, "covenantChange"),
            new Grant(Groups.KWARTIERMAKER, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE),
            new Grant(Groups.MANAGER, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
            new Grant(Groups.MANAGER, Resources.PROCESS_DEFINITION, ANY, Permissions.READ),
            new Grant(Groups.MANAGER, Resources.DECISION_DEFINITION, ANY, Permissions.READ),
            new Grant(Groups.MANAGER, Resources.DEPLOYMENT, ANY, Permissions.READ),
            new Grant(Groups.ADMINISTRATOR, Resources.APPLICATION, "admin", Permissions.ACCESS),
            new Grant(Groups.ADMINISTRATOR, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
            new Grant(Groups.ADMINISTRATOR, Resources.PROCESS_DEFINITION, ANY, Permissions.READ),
            new Grant(Groups.ADMINISTRATOR, Resources.DECISION_DEFINITION, ANY, Permissions.READ),
            new Grant(Groups.ADMINISTRATOR, Resources.DEPLOYMENT, ANY, Permissions.READ),
            new Grant(Groups.ADMINISTRATOR, Resources.USER, ANY, Permissions.ALL),
            new Grant(Groups.ADMINISTRATOR, Resources.GROUP, ANY, Permissions.ALL),
            new Grant(Groups.ADMINISTRATOR, Resources.GROUP_MEMBERSHIP, ANY, Permissions.ALL),
            new Grant(Groups.ADMINISTRATOR, Resources.FILTER, ANY, Permissions.ALL));

    private final IdentityService identities;
    private final AuthorizationService authorizations;

    Grants(IdentityService identities, AuthorizationService authorizations) {
        this.identities = identities;
        this.authorizations = authorizations;
    }

    @Override
    public void run(ApplicationArguments args) {
        for (Groups.Named group : Groups.ALL) {
            if (identities.createGroupQuery().groupId(group.id()).count() == 0) {
                var created = identities.newGroup(group.id());
                created.setName(group.name());
                created.setType("WORKFLOW");
                identities.saveGroup(created);
            }
        }
        TABLE.forEach(this::ensure);
    }

    private void ensure(Grant grant) {
        Authorization authorization = authorizations
                .createAuthorizationQuery()
                .groupIdIn(grant.group())
                .resourceType(grant.resource())
                .resourceId(grant.id())
                .singleResult();
        if (authorization == null) {
            authorization = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            authorization.setGroupId(grant.group());
            authorization.setResource(grant.resource());
            authorization.setResourceId(grant.id());
        }
        Permission[] wanted = grant.permissions();
        Permission[] present = authorization.getPermissions(wanted);
        if (!Arrays.asList(present).containsAll(Arrays.asList(wanted))) {
            authorization.setPermissions(wanted);
            authorizations.saveAuthorization(authorization);
        }
    }

    /** Starts this process from Tasklist. Whose family it is about is for the handler of its start form. */
    private static Grant starts(String group, String process) {
        return new Grant(
                group,
                Resources.PROCESS_DEFINITION,
                process,
                Permissions.READ,
                ProcessDefinitionPermissions.CREATE_INSTANCE);
    }

    private record Grant(String group, Resource resource, String id, Permission... permissions) {}
}
