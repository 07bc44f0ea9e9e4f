package org.mainstay.ingest.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.joining.Joining;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Workbook;
import org.mainstay.model.evidence.Source;

/// Reads whatever lies in a folder, in two passes: the first learns what each file is made of (its digest, its
/// size), the second reads it. So a source is whole before any row refers to it, and nothing is held in memory.
public final class Folder {

    /// So that one large file does not come last and alone.
    private static final Comparator<Found> LARGEST_FIRST =
            Comparator.comparingLong(Found::bytes).reversed();

    private Folder() {}

    /// Reads every file that one of the readers knows.
    ///
    /// Trouble with a file is a notice on that file; an [IOException] means that there is no folder to read.
    public static FolderReading read(Path folder, List<FormatReader> readers, Limits limits, Progress progress)
            throws IOException {
        var found = look(folder, limits);
        var recognition = new Recognition(Lessons.teach(found, readers));
        var first = firstPaths(found);
        var drafts = SideBySide.map(found, LARGEST_FIRST, one -> {
                    progress.file(one.path());
                    return recognition.read(one, earlier(one, first));
                })
                .stream()
                .flatMap(List::stream)
                .toList();
        Lessons.look(drafts);
        var facts = Joining.settle(Repeats.settle(drafts), new Accounts(drafts));
        return new FolderReading(drafts.stream().map(Draft::finished).toList(), facts);
    }

    /// The bytes of a source that this folder holds, wherever they now lie; first where they lay.
    public static Optional<Content> find(Path folder, Source source) throws IOException {
        var path = source.path().split("!", 2)[0];
        var before = Walk.of(folder).files().get(path);
        if (before != null) {
            var there = pick(new Archives(Limits.standard()).look(before, path), source);
            if (there.isPresent()) {
                return there;
            }
        }
        return pick(look(folder, Limits.standard()), source);
    }

    /// Two sources are the same when their content is; of a workbook only its sheets are sources of rows.
    private static Optional<Content> pick(List<Found> found, Source source) throws IOException {
        for (var one : found) {
            var content = one.content();
            if (content != null && content.source().sha256().equals(source.sha256())) {
                return source.sheet().isEmpty() ? Optional.of(content) : Workbook.find(content, source.sheet());
            }
        }
        return Optional.empty();
    }

    /// In order of path.
    private static List<Found> look(Path folder, Limits limits) throws IOException {
        var listing = Walk.of(folder);
        var archives = new Archives(limits);
        var files = List.copyOf(listing.files().entrySet());
        var looked = SideBySide.map(
                files,
                Comparator.comparingLong((Map.Entry<String, Path> file) -> bytes(file.getValue()))
                        .reversed(),
                file -> archives.look(file.getValue(), file.getKey()));
        var found = new ArrayList<Found>();
        looked.forEach(found::addAll);
        listing.outside().keySet().forEach(path -> found.add(Found.refused(new LinkOutside(Found.unread(path)))));
        found.sort(Comparator.comparing(Found::path));
        return found;
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            // Said when its bytes are asked for.
            return 0;
        }
    }

    private static Map<Source, String> firstPaths(List<Found> found) {
        var first = new HashMap<Source, String>();
        found.forEach(one -> {
            var content = one.content();
            if (content != null) {
                first.putIfAbsent(content.source(), one.path());
            }
        });
        return first;
    }

    private static @Nullable String earlier(Found one, Map<Source, String> first) {
        var content = one.content();
        if (content == null) {
            return null;
        }
        var path = Objects.requireNonNull(first.get(content.source()));
        return path.equals(one.path()) ? null : path;
    }
}
