package nl.ruggensteun.support;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The context of {@link DomainTest} for tests that Spring does not run, such as properties. */
public final class DomainTestContext {

    private DomainTestContext() {}

    public static <T> T get(Class<T> bean) {
        return Started.CONTEXT.getBean(bean);
    }

    private static final class Started {
        static final ConfigurableApplicationContext CONTEXT = new SpringApplicationBuilder(
                        DomainTestConfiguration.class)
                .initializers(new TestDatabase())
                .web(WebApplicationType.NONE)
                .run("--spring.liquibase.change-log=" + DomainTestConfiguration.CHANGE_LOG);
    }
}
