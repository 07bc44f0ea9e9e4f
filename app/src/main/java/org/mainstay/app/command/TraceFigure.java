package org.mainstay.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.CitedRow;
import org.mainstay.app.run.Contents;
import org.mainstay.app.run.LastRun;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.app.run.TracedRun;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

/// Follows a figure back to the rows it came from, as they were published.
public final class TraceFigure {

    private static final int SUGGESTIONS = 5;

    private final LastRun lastRun;

    public TraceFigure(LastRun lastRun) {
        this.lastRun = lastRun;
    }

    /// A figure, and the rows behind it where it is a total.
    ///
    /// @param texts each row as published, as far as its file is at hand
    public record Traced(SavedFigure figure, List<CitedRow> rows, SortedMap<RowRef, String> texts) {

        public Traced {
            rows = List.copyOf(rows);
        }
    }

    /// Traces one figure.
    ///
    /// @param in the folder of its report, null for the last run
    /// @param most how many rows to look up the text of
    public Traced trace(String id, @Nullable Path in, int most) throws Unusable {
        return trace(Runs.open(lastRun, in), Runs.contents(lastRun, in), id, most);
    }

    /// Traces one figure of a run.
    ///
    /// @param contents where the files behind the run are found
    public static Traced trace(TracedRun run, Contents contents, String id, int most) throws Unusable {
        return trace(run, contents, id, 0, most);
    }

    /// Traces one figure of a run whose rows are looked at part by part.
    ///
    /// @param from the first row to look up the text of, from 0
    /// @param most how many of them
    public static Traced trace(TracedRun run, Contents contents, String id, int from, int most) throws Unusable {
        var figure = run.find(id).orElseThrow(() -> new Unusable(notFound(id, run)));
        try {
            var rows = run.rowsOf(figure);
            return new Traced(
                    figure,
                    rows,
                    texts(contents, rows.stream().skip(from).limit(most).toList()));
        } catch (IOException cause) {
            throw new Unusable(cause);
        }
    }

    private static SortedMap<RowRef, String> texts(Contents contents, List<CitedRow> rows) throws IOException {
        var texts = new TreeMap<RowRef, String>();
        Map<Source, List<RowRef>> bySource =
                rows.stream().map(CitedRow::row).collect(Collectors.groupingBy(RowRef::source));
        for (var entry : bySource.entrySet()) {
            texts.putAll(Texts.find(contents, entry.getKey(), entry.getValue()));
        }
        return texts;
    }

    private static String notFound(String id, TracedRun run) {
        var near = run.list().stream()
                .map(SavedFigure::id)
                .sorted(Comparator.comparingInt((String other) -> -shared(id, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
        return "There is no figure %s in this run; near it are %s. If another command made it, run that again first."
                .formatted(id, String.join(", ", near));
    }

    /// How many words of the path two ids share.
    private static int shared(String id, String other) {
        var words = List.of(other.split("[/_]"));
        return (int) List.of(id.split("[/_]")).stream().filter(words::contains).count();
    }
}
