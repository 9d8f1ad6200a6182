package nl.ruggensteun.platform.hardening;

import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;

/** Tells who must know that an account was deleted, on whatever road; the engine has no event for it. */
final class DeletedAccounts extends CommandInterceptor {

    private final ObjectProvider<AccountGone> listeners;

    DeletedAccounts(ObjectProvider<AccountGone> listeners) {
        this.listeners = listeners;
    }

    @Override
    public <T> T execute(Command<T> command) {
        T result = next.execute(command);
        if (command instanceof DeleteUserCmd) {
            String user = (String) PersonsCommands.userIn(command, DeleteUserCmd.class);
            listeners.orderedStream().forEach(listener -> listener.accountGone(user));
        }
        return result;
    }
}
