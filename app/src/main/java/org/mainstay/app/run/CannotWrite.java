package org.mainstay.app.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;

/// Something could not be written; the message says where and why in plain words, and nothing half-written is left.
public final class CannotWrite extends IOException {

    private static final long serialVersionUID = 1;

    CannotWrite(Path where, IOException cause) {
        super("Mainstay cannot write to %s: %s.".formatted(where, reason(cause)), cause);
    }

    CannotWrite(Path where, UncheckedIOException cause) {
        this(where, Objects.requireNonNull(cause.getCause()));
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "permission is denied";
            case NotDirectoryException file -> file.getFile() + " is not a folder";
            case FileAlreadyExistsException file -> file.getFile() + " is in the way";
            case FileSystemException other -> "%s (%s)".formatted(other.getReason(), other.getFile());
            default -> String.valueOf(cause.getMessage());
        };
    }
}
