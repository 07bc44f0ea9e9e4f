package org.mainstay.ingest.folder;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/// The files under a folder, by their paths from it. Hidden files are passed over; links are followed only within the
/// folder.
final class Walk {

    private Walk() {}

    /// Files to read, and links that point outside.
    record Listing(Map<String, Path> files, Map<String, Path> outside) {}

    static Listing of(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new IOException("There is no folder %s. Check its name.".formatted(folder));
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(
                    "%s is a file. Put it into a folder of its own and name the folder.".formatted(folder));
        }
        if (!Files.isReadable(folder)) {
            throw new IOException("The folder %s may not be read. Ask its owner for the right to.".formatted(folder));
        }
        var visitor = new Visitor(folder.toRealPath());
        Files.walkFileTree(visitor.root, visitor);
        return new Listing(visitor.files, visitor.outside);
    }

    /// Sorts what it meets.
    static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Map<String, Path> files = new TreeMap<>();
        private final Map<String, Path> outside = new TreeMap<>();

        Visitor(Path root) {
            this.root = root;
        }

        Map<String, Path> files() {
            return files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(root) && hidden(directory)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (hidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()
                    && !(Files.exists(file) && file.toRealPath().startsWith(root))) {
                outside.put(path(file), file);
            } else if (Files.isRegularFile(file)) {
                files.put(path(file), file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            // It is named with the reason when its bytes are asked for.
            files.put(path(file), file);
            return FileVisitResult.CONTINUE;
        }

        private String path(Path file) {
            return root.relativize(file).toString().replace(File.separatorChar, '/');
        }

        private static boolean hidden(Path file) {
            return Hidden.name(String.valueOf(file.getFileName()));
        }
    }
}
