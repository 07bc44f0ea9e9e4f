package org.mainstay.engine.option;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mainstay.engine.relationship.FundingLine;

/// Finds the funding line that a person means: by its id, or by organisation and label as lists show them.
final class LineNames {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SUGGESTED = 3;
    private static final double ALIKE = 0.4;

    private final List<FundingLine> lines;

    LineNames(List<FundingLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /// As lists show it.
    static String shown(FundingLine line) {
        return line.organisation().name() + ", " + line.label();
    }

    /// The line whose id it is; else all that have this organisation and label; else all of this organisation.
    List<FundingLine> find(String written) {
        var sought = plain(written);
        var byId =
                lines.stream().filter(line -> line.id().equals(written.strip())).toList();
        if (!byId.isEmpty()) {
            return byId;
        }
        var byBoth = lines.stream()
                .filter(line -> bodies(line)
                        .anyMatch(body -> plain(body + " " + line.label()).equals(sought)))
                .toList();
        return byBoth.isEmpty()
                ? lines.stream()
                        .filter(line ->
                                bodies(line).anyMatch(body -> plain(body).equals(sought)))
                        .toList()
                : byBoth;
    }

    /// The lines whose names are most like it, best first; none where nothing is.
    List<FundingLine> nearest(String written) {
        var sought = pairs(plain(written));
        record Near(FundingLine line, double likeness) {}
        return lines.stream()
                .map(line -> new Near(line, likeness(line, sought)))
                .filter(near -> near.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Near::likeness)
                        .reversed()
                        .thenComparing(near -> near.line().id()))
                .limit(SUGGESTED)
                .map(Near::line)
                .toList();
    }

    private static Stream<String> bodies(FundingLine line) {
        var organisation = line.organisation();
        return Stream.concat(Stream.of(organisation.id(), organisation.name()), organisation.names().stream());
    }

    private static double likeness(FundingLine line, Set<String> sought) {
        return Stream.of(line.organisation().name(), shown(line), line.id())
                .mapToDouble(name -> dice(pairs(plain(name)), sought))
                .max()
                .orElse(0);
    }

    /// The share of the pairs of letters that two names have in common.
    private static double dice(Set<String> left, Set<String> right) {
        var common = left.stream().filter(right::contains).count();
        return left.isEmpty() || right.isEmpty() ? 0 : 2.0 * common / (left.size() + right.size());
    }

    private static Set<String> pairs(String plain) {
        var pairs = new HashSet<String>();
        for (var at = 0; at + 2 <= plain.length(); at++) {
            pairs.add(plain.substring(at, at + 2));
        }
        return pairs;
    }

    private static String plain(String name) {
        return NOT_IN_NAMES
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
