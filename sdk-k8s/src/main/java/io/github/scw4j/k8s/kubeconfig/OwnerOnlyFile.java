package io.github.scw4j.k8s.kubeconfig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes a file with a secret in it: nobody else can read it at any moment, and it is there whole or not at all. */
final class OwnerOnlyFile {
    private OwnerOnlyFile() {}

    static void write(Path file, String text) {
        Path target = file.toAbsolutePath();
        try {
            Path unfinished = Files.createTempFile(target.getParent(), ".kubeconfig", ".tmp", ownerOnly());
            try {
                Files.writeString(unfinished, text);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the kubeconfig cannot be written to " + file, e);
        }
    }

    /** Where files have no such permissions, a temporary file has those of its folder. */
    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
