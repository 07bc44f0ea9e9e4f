package org.mainstay.engine.portfolio;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.effort.Effort;

/// Splits a problem where its bound leaves room: once with a doubtful line's likeliest option, once without it (branch
/// and
/// bound). Goes on with the likelier part while its bound is among the least, else with the part whose bound is least.
final class Search {

    /// A part is gone on with while its bound uses up no more than this share of what is open.
    private static final double NEAR = 0.25;
    /// So many open parts are kept beside each other; beyond that the search goes deep first.
    private static final int MANY = 4000;
    /// Even a line that the mixture does not doubt may be split on, if no other is left.
    private static final double CERTAIN = 1.001;

    /// A mixture does not doubt an option of this share.
    private static final double SURE = 0.999;
    /// So many parts are searched near the first mixture before the whole is split.
    private static final long NEAR_PARTS = 300;

    private final Sheet sheet;
    private final Incumbent incumbent;
    private final Effort effort;
    private final Relaxation relaxation;
    private final Leaves leaves;
    private final PriorityQueue<Part> open =
            new PriorityQueue<>(Comparator.comparingDouble(Part::bound).thenComparingLong(Part::number));
    private long parts;

    Search(Sheet sheet, Incumbent incumbent, Effort effort) {
        this.sheet = sheet;
        this.incumbent = incumbent;
        this.effort = effort;
        relaxation = new Relaxation(sheet, incumbent, effort);
        leaves = new Leaves(sheet, incumbent, effort);
    }

    /// Answers what no portfolio can better; what the best loses where nothing better is left.
    double run(boolean[] all) {
        return run(new Part(all, relaxation.start(), Double.NEGATIVE_INFINITY, parts++), Long.MAX_VALUE);
    }

    private double run(Part whole, long most) {
        Part next = whole;
        while (next != null && !effort.over() && parts < most) {
            var likelier = split(next);
            if (next == whole && likelier != null && most == Long.MAX_VALUE) {
                searchNear(whole, likelier.guess());
            }
            if (likelier != null && !promising(likelier)) {
                open.add(likelier);
                likelier = null;
            }
            next = likelier == null ? open.poll() : likelier;
        }
        var bound = next == null ? incumbent.value() : Math.min(next.bound(), incumbent.value());
        return open.isEmpty() ? bound : Math.min(bound, open.peek().bound());
    }

    /// Looks for a better portfolio among those that agree with the mixture on every line that it does not doubt.
    private void searchNear(Part whole, Guess guess) {
        var some = whole.open(sheet.options);
        for (var option = 0; option < sheet.options; option++) {
            if (guess.mixed(option) > SURE) {
                var line = sheet.lineOf[option];
                for (var other = sheet.first[line]; other < sheet.first[line + 1]; other++) {
                    some[other] &= other == option;
                }
            }
        }
        var near = new Search(sheet, incumbent, effort);
        near.run(new Part(some, guess, whole.bound(), near.parts++), NEAR_PARTS);
    }

    private boolean promising(Part part) {
        var least = open.isEmpty() ? part.bound() : open.peek().bound();
        var room = incumbent.value() - least;
        return open.size() > MANY || part.bound() <= least + NEAR * room;
    }

    /// Answers the likelier part, if there is any; the other is put with those that are open.
    private @Nullable Part split(Part part) {
        var here = part.open(sheet.options);
        if (incumbent.rulesOut(part.bound()) || !new Scope(sheet, here).settle()) {
            return null;
        }
        if (leaves.few(here)) {
            leaves.tryAll(here);
            return null;
        }
        var reached = relaxation.reach(part, here);
        if (reached == null || !new Scope(sheet, here).settle()) {
            return null;
        }
        if (leaves.few(here)) {
            leaves.tryAll(here);
            return null;
        }
        return branch(reached, here);
    }

    private Part branch(Relaxation.Reached reached, boolean[] here) {
        var option = mostDoubtful(reached, here);
        var without = here.clone();
        without[option] = false;
        open.add(new Part(without, reached.guess(), reached.bound(), parts++));
        var line = sheet.lineOf[option];
        for (var other = sheet.first[line]; other < sheet.first[line + 1]; other++) {
            here[other] &= other == option;
        }
        return new Part(here, reached.guess(), reached.bound(), parts++);
    }

    /// The likeliest option of the line that is most in doubt for what hangs on it.
    private int mostDoubtful(Relaxation.Reached reached, boolean[] here) {
        var rest = reached.rest();
        var best = -1;
        var most = -1.0;
        for (var line = 0; line < rest.lines; line++) {
            var likeliest = likeliest(reached, line, here);
            if (likeliest >= 0) {
                var doubt = (CERTAIN - reached.guess().mixed(likeliest)) * weight(reached, line);
                if (doubt > most) {
                    most = doubt;
                    best = likeliest;
                }
            }
        }
        return best;
    }

    /// The likeliest open option of a line; −1 where it has no choice any more.
    private int likeliest(Relaxation.Reached reached, int line, boolean[] here) {
        var rest = reached.rest();
        if (sheet.count(sheet.lineOf[rest.option[rest.first[line]]], here) < 2) {
            return -1;
        }
        var likeliest = -1;
        for (var column = rest.first[line]; column < rest.first[line + 1]; column++) {
            var option = rest.option[column];
            if (here[option]
                    && (likeliest < 0
                            || reached.guess().mixed(option) > reached.guess().mixed(likeliest))) {
                likeliest = option;
            }
        }
        return likeliest;
    }

    /// The most that an option of a line changes anything, at the prices found.
    private static double weight(Relaxation.Reached reached, int line) {
        var rest = reached.rest();
        var most = 0.0;
        for (var column = rest.first[line]; column < rest.first[line + 1]; column++) {
            var sum = Math.abs(rest.loss[column]);
            for (var at = rest.from[column]; at < rest.from[column + 1]; at++) {
                sum += Math.abs(rest.value[at] * reached.guess().price(rest.id[rest.row[at]]));
            }
            most = Math.max(most, sum);
        }
        return most;
    }
}
