package org.mainstay.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.DecideMatch;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.report.Format;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.matching.Pair;
import org.mainstay.model.actor.MatchDecision.Answer;

/// Asks a person about pairs of names, one after the other, until nothing more is typed.
final class MatchDialogue {

    private static final String KEYS =
            "y same · n different · l later · u undo · q stop\n  b branch of · t trading arm of · s successor of";

    private static final Map<String, Answer> ANSWERS = Map.ofEntries(
            Map.entry("y", Answer.SAME),
            Map.entry("yes", Answer.SAME),
            Map.entry("n", Answer.DIFFERENT),
            Map.entry("no", Answer.DIFFERENT),
            Map.entry("b", Answer.BRANCH_OF),
            Map.entry("t", Answer.TRADING_ARM_OF),
            Map.entry("s", Answer.SUCCESSOR_OF),
            Map.entry("l", Answer.LATER),
            Map.entry("later", Answer.LATER));

    private final PrintStream out;
    private final BufferedReader in;
    private final Path folder;
    private final String who;
    private final LocalDate today;
    private final DecideMatch decisions = new DecideMatch();

    MatchDialogue(Surroundings surroundings, Path folder, String who, LocalDate today) {
        out = surroundings.out();
        in = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
        this.folder = folder;
        this.who = who;
        this.today = today;
    }

    void ask(Organisations organisations) throws Unusable {
        var queue = organisations.pairs().stream()
                .filter(pair -> pair.standing() == Pair.Standing.ASK)
                .toList();
        if (queue.isEmpty()) {
            out.println(Words.wrap(
                    "No pair of names is in doubt: everything that may be one body was joined or decided.", ""));
            return;
        }
        writeQueue(queue);
        var at = 0;
        while (at >= 0 && at < queue.size()) {
            MatchCard.write(out, queue.get(at), at + 1, queue.size());
            at = next(at, queue);
        }
        out.println();
        out.println(Words.wrap(
                "Answers are kept in %s and count from the next command on.".formatted(DecideMatch.file(folder)), ""));
    }

    private void writeQueue(List<Pair> queue) {
        var pence = queue.stream().mapToLong(Pair::pence).sum();
        out.println(Words.wrap(
                "Pairs of names that may be one body: %s, with %s hanging on them. Those whose answer settles most come first."
                        .formatted(Format.count(queue.size()), Format.pounds(pence)),
                ""));
        out.println();
    }

    /// Where to go on; before the first where nothing more is typed.
    private int next(int at, List<Pair> queue) throws Unusable {
        while (true) {
            out.println();
            out.println("  " + KEYS);
            out.print("  > ");
            out.flush();
            var line = read();
            if (line == null || line.equals("q")) {
                return -1;
            }
            var words = line.split("\\s+", 2);
            var key = words[0].toLowerCase(Locale.ROOT);
            if (key.equals("u")) {
                return undo(at, queue);
            }
            var answer = ANSWERS.get(key);
            if (answer != null) {
                var pair = queue.get(at);
                decisions.keep(
                        folder,
                        new DecideMatch.Decision(
                                pair.left(), pair.right(), answer, who, today, words.length > 1 ? words[1] : ""));
                out.println();
                return at + 1;
            }
            out.println("  Type one of the letters; a reason may follow it, such as: y they moved office");
        }
    }

    private int undo(int at, List<Pair> queue) throws Unusable {
        var undone = decisions.undo(folder);
        if (undone.isEmpty()) {
            out.println("  Nothing was decided in this sitting, so there is nothing to undo.");
            return at;
        }
        var last = undone.get();
        out.println("  Taken back: %s.".formatted(last.answer().words()));
        out.println();
        for (var place = 0; place < queue.size(); place++) {
            if (queue.get(place).left().equals(last.left())
                    && queue.get(place).right().equals(last.right())) {
                return place;
            }
        }
        return at;
    }

    private @Nullable String read() throws Unusable {
        try {
            var line = in.readLine();
            return line == null ? null : line.strip();
        } catch (IOException cause) {
            throw new Unusable(
                    "What was typed cannot be read: " + cause.getMessage() + ". Answers up to here are kept.");
        }
    }
}
