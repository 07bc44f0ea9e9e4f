package org.mainstay.web.store.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Makes files and folders that only their owner may read. They are made so, never given it afterwards.
public final class OwnerOnly {

    private OwnerOnly() {}

    /// The folder, made if need be with those above it.
    public static Path folder(Path folder) throws IOException {
        return Files.isDirectory(folder)
                ? folder
                : Files.createDirectories(folder.toAbsolutePath(), permissions(folder, "rwx------"));
    }

    static Path file(Path file) throws IOException {
        return Files.createFile(file, permissions(file, "rw-------"));
    }

    /// Nothing where the file system knows no such permissions.
    private static FileAttribute<?>[] permissions(Path near, String permissions) {
        return near.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
