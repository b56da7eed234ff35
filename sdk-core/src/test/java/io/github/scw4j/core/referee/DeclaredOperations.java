package io.github.scw4j.core.referee;

import io.github.scw4j.core.internal.operation.Operation;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** All operation constants of a module: the static fields of its classes named {@code …Operations}. */
final class DeclaredOperations {
    private DeclaredOperations() {}

    /** Those of the module that this class is of. */
    static List<Operation<?, ?>> of(Class<?> anchor) {
        List<Operation<?, ?>> operations = new ArrayList<>();
        try {
            for (String name : ModuleClasses.names(anchor)) {
                if (name.endsWith("Operations")) {
                    collect(Class.forName(name), operations);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the operations of " + anchor + " cannot be read", e);
        }
        return operations;
    }

    private static void collect(Class<?> holder, List<Operation<?, ?>> operations) throws IllegalAccessException {
        for (Field field : holder.getDeclaredFields()) {
            if (field.getType() == Operation.class) {
                field.setAccessible(true);
                operations.add((Operation<?, ?>) field.get(null));
            }
        }
    }
}
