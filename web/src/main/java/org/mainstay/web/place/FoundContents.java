package org.mainstay.web.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mainstay.app.run.Contents;
import org.mainstay.ingest.folder.Folder;
import org.mainstay.ingest.reading.Content;
import org.mainstay.model.evidence.Source;

/// The files of a working folder, each looked for once: finding one by its digest reads it whole.
final class FoundContents implements Contents {

    private final Path folder;
    private final Map<Source, Content> found = new ConcurrentHashMap<>();

    FoundContents(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Content> find(Source source) throws IOException {
        var known = found.get(source);
        if (known != null) {
            return Optional.of(known);
        }
        var content = Folder.find(folder, source);
        content.ifPresent(one -> found.put(source, one));
        return content;
    }
}
