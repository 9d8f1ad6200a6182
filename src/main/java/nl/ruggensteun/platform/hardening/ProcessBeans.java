package nl.ruggensteun.platform.hardening;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * The beans that models can reach, by name: every delegate, and every {@link ProcessBean}. Beans are looked up by type
 * and made only when an expression asks for them, since the engine starts before them.
 */
@Component
class ProcessBeans {

    private final ConfigurableListableBeanFactory factory;
    private Map<String, Class<?>> types;

    ProcessBeans(ConfigurableListableBeanFactory factory) {
        this.factory = factory;
    }

    boolean isDelegate(String name) {
        return JavaDelegate.class.isAssignableFrom(types().getOrDefault(name, Object.class));
    }

    /** True when a model may call the method on the bean of that name. */
    boolean isCallable(String bean, String method) {
        Class<?> type = types().get(bean);
        return type != null && methods(type).contains(method);
    }

    /** True when a model may call the method on this object, which must be one of the beans. */
    boolean isCallable(Object bean, String method) {
        Class<?> type = ClassUtils.getUserClass(AopUtils.getTargetClass(bean));
        return types().containsValue(type) && methods(type).contains(method);
    }

    Set<String> names() {
        return types().keySet();
    }

    /** The beans as the engine wants them. */
    Map<Object, Object> asMap() {
        return new ByName();
    }

    private static Set<String> methods(Class<?> type) {
        if (!type.isAnnotationPresent(ProcessBean.class)) {
            return Set.of();
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    private synchronized Map<String, Class<?>> types() {
        if (types == null) {
            Map<String, Class<?>> found = new HashMap<>();
            for (String name : factory.getBeanNamesForType(JavaDelegate.class, true, false)) {
                found.put(name, typeOf(name));
            }
            for (String name : factory.getBeanNamesForAnnotation(ProcessBean.class)) {
                found.put(name, typeOf(name));
            }
            types = Map.copyOf(found);
        }
        return types;
    }

    private Class<?> typeOf(String name) {
        return ClassUtils.getUserClass(factory.getType(name, false));
    }

    private final class ByName extends AbstractMap<Object, Object> {
        @Override
        public boolean containsKey(Object name) {
            return types().containsKey(name);
        }

        @Override
        public Object get(Object name) {
            return containsKey(name) ? factory.getBean((String) name) : null;
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            return names().stream()
                    .map(name -> new SimpleEntry<Object, Object>(name, get(name)))
                    .collect(Collectors.toSet());
        }
    }
}
