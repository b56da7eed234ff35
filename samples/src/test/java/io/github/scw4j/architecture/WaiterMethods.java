package io.github.scw4j.architecture;

import io.github.scw4j.core.referee.ModuleClasses;
import io.github.scw4j.core.waiting.WaitFor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can be waited for, by the method that gives the wait, such as {@code Pools.waiter}. */
final class WaiterMethods {
    private WaiterMethods() {}

    /** Those of the modules that these classes are of. */
    static Map<Class<?>, String> of(List<Class<?>> anchors) {
        Map<Class<?>, String> found = new HashMap<>();
        for (Class<?> anchor : anchors) {
            ModuleClasses.names(anchor).stream()
                    .filter(name -> name.endsWith("s") && !name.contains("$"))
                    .forEach(name -> collect(load(name), found));
        }
        return found;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, WaiterMethods.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Class<?> type, Map<Class<?>, String> found) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return;
        }
        for (Method method : type.getMethods()) {
            if (method.getGenericReturnType() instanceof ParameterizedType returned
                    && returned.getRawType() == WaitFor.class
                    && returned.getActualTypeArguments()[0] instanceof Class<?> waited) {
                found.put(waited, type.getSimpleName() + "." + method.getName());
            }
        }
    }
}
