package org.mainstay.ingest.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/// The files under a folder, by their paths from it. Hidden files are passed over; links are followed only within the folder.
final class Walk {

    private Walk() {}

    /// Files to read, and links that point outside.
    record Listing(Map<String, Path> files, Map<String, Path> outside) {}

    static Listing of(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new IOException("There is no folder %s. Check its name.".formatted(folder));
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("%s is a file. Put it into a folder of its own and name the folder.".formatted(folder));
        }
        if (!Files.isReadable(folder)) {
            throw new IOException("The folder %s may not be read. Ask its owner for the right to.".formatted(folder));
        }
        var root = folder.toRealPath();
        var files = new TreeMap<String, Path>();
        var outside = new TreeMap<String, Path>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return !directory.equals(root) && hidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var path = root.relativize(file).toString().replace('\\', '/');
                if (hidden(file)) {
                    return FileVisitResult.CONTINUE;
                }
                if (attributes.isSymbolicLink() && !(Files.exists(file) && file.toRealPath().startsWith(root))) {
                    outside.put(path, file);
                } else if (Files.isRegularFile(file)) {
                    files.put(path, file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) {
                // It is named with the reason when its bytes are asked for.
                files.put(root.relativize(file).toString().replace('\\', '/'), file);
                return FileVisitResult.CONTINUE;
            }
        });
        return new Listing(files, outside);
    }

    private static boolean hidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }
}
