package org.mainstay.engine.portfolio;

/// Raises a bound: prices for people and money at which each line can be decided by itself (Lagrangian relaxation),
/// found
/// together with the mixture of options that answers them (primal-dual hybrid gradient, averaged and restarted).
///
/// Any prices give a bound that no portfolio can better, so it holds whenever the ascent stops.
final class Ascent {

    private static final int LOOK = 40;
    /// A start anew is due when what is apart has shrunk to this share, or to the larger one and grows again.
    private static final double SHRUNK = 0.2;

    private static final double SHRINKING = 0.8;
    private static final double LONG = 0.36;
    private static final double TINY = 1e-9;
    private static final double NONE = 1e-6;

    private final Rest rest;
    private final Scaled scaled;
    private final Shortfall shortfall;
    private final Point now;
    private final Point mean;
    private final Point origin;
    private final Point best;
    private final double[] next;
    private final double[] activity;
    private double weight;
    private double bound = Double.NEGATIVE_INFINITY;
    private double apart = Double.POSITIVE_INFINITY;
    private int since;
    private double atRestart = Double.POSITIVE_INFINITY;
    private double seen = Double.POSITIVE_INFINITY;
    private int steps;

    Ascent(Scaled scaled, Shortfall shortfall, Guess guess) {
        this.scaled = scaled;
        this.shortfall = shortfall;
        rest = scaled.rest;
        now = new Point(rest.option.length, rest.rows);
        mean = new Point(rest.option.length, rest.rows);
        origin = new Point(rest.option.length, rest.rows);
        best = new Point(rest.option.length, rest.rows);
        next = new double[rest.option.length];
        activity = new double[rest.rows];
        weight = guess.weight();
        start(guess);
    }

    private void start(Guess guess) {
        for (var row = 0; row < rest.rows; row++) {
            now.price[row] = guess.price(rest.id[row]) * scaled.size[row] / scaled.unit;
        }
        for (var line = 0; line < rest.lines; line++) {
            var sum = 0.0;
            for (var column = rest.first[line]; column < rest.first[line + 1]; column++) {
                now.mix[column] = guess.mixed(rest.option[column]);
                sum += now.mix[column];
            }
            if (sum < NONE) {
                now.mix[rest.first[line]] += 1;
                sum += 1;
            }
            for (var column = rest.first[line]; column < rest.first[line + 1]; column++) {
                now.mix[column] /= sum;
            }
        }
        origin.set(now);
    }

    void run(int more) {
        for (var step = 0; step < more; step++) {
            steps++;
            since++;
            move();
            mean.average(now, since);
            if (steps % LOOK == 0) {
                check();
            }
        }
    }

    /// Looks at the bound, and starts anew from the better of here and the mean where that helps.
    private void check() {
        var here = look(now);
        var there = look(mean);
        var better = Math.min(here, there);
        var due = better <= SHRUNK * atRestart
                || (better <= SHRINKING * atRestart && better > seen)
                || since > LONG * steps;
        seen = better;
        if (due) {
            if (there < here) {
                now.set(mean);
            }
            balance();
            origin.set(now);
            since = 0;
            atRestart = better;
            seen = Double.POSITIVE_INFINITY;
        }
    }

    /// Makes steps of mixtures and of prices as long beside each other as the way that each has gone.
    private void balance() {
        var far = Point.distance(now.mix, origin.mix);
        var dear = Point.distance(now.price, origin.price);
        if (far > TINY && dear > TINY) {
            weight = Math.sqrt(weight * dear / far);
        }
    }

    private void move() {
        for (var row = 0; row < activity.length; row++) {
            activity[row] = rest.base[row] / scaled.size[row];
        }
        for (var line = 0; line < rest.lines; line++) {
            mix(rest.first[line], rest.first[line + 1], scaled.pace[line] / weight);
        }
        for (var row = 0; row < activity.length; row++) {
            now.price[row] = price(row, scaled.stride[row] * weight);
        }
    }

