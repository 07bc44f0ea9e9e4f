package org.mainstay.web.store.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// What a process that was killed had begun to write. It would take room for ever.
public final class Leftovers {

    private Leftovers() {}

    /// Removes the files and folders that begin so; only the owner of the home may.
    public static void remove(Path folder, List<String> beginnings) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var all = Files.list(folder)) {
            for (var found : all.toList()) {
                var name = String.valueOf(found.getFileName());
                if (beginnings.stream().anyMatch(name::startsWith)) {
                    removeTree(found);
                }
            }
        }
    }

    private static void removeTree(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var found : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(found);
            }
        } catch (UncheckedIOException cause) {
            throw new IOException(cause);
        }
    }
}
