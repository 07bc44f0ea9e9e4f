package org.mainstay.model.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The kinds of arithmetic a formula may hold, plain enough for a few lines of script to work out.
public sealed interface Expression {

    List<String> inputs();

    /// As it stands in `figures.csv`: `[a] + [b] - [c]`, `1000000 * [a] / [b]`, `25 * [a] / 100`,
    /// `12 * [a] / [b]` or a plain number.
    String text();

    /// A sum of figures, some of them taken away.
    record Sum(List<String> added, List<String> taken) implements Expression {

        public Sum {
            added = List.copyOf(added);
            taken = List.copyOf(taken);
        }

        @Override
        public List<String> inputs() {
            var all = new ArrayList<>(added);
            all.addAll(taken);
            return List.copyOf(all);
        }

        @Override
        public String text() {
            var plus = added.stream().map(id -> "[" + id + "]").collect(Collectors.joining(" + "));
            return plus + taken.stream().map(id -> " - [" + id + "]").collect(Collectors.joining());
        }
    }

    /// A share in parts per million, divided last and rounded half up, away from zero.
    record Ratio(String numerator, String denominator) implements Expression {

        static final long WHOLE = 1_000_000;

        @Override
        public List<String> inputs() {
            return List.of(numerator, denominator);
        }

        @Override
        public String text() {
            return WHOLE + " * [" + numerator + "] / [" + denominator + "]";
        }
    }

    /// A part of one figure, in hundredths, rounded half up, away from zero.
    record Percent(String whole, int percent) implements Expression {

        @Override
        public List<String> inputs() {
            return List.of(whole);
        }

        @Override
        public String text() {
            return percent + " * [" + whole + "] / 100";
        }
    }

    /// So many times one figure for each of another, rounded half up, away from zero: pounds a month, or a year.
    record Quotient(int times, String numerator, String denominator) implements Expression {

        @Override
        public List<String> inputs() {
            return List.of(numerator, denominator);
        }

        @Override
        public String text() {
            return times + " * [" + numerator + "] / [" + denominator + "]";
        }
    }

    /// What someone asked for: a number that stands for itself.
    record Given(long number) implements Expression {

        @Override
        public List<String> inputs() {
            return List.of();
        }

        @Override
        public String text() {
            return Long.toString(number);
        }
    }
}
