package org.mainstay.ingest.folder;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.model.notice.Notice;

/// Finds the reader that fits a file best by what the file holds, and lets it read.
final class Recognition {

    private final List<FormatReader> readers;

    Recognition(List<FormatReader> readers) {
        this.readers = List.copyOf(readers);
    }

    private record Candidate(FormatReader reader, Fit fit) {}

    /// Reads a file; trouble with its bytes is a notice on it.
    ///
    /// @param first the path under which the same bytes were found before, null where they are new
    Draft read(Found found, @Nullable String first) {
        var tally = new Tally(first != null);
        found.notices().forEach(tally::note);
        var content = found.content();
        if (content == null) {
            return new Draft(found.path(), null, null, "", List.of(), tally);
        }
        if (first != null) {
            tally.note(new RepeatedFile(content.source(), first));
        }
        try {
            return read(content, tally);
        } catch (IOException cause) {
            // What was read before the bytes gave out is not used.
            var nothing = new Tally(false);
            nothing.note(new UnreadableFile(content.source(), Reason.of(cause)));
            return new Draft(found.path(), content.source(), null, "", List.of(), nothing);
        }
    }

    private Draft read(Content content, Tally tally) throws IOException {
        var sample = Sample.of(content);
        var best = best(sample);
        var path = content.source().path();
        if (best != null && best.fit().whole()) {
            best.reader().read(content, tally);
            if (tally.account().rows() == 0) {
                tally.note(new HeaderOnly(content.source()));
            }
            return new Draft(path, content.source(), best.reader().name(), "", List.of(), tally);
        }
        var near = best == null || best.fit().found() == 0 ? null : best;
        var nearest = near == null ? "" : near.reader().name();
        var missing = near == null ? List.<String>of() : near.fit().missing();
        tally.note(unknown(content, sample, nearest, missing));
        return new Draft(path, content.source(), null, nearest, missing, tally);
    }

    /// Tells what a file is without reading it; trouble with its bytes is a notice on it.
    Recognised recognise(Found found) {
        var content = found.content();
        if (content == null) {
            return new Recognised(found.path(), null, null, "", List.of(), found.notices());
        }
        try {
            var sample = Sample.of(content);
            var best = best(sample);
            if (best != null && best.fit().whole()) {
                return new Recognised(found.path(), content, best.reader(), "", List.of(), List.of());
            }
            var near = best == null || best.fit().found() == 0 ? null : best;
            var nearest = near == null ? "" : near.reader().name();
            var missing = near == null ? List.<String>of() : near.fit().missing();
            var why = unknown(content, sample, nearest, missing);
            return new Recognised(found.path(), content, null, nearest, missing, List.of(why));
        } catch (IOException cause) {
            var why = new UnreadableFile(content.source(), Reason.of(cause));
            return new Recognised(found.path(), null, null, "", List.of(), List.of(why));
        }
    }

    private static Notice unknown(Content content, Sample sample, String nearest, List<String> missing) {
        return switch (sample.shape()) {
            case EMPTY -> new EmptyFile(content.source());
            case TABLE, JSON -> new UnknownFile(content.source(), nearest, missing);
            case WORKBOOK ->
                content.source().path().contains("!")
                        ? new NestedArchive(content.source())
                        : new NotText(content.source(), sample.shape());
            case PDF, OLD_WORKBOOK, BINARY -> new NotText(content.source(), sample.shape());
        };
    }

    /// A reader that can read the file before one that cannot; then the one that found most of what it looks for.
    private @Nullable Candidate best(Sample sample) {
        var readable = sample.shape() == Sample.Shape.TABLE || sample.shape() == Sample.Shape.JSON;
        var able = readable ? readers.stream() : Stream.<FormatReader>empty();
        return able.map(reader -> new Candidate(reader, reader.fit(sample)))
                .max(Comparator.<Candidate, Boolean>comparing(
                                candidate -> candidate.fit().whole())
                        .thenComparingInt(candidate -> closeness(candidate.fit()))
                        .thenComparingInt(candidate -> -readers.indexOf(candidate.reader())))
                .orElse(null);
    }

    /// How much of what a reader looks for was found, in parts of a thousand.
    private static int closeness(Fit fit) {
        return fit.whole()
                ? fit.found()
                : 1000 * fit.found() / Math.max(1, fit.found() + fit.missing().size());
    }
}
