package io.github.scw4j.architecture;

import io.github.scw4j.core.waiting.WaitFor;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be waited for, by the method that gives the wait, such as {@code Pools.waiter}. */
final class WaiterMethods {
    private WaiterMethods() {}

    /** Those of the modules that these classes are of. */
    static Map<Class<?>, String> of(List<Class<?>> anchors) throws IOException {
        Map<Class<?>, String> found = new HashMap<>();
        for (Class<?> anchor : anchors) {
            Path root = location(anchor);
            try (Stream<Path> files = Files.walk(root)) {
                files.map(file -> root.relativize(file).toString())
                        .filter(name -> name.endsWith("s.class") && !name.contains("$"))
                        .forEach(name -> collect(load(name), found));
            }
        }
        return found;
    }

    private static Path location(Class<?> anchor) {
        try {
            return Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of " + anchor + " is no path", e);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length())
                .replace('/', '.')
                .replace('\\', '.');
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
