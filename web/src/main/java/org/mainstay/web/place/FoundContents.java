package org.mainstay.web.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mainstay.app.run.Contents;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.ingest.folder.Folder;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.LaidRows;
import org.mainstay.ingest.reading.RowCells;
import org.mainstay.model.evidence.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The files of a working folder, each looked for once: finding one by its digest reads it whole. Rows that somebody
/// looks at are laid down beside that folder, the rows of a source together, so that each is then found at once.
final class FoundContents implements Contents {

    /// Changes whenever rows are laid down in another way.
    private static final String ENDING = ".rows1";

    /// Nothing takes longer to lay down; what is older was left behind.
    private static final Duration LAYING = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(FoundContents.class);

    private final Path folder;
    private final Path rows;
    private final Map<Source, Content> found = new ConcurrentHashMap<>();
    private final Map<Source, Object> locks = new ConcurrentHashMap<>();

    FoundContents(Path folder) {
        this.folder = folder;
        this.rows = folder.resolveSibling("rows");
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

    @Override
    public SortedMap<Integer, String> texts(Source source, SortedSet<Integer> lines) throws IOException {
        var laid = laid(source);
        return laid.isPresent() ? laid.get().texts(lines) : Contents.super.texts(source, lines);
    }

    @Override
    public List<RowCells.Cell> cells(Source source, int line) throws IOException {
        var laid = laid(source);
        return laid.isPresent() ? laid.get().cells(line) : Contents.super.cells(source, line);
    }

    private Optional<LaidRows> laid(Source source) throws IOException {
        var file = rows.resolve(name(source));
        synchronized (locks.computeIfAbsent(source, key -> new Object())) {
            try {
                return Optional.of(LaidRows.open(file));
            } catch (IOException notYet) {
                var content = find(source);
                return content.isEmpty() ? Optional.empty() : lay(content.get(), file);
            }
        }
    }

    /// Where there is no room for them, rows are looked for in their file each time.
    private Optional<LaidRows> lay(Content content, Path file) {
        try {
            Files.createDirectories(rows);
            return Optional.of(LaidRows.lay(content, file));
        } catch (IOException cause) {
            LOG.warn("The rows of a file could not be laid down.", cause);
            return Optional.empty();
        }
    }

    private static String name(Source source) {
        var sheet = source.sheet();
        return source.sha256()
                + (sheet.isEmpty() ? "" : "-" + UUID.nameUUIDFromBytes(sheet.getBytes(StandardCharsets.UTF_8)))
                + ENDING;
    }

    /// Takes away the rows of files that are no longer read. What is being laid down meanwhile is left alone.
    void keepOnly(List<FileReading> files) throws IOException {
        Set<String> kept = files.stream()
                .map(FileReading::source)
                .flatMap(source -> Optional.ofNullable(source).stream())
                .map(FoundContents::name)
                .collect(Collectors.toSet());
        if (!Files.isDirectory(rows)) {
            return;
        }
        try (var all = Files.list(rows)) {
            for (var file : all.toList()) {
                var unfinished = file.getFileName().toString().startsWith(LaidRows.UNFINISHED)
                        && Files.getLastModifiedTime(file)
                                .toInstant()
                                .isAfter(Instant.now().minus(LAYING));
                if (!unfinished && !kept.contains(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (UncheckedIOException cause) {
            throw cause.getCause();
        }
    }
}
