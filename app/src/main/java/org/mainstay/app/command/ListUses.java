package org.mainstay.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.CitedRow;
import org.mainstay.app.run.Contents;
import org.mainstay.app.run.LastRun;
import org.mainstay.app.run.Origin;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.app.run.TracedRun;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

/// Lists the figures that stand on one row.
public final class ListUses {

    private final LastRun lastRun;

    public ListUses(LastRun lastRun) {
        this.lastRun = lastRun;
    }

    /// A row and the figures that stand on it.
    ///
    /// @param text the row as published, null where its file is not at hand
    /// @param cited what the row adds to each total
    /// @param derived the figures made from those totals, step by step
    public record Uses(
            RowRef row,
            @Nullable String text,
            List<CitedRow> cited,
            List<SavedFigure> figures,
            List<SavedFigure> derived) {

        public Uses {
            cited = List.copyOf(cited);
            figures = List.copyOf(figures);
            derived = List.copyOf(derived);
        }
    }

    /// Lists the uses of one row.
    ///
    /// @param source the file's SHA-256 or the beginning of it, or its path
    /// @param sheet empty where the file has none
    public Uses list(String source, String sheet, int line, @Nullable Path in) throws Unusable {
        var run = Runs.open(lastRun, in);
        return list(run, Runs.contents(lastRun, in), new RowRef(find(run, source, sheet), line));
    }

    /// Lists the uses of one row in a run.
    ///
    /// @param contents where the files behind the run are found
    public static Uses list(TracedRun run, Contents contents, RowRef row) throws Unusable {
        try {
            var cited = run.citing(row);
            Set<String> ids = new HashSet<>();
            cited.forEach(use -> ids.add(use.figure()));
            var direct = run.list().stream()
                    .filter(figure -> ids.contains(figure.id()))
                    .toList();
            var text = Texts.find(contents, row.source(), List.of(row)).get(row);
            return new Uses(row, text, cited, direct, derived(run, ids));
        } catch (IOException cause) {
            throw new Unusable(cause);
        }
    }

    private static List<SavedFigure> derived(TracedRun run, Set<String> direct) {
        Set<String> reached = new HashSet<>(direct);
        for (var grown = true; grown; ) {
            grown = false;
            for (var figure : run.list()) {
                if (inputs(figure.origin()).anyMatch(reached::contains)) {
                    grown |= reached.add(figure.id());
                }
            }
        }
        return run.list().stream()
                .filter(figure -> reached.contains(figure.id()) && !direct.contains(figure.id()))
                .toList();
    }

    /// A place's own row for an assumption is a figure too; those that ship with Mainstay are rows of no file here.
    private static Stream<String> inputs(Origin origin) {
        return Stream.concat(
                origin.inputs().stream(), origin.assumptions().stream().map("assumption/"::concat));
    }

    /// The one source of a run that goes by this name.
    public static Source find(TracedRun run, String name, String sheet) throws Unusable {
        var found = new ArrayList<Source>();
        for (var source : run.sources()) {
            var named = source.sha256().startsWith(name) || source.path().equals(name);
            if (named && source.sheet().equals(sheet)) {
                found.add(source);
            }
        }
        if (found.size() != 1) {
            throw new Unusable(
                    "%s file of this run is known as %s: give a row as sources.csv in %s names it, sha256:line."
                            .formatted(found.isEmpty() ? "No" : "More than one", name, run.where()));
        }
        return found.getFirst();
    }
}
