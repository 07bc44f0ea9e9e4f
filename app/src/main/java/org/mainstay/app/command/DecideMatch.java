package org.mainstay.app.command;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mainstay.app.run.CannotWrite;
import org.mainstay.app.run.Delivery;
import org.mainstay.app.run.SafeCsv;
import org.mainstay.ingest.entered.DecisionTable;
import org.mainstay.model.actor.MatchDecision.Answer;

/// Keeps what a person decides about two names, in the folder's own file of decisions. Rows are only added.
public final class DecideMatch {

    private static final String FOLDER = "entered";
    private static final String FILE = "decisions.csv";

    private final List<Decision> made = new ArrayList<>();

    /// One decision of a person.
    public record Decision(String left, String right, Answer answer, String who, LocalDate when, String why) {}

    /// Adds a row, whole or not at all.
    public void keep(Path folder, Decision decision) throws Unusable {
        write(folder, decision);
        made.add(decision);
    }

    private static void write(Path folder, Decision decision) throws Unusable {
        var file = file(folder);
        try {
            var before = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : header();
            if (!before.startsWith(header().strip())) {
                throw new Unusable(("%s has other columns than Mainstay gives it, and what people decided is never"
                                + " written over: put them back in the order of docs/formats.md, or move the file away.")
                        .formatted(file));
            }
            var ended = before.endsWith("\n") ? before : before + "\n";
            var parent = folder.resolve(FOLDER);
            Delivery.into(parent, fresh -> Files.writeString(fresh.resolve(FILE), ended + row(decision)));
        } catch (CannotWrite cause) {
            throw new Unusable(cause.getMessage() + " The decision was not kept.");
        } catch (IOException cause) {
            throw new Unusable(("%s cannot be read (%s), and what people decided is never written over:"
                            + " mend it or move it away first.")
                    .formatted(file, cause.getClass().getSimpleName()));
        }
    }

    /// Takes the latest decision of this sitting back, by a row that says so; empty where there is none.
    public Optional<Decision> undo(Path folder) throws Unusable {
        if (made.isEmpty()) {
            return Optional.empty();
        }
        var last = made.getLast();
        write(folder, undoing(last, last.who, last.when));
        made.removeLast();
        return Optional.of(last);
    }

    public static Path file(Path folder) {
        return folder.resolve(FOLDER).resolve(FILE);
    }

    private static String header() throws IOException {
        var out = new StringWriter();
        try (var table = new SafeCsv(out, DecisionTable.COLUMNS.toArray(String[]::new))) {
            return written(table, out);
        }
    }

    private static String row(Decision decision) throws IOException {
        var out = new StringWriter();
        try (var table = new SafeCsv(out, cells(decision).toArray(String[]::new))) {
            return written(table, out);
        }
    }

    /// The row that keeps a decision, wherever it is kept: a cell for each of the table's columns.
    public static List<String> cells(Decision decision) {
        return List.of(
                decision.left,
                decision.right,
                decision.answer.words(),
                decision.who,
                decision.when.toString(),
                decision.why);
    }

    /// The row that takes back the latest decision about the same two that still stands.
    public static Decision undoing(Decision decision, String who, LocalDate when) {
        return new Decision(decision.left, decision.right, Answer.UNDO, who, when, "");
    }

    private static String written(SafeCsv table, StringWriter out) throws IOException {
        table.close();
        return out.toString();
    }
}
