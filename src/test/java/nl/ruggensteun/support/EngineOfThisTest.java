package nl.ruggensteun.support;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.impl.DefaultWelcomeRuntimeDelegate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * The engine's REST calls find their engine by name in the whole JVM. A test that needs another bean starts a second
 * application with an engine of the same name; before each test the name goes to the engine of that test.
 *
 * <p>The webapps do more: they keep their connection to the database of the first engine, and forget all of it when any
 * application in the JVM stops. They start anew for each test that needs it.
 */
final class EngineOfThisTest extends AbstractTestExecutionListener {

    private static ProcessEngine last;

    @Override
    public void beforeTestMethod(TestContext context) {
        ProcessEngine engine = context.getApplicationContext().getBean(ProcessEngine.class);
        ProcessEngines.registerProcessEngine(engine);
        if (engine != last || Cockpit.getRuntimeDelegate() == null) {
            Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
            Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
            Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
            Welcome.setRuntimeDelegate(new DefaultWelcomeRuntimeDelegate());
            last = engine;
        }
    }
}
