package org.mainstay.ingest.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mainstay.ingest.reading.FormatReader;

/// One file by itself, or what the archive that it is holds.
public final class OneFile {

    private OneFile() {}

    /// Tells what the file, or each member of it, is; nothing is read yet.
    ///
    /// Trouble with the bytes is a notice; an [IOException] means that there is no file to look at.
    public static List<Recognised> recognise(Path file, List<FormatReader> readers, Limits limits) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException("There is no file %s. Check its name.".formatted(file));
        }
        if (Files.isDirectory(file)) {
            throw new IOException("%s is a folder. Name one file in it.".formatted(file));
        }
        var recognition = new Recognition(readers);
        var name = file.getFileName();
        return new Archives(limits)
                .look(file, name == null ? file.toString() : name.toString()).stream()
                        .map(recognition::recognise)
                        .flatMap(List::stream)
                        .toList();
    }
}
