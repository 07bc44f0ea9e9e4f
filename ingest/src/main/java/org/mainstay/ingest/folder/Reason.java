package org.mainstay.ingest.folder;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/// Why bytes could not be had, in words that name no place on this machine.
final class Reason {

    private Reason() {}

    static String of(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "you may not read it";
            case NoSuchFileException gone -> "it is no longer there";
            case EOFException cut -> "it ends too early";
            default -> cause.getMessage() == null ? "no reason given" : cause.getMessage();
        };
    }
}
