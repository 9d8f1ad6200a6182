package nl.ruggensteun.platform.hardening;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruggensteun.platform.engine.VariablePolicy;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.platform.form.TaskHandlers;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/** Makes the {@link ModelGuard}, which knows our beans, variables and forms by their types: it works before they exist. */
@Configuration
class ModelGuardFactory {

    @Bean
    ModelGuard modelGuard(ProcessBeans beans, VariablePolicy variables, ListableBeanFactory factory) {
        var own = new OwnModels();
        return new ModelGuard(
                new DiagramCheck(beans, variables.reserved(), own),
                new DecisionCheck(own),
                new FormCheck(
                        name -> variables.reserved().contains(name)
                                || beans.names().contains(name)
                                || ModelExpression.isWordOfItsOwn(name),
                        form -> fieldsOf(form, factory)));
    }

    private static Set<String> fieldsOf(String form, ListableBeanFactory factory) {
        return Arrays.stream(factory.getBeanNamesForType(TaskHandler.class, true, false))
                .<Class<?>>map(name -> ClassUtils.getUserClass(factory.getType(name, false)))
                .filter(type -> TaskHandlers.answers(type, form))
                .flatMap(type -> Arrays.stream(TaskHandlers.recordOf(type).getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
