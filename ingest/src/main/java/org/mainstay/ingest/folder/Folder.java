package org.mainstay.ingest.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;

/// Reads whatever lies in a folder.
public final class Folder {

    private Folder() {}

    /// Reads every file that one of the readers knows.
    ///
    /// Each file's bytes go by twice, first to know them and then to read them; no file is ever held whole. Trouble with
    /// a file is a notice on that file; an [IOException] means that there is no folder to read.
    public static FolderReading read(Path folder, List<FormatReader> readers, Limits limits, Progress progress)
            throws IOException {
        var readings = new ArrayList<FileReading>();
        var whole = new ArrayList<Digested.Whole>();
        for (var digested : digest(Walk.through(folder, limits), limits, readings)) {
            switch (digested) {
                case Digested.Whole content -> whole.add(content);
                case Digested.Unread unread -> readings.add(troubled(unread.path(), unread.why()));
            }
        }
        var reads = readEach(whole, readers, progress);
        Repeats.settle(reads.values().stream().map(FileRead::tally).toList());
        for (var content : whole) {
            readings.add(reading(content, reads, readers));
        }
        readings.sort(Comparator.comparing(FileReading::path));
        return new FolderReading(readings, listFacts(reads));
    }

    /// The bytes of a source that this folder holds, wherever they now lie.
    public static Optional<Content> find(Path folder, Source source) throws IOException {
        var limits = Limits.standard();
        var likelyFirst = Comparator.comparing((Find find) -> !find.path().equals(source.path()));
        return Walk.through(folder, limits).stream()
                .sorted(likelyFirst)
                .filter(Find.Readable.class::isInstance)
                .map(find -> Digest.of(((Find.Readable) find).bytes(), limits))
                .filter(digested -> digested instanceof Digested.Whole whole
                        && whole.source().equals(source))
                .map(Digested.Whole.class::cast)
                .map(Content.class::cast)
                .findFirst();
    }

    private static List<Digested> digest(List<Find> finds, Limits limits, List<FileReading> readings)
            throws IOException {
        var readable = new ArrayList<Bytes>();
        for (var find : finds) {
            switch (find) {
                case Find.Readable found -> readable.add(found.bytes());
                case Find.Trouble trouble -> readings.add(troubled(trouble.path(), trouble.why()));
            }
        }
        return Crew.work(readable, Bytes::size, bytes -> Digest.of(bytes, limits));
    }

    /// One reading for each different content, in order of content.
    private static Map<Source, FileRead> readEach(
            List<Digested.Whole> whole, List<FormatReader> readers, Progress progress) throws IOException {
        var different = new LinkedHashMap<Source, Digested.Whole>();
        whole.forEach(content -> different.putIfAbsent(content.source(), content));
        var reads = Crew.work(
                List.copyOf(different.values()),
                content -> content.source().bytes(),
                content -> {
                    progress.file(content.path());
                    return FileRead.of(content, readers);
                });
        var inOrder = new TreeMap<Source, FileRead>();
        reads.forEach(read -> inOrder.put(read.content().source(), read));
        return inOrder;
    }

    private static FileReading reading(
            Digested.Whole content, Map<Source, FileRead> reads, List<FormatReader> readers) {
        var read = reads.get(content.source());
        if (read == null || read.tally().account().rows() == 0) {
            return FileRead.of(content, readers).reading();
        }
        return read.content().path().equals(content.path()) ? read.reading() : read.repeat(content);
    }

    private static List<Fact> listFacts(Map<Source, FileRead> reads) {
        var facts = new ArrayList<Fact>();
        reads.values().forEach(read -> facts.addAll(read.tally().listFacts()));
        return facts;
    }

    private static FileReading troubled(String path, Notice why) {
        var tally = new Tally();
        tally.note(why);
        return new FileReading(
                path, null, null, "", List.of(), Account.NONE, tally.notices(), tally.examples());
    }
}
