package org.mainstay.ingest.folder;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks through a folder and the archives in it, without reading further than is needed to know what lies there.
final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Limits limits;
    private final List<Find> finds = new ArrayList<>();

    private Walk(Path root, Limits limits) {
        this.root = root;
        this.limits = limits;
    }

    /// Everything in the folder, in order of path.
    static List<Find> through(Path folder, Limits limits) throws IOException {
        if (!Files.exists(folder)) {
            throw new IOException("There is no folder %s.".formatted(folder));
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("%s is a file, not a folder.".formatted(folder));
        }
        if (!Files.isReadable(folder)) {
            throw new IOException("You may not read the folder %s.".formatted(folder));
        }
        var walk = new Walk(folder.toRealPath(), limits);
        Files.walkFileTree(walk.root, walk);
        walk.finds.sort(Comparator.comparing(Find::path));
        return List.copyOf(walk.finds);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return !directory.equals(root) && hidden(directory)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (hidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        var plain = new Bytes.Plain(path(file), file, attributes.size());
        if (attributes.isSymbolicLink()) {
            followInside(plain);
        } else if (attributes.isRegularFile()) {
            finds.addAll(open(plain));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
        finds.add(unreadable(new Bytes.Plain(path(file), file, 0), cause));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException cause) {
        if (cause != null) {
            finds.add(unreadable(new Bytes.Plain(path(directory), directory, 0), cause));
        }
        return FileVisitResult.CONTINUE;
    }

    /// What a link inside the folder points to is met on its own.
    private void followInside(Bytes.Plain link) {
        try {
            if (link.file().toRealPath().startsWith(root)) {
                return;
            }
            finds.add(new Find.Trouble(link.path(), new LinkOutside(Digest.ofNothing(link.path()))));
        } catch (IOException broken) {
            finds.add(unreadable(link, broken));
        }
    }

    private List<Find> open(Bytes.Plain plain) {
        try (var bytes = plain.open()) {
            return switch (Magic.of(bytes)) {
                case ZIP -> ZipArchive.look(plain, limits);
                case GZIP -> List.of(new Find.Readable(unpacked(plain)));
                case OTHER -> List.of(new Find.Readable(plain));
            };
        } catch (IOException cause) {
            return List.of(unreadable(plain, cause));
        }
    }

    private static Bytes unpacked(Bytes.Plain plain) {
        var name = String.valueOf(plain.file().getFileName());
        var bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return new Bytes.Gzip(plain.path() + "!" + bare, plain.file(), plain.size());
    }

    private static Find unreadable(Bytes.Plain plain, IOException cause) {
        return new Find.Trouble(
                plain.path(), new UnreadableFile(Digest.ofNothing(plain.path()), Reason.of(cause)));
    }

    private boolean hidden(Path file) {
        return Hidden.name(String.valueOf(file.getFileName()));
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace(File.separatorChar, '/');
    }
}
