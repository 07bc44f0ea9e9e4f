package org.mainstay.web.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Files of results laid down beside the store, so that they are read as a folder is. They may be deleted at any time.
///
/// @param folder of all results
record HeldTables(Path folder) {

    /// The folder of one result, with these files in it.
    Path folder(UUID result, List<String> names, Function<String, byte[]> contents) throws IOException {
        var tables = folder.resolve(result.toString());
        if (!Files.isDirectory(tables)) {
            Files.createDirectories(folder);
            var unfinished = Files.createTempDirectory(folder, "unfinished-");
            for (var name : names) {
                Files.write(unfinished.resolve(name), contents.apply(name));
            }
            Files.move(unfinished, tables);
        }
        return tables;
    }
}