    private void mix(int begin, int end, double step) {
        for (var column = begin; column < end; column++) {
            next[column] = now.mix[column] - step * scaled.reduced(column, now.price);
        }
        Simplex.project(next, begin, end);
        for (var column = begin; column < end; column++) {
            var ahead = 2 * next[column] - now.mix[column];
            now.mix[column] = next[column];
            if (ahead != 0) {
                for (var at = rest.from[column]; at < rest.from[column + 1]; at++) {
                    activity[rest.row[at]] += scaled.value[at] * ahead;
                }
            }
        }
    }

    private double price(int row, double step) {
        var moved = now.price[row] + step * activity[row];
        var size = scaled.size[row];
        if (rest.kind[row] == Rest.CELL) {
            var capacity = shortfall.nearest(rest.id[row], moved / step * size, size * size / (step * scaled.unit));
            return moved - step * scaled.within(row, capacity) / size;
        }
        var most = moved - step * rest.most[row] / size;
        return rest.kind[row] == Rest.MOST ? Math.max(0, most) : most;
    }

    /// Keeps what is best of a point, and answers how far its mixture and its prices are apart.
    private double look(Point point) {
        var reached = bound(point.price);
        if (reached > bound) {
            bound = reached;
            System.arraycopy(point.price, 0, best.price, 0, best.price.length);
        }
        System.arraycopy(rest.base, 0, activity, 0, activity.length);
        var loss = rest.settled / scaled.unit;
        for (var column = 0; column < point.mix.length; column++) {
            loss += scaled.loss[column] * point.mix[column];
            for (var at = rest.from[column]; at < rest.from[column + 1]; at++) {
                activity[rest.row[at]] += rest.value[at] * point.mix[column];
            }
        }
        var off = 0.0;
        for (var row = 0; row < activity.length; row++) {
            off += over(row) / scaled.size[row] * (1 + Math.abs(point.price[row]));
            loss += rest.kind[row] == Rest.CELL
                    ? shortfall.at(rest.id[row], scaled.within(row, activity[row])) / scaled.unit
                    : 0;
        }
        var found = Math.abs(loss - reached) + off;
        if (found < apart) {
            apart = found;
            System.arraycopy(point.mix, 0, best.mix, 0, best.mix.length);
        }
        return found;
    }

    /// By how much a row is off what it may come to.
    private double over(int row) {
        if (rest.kind[row] == Rest.CELL) {
            return Math.abs(activity[row] - scaled.within(row, activity[row]));
        }
        var over = activity[row] - rest.most[row];
        return rest.kind[row] == Rest.MOST ? Math.max(0, over) : Math.abs(over);
    }

    private double bound(double[] prices) {
        var sum = rest.settled / scaled.unit;
        for (var row = 0; row < prices.length; row++) {
            var size = scaled.size[row];
            sum += prices[row] * rest.base[row] / size;
            if (rest.kind[row] == Rest.CELL) {
                var cheapest = shortfall.cheapest(rest.id[row], -prices[row] * scaled.unit / size);
                var capacity = scaled.within(row, cheapest);
                sum += shortfall.at(rest.id[row], capacity) / scaled.unit - prices[row] * capacity / size;
            } else {
                sum -= prices[row] * rest.most[row] / size;
            }
        }
        for (var line = 0; line < rest.lines; line++) {
            sum += scaled.least(line, prices);
        }
        return sum;
    }

    /// What no portfolio with these options can better, in the unit of the objective.
    double bound() {
        return bound * scaled.unit;
    }

    /// How much the bound rises at its prices if a column is chosen.
    double turned(int line, int column) {
        return (scaled.reduced(column, best.price) - scaled.least(line, best.price)) * scaled.unit;
    }

    /// Where a part of this question may start from.
    Guess guess(Guess before) {
        var prices = before.prices();
        for (var row = 0; row < rest.rows; row++) {
            prices[rest.id[row]] = best.price[row] * scaled.unit / scaled.size[row];
        }
        var mixture = new double[rest.sheet.options];
        for (var column = 0; column < rest.option.length; column++) {
            mixture[rest.option[column]] = best.mix[column];
        }
        return new Guess(prices, mixture, before.shares(), weight);
    }
}
