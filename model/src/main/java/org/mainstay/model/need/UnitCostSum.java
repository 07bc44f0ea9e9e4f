package org.mainstay.model.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A sum of unit costs, or the part that one sum is of another: `52*SS11.3`, `(CR2.0.2+CR2.0.3)/CR2.0`, or `0`.
///
/// @param terms empty where the sum is nothing
/// @param of what they are a part of; empty where they are an amount
public record UnitCostSum(List<Term> terms, List<Term> of) {

    private static final Pattern TERM = Pattern.compile("(?:(\\d{1,4})\\*)?([A-Z][A-Z&]*\\d+(?:\\.\\d+)*)");
    private static final String NOTHING = "0";

    public UnitCostSum {
        terms = List.copyOf(terms);
        of = List.copyOf(of);
    }

    /// So many times the cost with a code.
    public record Term(int times, String code) {}

    /// Empty where the text is no such sum.
    public static Optional<UnitCostSum> parse(String text) {
        var bare = text.replace(" ", "").replace("(", "").replace(")", "");
        if (bare.equals(NOTHING)) {
            return Optional.of(new UnitCostSum(List.of(), List.of()));
        }
        var parts = bare.split("/", -1);
        var sums = new ArrayList<List<Term>>();
        for (var part : parts) {
            var terms = terms(part);
            if (terms.isEmpty()) {
                return Optional.empty();
            }
            sums.add(terms);
        }
        return switch (sums.size()) {
            case 1 -> Optional.of(new UnitCostSum(sums.getFirst(), List.of()));
            case 2 -> Optional.of(new UnitCostSum(sums.getFirst(), sums.getLast()));
            default -> Optional.empty();
        };
    }

    /// Empty where any of them is none.
    private static List<Term> terms(String text) {
        var terms = new ArrayList<Term>();
        for (var part : text.split("\\+", -1)) {
            var term = TERM.matcher(part);
            if (!term.matches()) {
                return List.of();
            }
            var times = term.group(1);
            terms.add(new Term(times == null ? 1 : Integer.parseInt(times), term.group(2)));
        }
        return terms;
    }
}
