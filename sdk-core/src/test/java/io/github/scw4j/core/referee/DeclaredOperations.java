package io.github.scw4j.core.referee;

import io.github.scw4j.core.internal.operation.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All operation constants of a module: the static fields of its classes named {@code …Operations}. */
final class DeclaredOperations {
    private DeclaredOperations() {}

    /** Those of the module that this class is of. */
    static List<Operation<?, ?>> of(Class<?> anchor) {
        List<Operation<?, ?>> operations = new ArrayList<>();
        try {
            Path root = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                List<Path> holders = files.filter(file -> file.toString().endsWith("Operations.class"))
                        .sorted()
                        .toList();
                for (Path holder : holders) {
                    String name =
                            root.relativize(holder).toString().replace('/', '.').replace('\\', '.');
                    collect(Class.forName(name.substring(0, name.length() - ".class".length())), operations);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | ReflectiveOperationException e) {
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
