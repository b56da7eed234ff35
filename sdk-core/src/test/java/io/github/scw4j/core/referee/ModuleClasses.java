package io.github.scw4j.core.referee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes of a module: in a folder while it is being built, in a jar afterwards. */
public final class ModuleClasses {
    private static final String SUFFIX = ".class";

    private ModuleClasses() {}

    /** The names of all classes of the module that this class is of, in order. */
    public static List<String> names(Class<?> anchor) {
        try (ModuleReader reader = ModuleFinder.of(location(anchor))
                        .findAll()
                        .iterator()
                        .next()
                        .open();
                Stream<String> files = reader.list()) {
            return files.filter(file -> file.endsWith(SUFFIX) && !file.equals("module-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - SUFFIX.length()).replace('/', '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path location(Class<?> anchor) {
        try {
            return Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of " + anchor + " is no path", e);
        }
    }
}
