package nl.ruggensteun.platform.engine;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models and forms of the class path as one deployment with stable names such as
 * {@code processes/intake/intake.bpmn}.
 *
 * <p>The starter's own way skips {@code .form} files and names resources by absolute path in an IDE and by bare file
 * name in the jar, so that one database started both ways would get every process twice. A restart with unchanged files
 * deploys nothing; what a kwartiermaker deployed from Modeler in between stays the version that new cases use.
 */
@Component
class ModelsAndForms extends DefaultDeploymentConfiguration {

    static final String DEPLOYMENT_NAME = "ruggensteun";
    private static final String[] PATTERNS = {
        "processes/**/*.bpmn", "processes/**/*.dmn", "forms/**/*.form",
    };

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
        configuration.setDeploymentName(DEPLOYMENT_NAME);
        super.preInit(configuration);
    }

    @Override
    public Set<Resource> getDeploymentResources() {
        var resolver = new PathMatchingResourcePatternResolver();
        var byName = new TreeMap<String, Resource>();
        try {
            for (String pattern : PATTERNS) {
                String folder = pattern.substring(0, pattern.indexOf('/') + 1);
                for (Resource resource : resolver.getResources("classpath*:" + pattern)) {
                    String url = resource.getURL().toString();
                    String name = url.substring(url.lastIndexOf("/" + folder) + 1);
                    byName.put(name, new NamedResource(name, resource.getContentAsByteArray()));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read the models and forms on the class path", e);
        }
        return new LinkedHashSet<>(byName.values());
    }

    private static final class NamedResource extends ByteArrayResource implements ContextResource {
        private final String name;

        NamedResource(String name, byte[] content) {
            super(content, name);
            this.name = name;
        }

        @Override
        public String getPathWithinContext() {
            return name;
        }
    }
}
