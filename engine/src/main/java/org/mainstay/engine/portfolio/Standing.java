package org.mainstay.engine.portfolio;

/// A portfolio while it is worked on: what is chosen for each line, whom that can serve and what it spends. Its cost is
/// a loss that the objective never falls below, and a fine for whatever is not allowed.
final class Standing {

    private final Sheet sheet;
    private final Shortfall shortfall;
    private final int[] chosen;
    private final long[] capacity;
    private final long[] spent;
    private final double fine;
    private long loss;
    private final Clashes clashes;
    private long deprivedMissing;
    private long missing;
    private double cells;
    private final double[] costs;
    private final double dearest;

    Standing(Sheet sheet, Shortfall shortfall, int[] chosen, double fine) {
        this.sheet = sheet;
        this.shortfall = shortfall;
        this.fine = fine;
        this.chosen = chosen.clone();
        capacity = new long[sheet.cells];
        spent = new long[sheet.headings];
        costs = new double[sheet.cells];
        dearest = sheet.dearest();
        for (var option : chosen) {
            loss += sheet.loss[option];
            for (var heading = 0; heading < sheet.headings; heading++) {
                spent[heading] += sheet.cost[option * sheet.headings + heading];
            }
            for (var at = sheet.from[option]; at < sheet.from[option + 1]; at++) {
                capacity[sheet.cell[at]] += sheet.people[at];
            }
        }
        for (var cell = 0; cell < sheet.cells; cell++) {
            count(cell, 1);
        }
        clashes = new Clashes(sheet, this.chosen);
    }

    int chosen(int line) {
        return chosen[line];
    }

    int[] copy() {
        return chosen.clone();
    }

    /// Takes an option in place of the one that its line has.
    void take(int option) {
        var line = sheet.lineOf[option];
        var old = chosen[line];
        if (old == option) {
            return;
        }
        clashes.exchange(old, option);
        loss += sheet.loss[option] - sheet.loss[old];
        for (var heading = 0; heading < sheet.headings; heading++) {
            spent[heading] +=
                    sheet.cost[option * sheet.headings + heading] - sheet.cost[old * sheet.headings + heading];
        }
        change(old, -1);
        change(option, 1);
    }

    private void change(int option, int sign) {
        for (var at = sheet.from[option]; at < sheet.from[option + 1]; at++) {
            var cell = sheet.cell[at];
            count(cell, -1);
            capacity[cell] += sign * sheet.people[at];
            count(cell, 1);
        }
    }

    private void count(int cell, int sign) {
        if (sign > 0) {
            costs[cell] = shortfall.at(cell, (double) capacity[cell])
                    + fine * Math.max(1, sheet.weight[cell]) * Math.max(0, sheet.floor[cell] - capacity[cell]);
        }
        cells += sign * costs[cell];
        if (sheet.fair()) {
            var lacking = sign * Math.max(0, sheet.demand[cell] - capacity[cell]);
            missing += sheet.counted[cell] ? lacking : 0;
            deprivedMissing += sheet.deprived[cell] ? lacking : 0;
        }
    }

    /// What it loses, fines included.
    double cost() {
        return loss + cells + fine * excess();
    }

    /// What it loses, and what it spends at these prices, however much that is.
    double priced(double[] prices) {
        var sum = loss + cells + fine * (clashes.count() * sheet.worth / sheet.lines + unfair() * dearest);
        for (var heading = 0; heading < sheet.headings; heading++) {
            sum += prices[heading] * spent[heading];
        }
        return sum;
    }

    /// By how much it goes beyond what may be spent, taken together or borne by the deprived.
    double excess() {
        var sum = 0.0;
        for (var heading = 0; heading < sheet.headings; heading++) {
            sum += Math.max(0, spent[heading] - sheet.allowed[heading]) * sheet.scale[heading];
        }
        return sum + clashes.count() * sheet.worth / sheet.lines + unfair() * dearest;
    }

    private double unfair() {
        return sheet.fair() ? Math.max(0, deprivedMissing - missing * sheet.fairShare()) : 0;
    }

    boolean allowed() {
        for (var heading = 0; heading < sheet.headings; heading++) {
            if (spent[heading] > sheet.allowed[heading]) {
                return false;
            }
        }
        for (var cell = 0; cell < sheet.cells; cell++) {
            if (capacity[cell] < sheet.floor[cell]) {
                return false;
            }
        }
        return clashes.count() == 0 && unfair() == 0;
    }

    /// The loss in every scenario, in whole numbers.
    long[] losses() {
        return sheet.losses(loss, capacity);
    }

    /// What it loses, and what its cells are fined; money, merges and fairness apart.
    double raw() {
        return loss + cells;
    }

    long[] spent() {
        return spent.clone();
    }

    long spent(int heading) {
        return spent[heading];
    }
}
