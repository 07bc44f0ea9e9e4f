package org.mainstay.ingest.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.BrokenWorkbook;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.Workbook;
import org.mainstay.ingest.reading.WorkbookReader;
import org.mainstay.model.notice.Notice;

/// Finds the reader that fits a file best by what the file holds, and lets it read.
final class Recognition {

    private final List<FormatReader> readers;

    Recognition(List<FormatReader> readers) {
        this.readers = List.copyOf(readers);
    }

    private record Candidate(FormatReader reader, Fit fit) {}

    /// Reads a file, each sheet by itself where it is a workbook; trouble with its bytes is a notice on it.
    ///
    /// @param first the path under which the same bytes were found before, null where they are new
    List<Draft> read(Found found, @Nullable String first) {
        var known = recognise(found);
        var some = known.stream().anyMatch(one -> one.reader() != null);
        return known.stream().map(one -> read(one, found, first, some)).toList();
    }

    /// @param some whether any sheet of the workbook is of a known kind; then others may be what they like
    private static Draft read(Recognised one, Found found, @Nullable String first, boolean some) {
        var tally = new Tally(first != null);
        found.notices().forEach(tally::note);
        var content = one.content();
        if (content == null) {
            one.notices().stream()
                    .filter(notice -> !found.notices().contains(notice))
                    .forEach(tally::note);
            var source = found.content() == null ? null : found.content().source();
            return new Draft(one.path(), source, null, "", List.of(), tally);
        }
        if (first != null) {
            tally.note(new RepeatedFile(content.source(), first));
        }
        var reader = one.reader();
        if (reader == null) {
            var sheet = some && !content.source().sheet().isEmpty();
            one.notices().forEach(notice -> tally.note(sheet ? new UnusedSheet(content.source()) : notice));
            return new Draft(one.path(), content.source(), null, one.nearest(), one.missing(), tally);
        }
        try {
            reader.read(content, tally);
            if (tally.account().rows() == 0) {
                tally.note(new HeaderOnly(content.source()));
            }
            return new Draft(one.path(), content.source(), one.format(), "", List.of(), tally);
        } catch (IOException cause) {
            // What was read before the bytes gave out is not used.
            var nothing = new Tally(false);
            nothing.note(new UnreadableFile(content.source(), Reason.of(cause)));
            return new Draft(one.path(), content.source(), null, "", List.of(), nothing);
        }
    }

    /// Tells what a file is without reading it, or what each sheet is where it is a workbook; trouble with its
    /// bytes is
    /// a notice on it.
    List<Recognised> recognise(Found found) {
        var content = found.content();
        if (content == null) {
            return List.of(new Recognised(found.path(), null, null, false, "", List.of(), found.notices()));
        }
        try {
            var sample = Sample.of(content);
            return sample.shape() == Sample.Shape.WORKBOOK
                    ? sheets(found.path(), content, sample)
                    : List.of(recognise(found.path(), content, sample));
        } catch (IOException cause) {
            var why = new UnreadableFile(content.source(), Reason.of(cause));
            return List.of(Recognised.refused(found.path(), false, why));
        }
    }

    private Recognised recognise(String path, Content content, Sample sample) {
        var workbook = !content.source().sheet().isEmpty();
        var best = best(sample);
        if (best != null && best.fit().whole()) {
            return new Recognised(path, content, best.reader(), workbook, "", List.of(), List.of());
        }
        var near = best == null || best.fit().found() == 0 ? null : best;
        var nearest = near == null ? "" : near.reader().name();
        var missing = near == null ? List.<String>of() : near.fit().missing();
        var why = unknown(content, sample, nearest, missing);
        return new Recognised(path, content, null, workbook, nearest, missing, List.of(why));
    }

    private List<Recognised> sheets(String path, Content workbook, Sample whole) throws IOException {
        List<Content> sheets;
        try {
            sheets = Workbook.sheets(workbook);
        } catch (BrokenWorkbook broken) {
            var why = broken.other()
                    ? unknown(workbook, whole, "", List.of())
                    : new UnreadableWorkbook(workbook.source(), String.valueOf(broken.getMessage()));
            return List.of(new Recognised(path, workbook, null, true, "", List.of(), List.of(why)));
        }
        var found = new ArrayList<Recognised>();
        for (var sheet : sheets) {
            var one = recogniseSheet(path + "!" + sheet.source().sheet(), sheet);
            if (one != null && one.reader() instanceof WorkbookReader) {
                return List.of(new Recognised(path, workbook, one.reader(), true, "", List.of(), List.of()));
            }
            if (one != null) {
                found.add(one);
            }
        }
        return found.isEmpty() ? List.of(Recognised.refused(path, true, new EmptyFile(workbook.source()))) : found;
    }

    /// Null for a spare sheet that nobody wrote on, which is nothing to speak of.
    private @Nullable Recognised recogniseSheet(String path, Content sheet) throws IOException {
        try {
            var sample = Sample.of(sheet);
            return sample.shape() == Sample.Shape.EMPTY ? null : recognise(path, sheet, sample);
        } catch (BrokenWorkbook broken) {
            return Recognised.refused(path, true, broken.on(sheet));
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
