package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;

/// A place taken apart where nothing holds it together: lines for one need compete for the same people, and lines
/// of one organisation share its reserves, but beyond that nothing that happens to one line touches another.
///
/// What a change of one line does is worked out in its own part alone, to the same penny and in a fraction of the time.
final class Parts {

    /// To lay out a part takes as long, for each of its lines, as so many runs of the whole waste on each line that
    /// they do not touch.
    private static final int LAYOUT = 50;

    private final Frame whole;
    /// By part: its lines, and its frame once somebody asked for it.
    private final List<List<FundingLine>> lines;
    private final Map<Integer, Frame> frames = new ConcurrentHashMap<>();
    /// By line of the whole.
    private final int[] part;

    private Parts(Frame whole, int[] first) {
        this.whole = whole;
        var byFirst = new LinkedHashMap<Integer, List<FundingLine>>();
        for (var line = 0; line < first.length; line++) {
            byFirst.computeIfAbsent(first[line], any -> new ArrayList<>())
                    .add(whole.lines().get(line));
        }
        var numbers = List.copyOf(byFirst.keySet());
        part = IntStream.of(first).map(numbers::indexOf).toArray();
        lines = List.copyOf(byFirst.values());
    }

    static Parts of(Frame whole) {
        return new Parts(whole, joined(whole));
    }

    /// By line: the first line that it is held together with, however far round.
    private static int[] joined(Frame whole) {
        var first = new int[whole.lines().size()];
        Arrays.setAll(first, line -> line);
        var byNeed = new int[Setting.NO_NEED];
        Arrays.fill(byNeed, -1);
        for (var line = 0; line < first.length; line++) {
            var need = Setting.need(whole.lines().get(line));
            if (need != Setting.NO_NEED) {
                if (byNeed[need] >= 0) {
                    join(first, byNeed[need], line);
                }
                byNeed[need] = line;
            }
        }
        for (var own : whole.providers().values()) {
            own.forEach(line -> join(first, own.getFirst(), line));
        }
        Arrays.setAll(first, line -> root(first, line));
        return first;
    }

    private static void join(int[] first, int one, int other) {
        var a = root(first, one);
        var b = root(first, other);
        first[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] first, int line) {
        var at = line;
        while (first[at] != at) {
            at = first[at];
        }
        return at;
    }

    /// Where so many runs of one part are best made: there, or, where they are few, in the whole.
    Frame frame(int number, int runs) {
        var own = lines.get(number);
        return (long) runs * (whole.lines().size() - own.size()) > (long) LAYOUT * own.size() ? frame(number) : whole;
    }

    /// A part by itself, for very many runs; the whole where the number is of no part.
    Frame frame(int number) {
        return number < 0 || lines.size() == 1
                ? whole
                : frames.computeIfAbsent(number, any -> whole.part(lines.get(number)));
    }

    int count() {
        return lines.size();
    }

    int of(FundingLine line) {
        return part[whole.index(line)];
    }

    /// The part that holds all lines of some changes; empty where there is none such.
    OptionalInt of(List<Change> changes) {
        var numbers = new TreeSet<Integer>();
        for (var change : changes) {
            change.lines().forEach(line -> numbers.add(of(line)));
        }
        return numbers.size() == 1 ? OptionalInt.of(numbers.first()) : OptionalInt.empty();
    }
}
