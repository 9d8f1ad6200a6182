package nl.ruggensteun.platform.hardening;

import java.lang.reflect.Field;
import org.springframework.util.ReflectionUtils;

/** Reads what a command of the engine keeps to itself: what it was asked. */
final class EngineFields {

    private EngineFields() {}

    /** @param type the class of the engine that declares the field, or one below it */
    static Object read(Object of, Class<?> type, String name) {
        Field field = ReflectionUtils.findField(type, name);
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, of);
    }
}
