package org.mainstay.web.store.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// Unpacks an archive of programs, with links and permissions; nothing ever lands outside the folder it is given.
final class Unpacking {

    private static final int EXECUTABLE = 0100;

    private final Path folder;
    private final Map<Path, String> links = new LinkedHashMap<>();

    private Unpacking(Path folder) {
        this.folder = folder;
    }

    /// Unpacks into a folder that exists and is empty.
    static void unpack(InputStream txz, Path folder) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZCompressorInputStream(txz))) {
            var unpacking = new Unpacking(folder.toRealPath());
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpacking.take(entry, archive);
            }
            unpacking.link();
        }
    }

    private void take(TarArchiveEntry entry, InputStream content) throws IOException {
        var target = inside(folder, entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            links.put(target, entry.getLinkName());
        } else if (entry.isFile() && !entry.isLink()) {
            makeParent(target);
            Files.copy(content, target);
            if ((entry.getMode() & EXECUTABLE) != 0) {
                makeExecutable(target);
            }
        } else {
            throw new IOException("%s is neither a file, a folder nor a symbolic link".formatted(entry.getName()));
        }
    }

    /// Links come last, so that no file is ever written through one.
    private void link() throws IOException {
        for (var link : links.entrySet()) {
            var place = link.getKey();
            var parent = makeParent(place).toRealPath();
            inside(parent, link.getValue());
            Files.createSymbolicLink(place, Path.of(link.getValue()));
        }
    }

    private Path inside(Path from, String name) throws IOException {
        var target = from.resolve(name).normalize();
        if (Path.of(name).isAbsolute() || !target.startsWith(folder)) {
            throw new IOException("%s leads out of the archive".formatted(name));
        }
        return target;
    }

    private static Path makeParent(Path target) throws IOException {
        var parent = target.getParent();
        return parent == null ? target : Files.createDirectories(parent);
    }

    private static void makeExecutable(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
