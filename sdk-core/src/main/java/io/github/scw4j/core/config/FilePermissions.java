package io.github.scw4j.core.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/** Who can read the configuration file, where files have POSIX permissions. */
final class FilePermissions {
    private static final Set<PosixFilePermission> READ_BY_OTHERS =
            Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

    private FilePermissions() {}

    /** What to say when others than the owner can read the file. */
    static Optional<String> warning(Path file) {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return Optional.empty();
        }
        try {
            PosixFileAttributes attributes = view.readAttributes();
            boolean exposed = attributes.isRegularFile()
                    && attributes.permissions().stream().anyMatch(READ_BY_OTHERS::contains);
            return exposed
                    ? Optional.of("the configuration file " + file
                            + " can be read by others than its owner, and a secret key may be in it: chmod 600 " + file)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of("the permissions of the configuration file " + file + " cannot be read: "
                    + e.getClass().getSimpleName());
        }
    }
}
