package nl.ruggensteun.platform.task;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Takes a group off a task that is being created. The engine looks in the database for it, where it is not yet. */
public final class Candidates {

    private Candidates() {}

    /** @param task as {@link OnTaskCreated} gets it; the group keeps no right to it either */
    public static void withdraw(DelegateTask task, String group) {
        List<IdentityLinkEntity> links = ((TaskEntity) task).getIdentityLinks();
        List<IdentityLinkEntity> ofGroup =
                links.stream().filter(link -> group.equals(link.getGroupId())).toList();
        links.removeAll(ofGroup);
        ofGroup.forEach(IdentityLinkEntity::delete);
        DbEntityManager session = Context.getCommandContext().getDbEntityManager();
        session.getCachedEntitiesByType(AuthorizationEntity.class).stream()
                .filter(right -> task.getId().equals(right.getResourceId()) && group.equals(right.getGroupId()))
                .forEach(session::delete);
    }
}
