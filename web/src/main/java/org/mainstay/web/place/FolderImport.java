package org.mainstay.web.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mainstay.web.store.FilePath;
import org.mainstay.web.store.PlaceFiles;
import org.mainstay.web.store.SourceStore;

/// Takes the files of a folder into the store, under their names below it. What people entered there is not taken: it
/// belongs to that folder.
public final class FolderImport {

    private final SourceStore sources;
    private final PlaceFiles files;

    public FolderImport(SourceStore sources, PlaceFiles files) {
        this.sources = sources;
        this.files = files;
    }

    /// Adds every file; one whose name cannot be kept is passed over.
    public void add(String place, Path folder, String who) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).sorted().toList()) {
                var name = folder.relativize(file).toString().replace(java.io.File.separatorChar, '/');
                var path = FilePath.of(name);
                if (path.isPresent()) {
                    try (var bytes = Files.newInputStream(file)) {
                        files.add(place, path.get(), sources.keep(bytes), who);
                    }
                }
            }
        }
    }
}
