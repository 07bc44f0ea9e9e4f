package org.mainstay.app.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// A temporary folder that is gone when its work is done, and also when the work is interrupted.
final class Scratch implements AutoCloseable {

    private static final int TRIES = 10;

    private final Path folder;
    private final Thread hook;

    private Scratch(Path folder) {
        this.folder = folder;
        // The interrupted work may still be writing while this deletes, hence more than one try.
        this.hook = new Thread(() -> {
            for (var tries = 0; tries < TRIES && !delete(folder); tries++) {
                Thread.onSpinWait();
            }
        });
    }

    static Scratch in(Path parent) throws IOException {
        var scratch = new Scratch(Files.createTempDirectory(parent, ".mainstay-"));
        Runtime.getRuntime().addShutdownHook(scratch.hook);
        return scratch;
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        delete(folder);
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            return; // the hook runs and finds nothing left to delete
        }
    }

    /// Whether nothing is left.
    static boolean delete(Path folder) {
        try {
            Files.walkFileTree(folder, new Deletion());
            return true;
        } catch (NoSuchFileException gone) {
            return true;
        } catch (IOException stillInUse) {
            return false;
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
