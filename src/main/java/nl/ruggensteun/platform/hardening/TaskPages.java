package nl.ruggensteun.platform.hardening;

import java.util.List;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListPageCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.query.Query;

/**
 * A list of tasks is asked for by the page. For a school the page is cut here, after what it may not see was left out:
 * cut by the engine, a page with hidden tasks would be short, and as the count tells how many pages there are, the last
 * tasks would stand on a page that nobody opens.
 */
final class TaskPages {

    private final ProcessEngineConfigurationImpl configuration;

    TaskPages(ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
    }

    static boolean isPage(Command<?> command) {
        return command instanceof ExecuteFilterListPageCmd
                || command instanceof TaskQueryImpl
                        && EngineFields.read(command, AbstractQuery.class, "resultType")
                                .toString()
                                .equals("LIST_PAGE");
    }

    /** All tasks that the page or the count is about; no more than the engine lets a person ask for. */
    List<?> whole(CommandExecutor next, Command<?> command) {
        int most = configuration.getQueryMaxResultsLimit();
        if (command instanceof TaskQueryImpl query) {
            return next.execute(context -> query.evaluateExpressionsAndExecuteList(context, new Page(0, most)));
        }
        return next.execute(new ExecuteFilterListPageCmd(
                (String) EngineFields.read(command, AbstractExecuteFilterCmd.class, "filterId"),
                extendingQuery(command),
                0,
                most));
    }

    List<?> cut(List<?> all, Command<?> page) {
        boolean isQuery = page instanceof TaskQueryImpl;
        int first = isQuery ? ((TaskQueryImpl) page).getFirstResult() : number(page, "firstResult");
        int most = isQuery ? ((TaskQueryImpl) page).getMaxResults() : number(page, "maxResults");
        return all.stream().skip(Math.max(first, 0)).limit(Math.max(most, 0)).toList();
    }

    /** What the one who asks added to the saved list, or null. */
    static Query<?, ?> extendingQuery(Command<?> filter) {
        return (Query<?, ?>) EngineFields.read(filter, AbstractExecuteFilterCmd.class, "extendingQuery");
    }

    private static int number(Command<?> page, String name) {
        return (int) EngineFields.read(page, ExecuteFilterListPageCmd.class, name);
    }
}
