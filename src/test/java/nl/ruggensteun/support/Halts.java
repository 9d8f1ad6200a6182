package nl.ruggensteun.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Lets a test stop one transaction at a given point, to do something else meanwhile: at the end of a box, when its work
 * is done and nothing is committed, or right before a mail leaves. Without a halt nothing waits.
 */
public final class Halts extends AbstractProcessEnginePlugin implements BeanPostProcessor {

    private static final String MAIL = "mail";
    private static final long LONGEST_SECONDS = 30;

    private final Map<String, Halt> halts = new ConcurrentHashMap<>();

    /** @param step for example {@code informSchool.userTask_confirmReceipt}; the first who comes there waits */
    public Halt atEndOf(String step) {
        return halt(step);
    }

    public Halt beforeAMailLeaves() {
        return halt(MAIL);
    }

    private Halt halt(String point) {
        Halt halt = new Halt();
        halts.put(point, halt);
        return halt;
    }

    private void reached(String point) {
        Halt halt = halts.remove(point);
        if (halt != null) {
            halt.stop();
        }
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> parsers = new ArrayList<>();
        if (configuration.getCustomPostBPMNParseListeners() != null) {
            parsers.addAll(configuration.getCustomPostBPMNParseListeners());
        }
        parsers.add(new Parser());
        configuration.setCustomPostBPMNParseListeners(parsers);
    }

    /** The demo's mails, which become files. */
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!name.equals("mailsAsFiles")) {
            return bean;
        }
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {JavaMailSender.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("send")) {
                        reached(MAIL);
                    }
                    try {
                        return method.invoke(bean, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** One place where one transaction waits. */
    public static final class Halt {

        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        private void stop() {
            reached.countDown();
            await(released);
        }

        /** Returns when somebody waits here. */
        public void isReached() {
            await(reached);
        }

        public void release() {
            released.countDown();
        }

        private static void await(CountDownLatch latch) {
            try {
                if (!latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError("Nobody came here, or nobody let go");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private final class Parser extends AbstractBpmnParseListener {

        @Override
        public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
            atItsEnd(activity);
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            atItsEnd(activity);
        }

        @Override
        public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            atItsEnd(activity);
        }

        private void atItsEnd(ActivityImpl activity) {
            activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) execution -> {
                ProcessDefinitionEntity process = ((ExecutionEntity) execution).getProcessDefinition();
                reached(process.getKey() + "." + activity.getId());
            });
        }
    }
}
