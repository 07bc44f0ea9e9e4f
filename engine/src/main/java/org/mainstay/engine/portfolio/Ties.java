package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.List;

/// The rows that tie lines together: a cell's people, each heading of money, each conflict, each merge; and what each
/// option adds to them.
final class Ties {

    private final Sheet sheet;
    private final int[] from;
    private final int[] row;
    private final double[] value;
    private final int conflicts;
    private final int rows;

    Ties(Sheet sheet) {
        this.sheet = sheet;
        conflicts = sheet.cells + sheet.headings;
        var merges = conflicts + sheet.problem.conflicts().size();
        var extra = new ArrayList<List<Entry>>();
        for (var option = 0; option < sheet.options; option++) {
            extra.add(new ArrayList<>());
        }
        for (var one = 0; one < sheet.problem.conflicts().size(); one++) {
            var conflict = sheet.problem.conflicts().get(one);
            extra.get(sheet.number(conflict.one())).add(new Entry(conflicts + one, 1));
            extra.get(sheet.number(conflict.other())).add(new Entry(conflicts + one, 1));
        }
        var next = merges;
        for (var merge : sheet.problem.merges()) {
            for (var member = 1; member < merge.members().size(); member++) {
                extra.get(sheet.number(merge.members().getFirst())).add(new Entry(next, 1));
                extra.get(sheet.number(merge.members().get(member))).add(new Entry(next++, -1));
            }
        }
        rows = next;
        from = new int[sheet.options + 1];
        for (var option = 0; option < sheet.options; option++) {
            from[option + 1] = from[option]
                    + sheet.from[option + 1]
                    - sheet.from[option]
                    + sheet.headings
                    + extra.get(option).size();
        }
        row = new int[from[sheet.options]];
        value = new double[row.length];
        fill(extra);
    }

    private void fill(List<List<Entry>> extra) {
        for (var option = 0; option < sheet.options; option++) {
            var at = from[option];
            for (var reach = sheet.from[option]; reach < sheet.from[option + 1]; reach++) {
                row[at] = sheet.cell[reach];
                value[at++] = sheet.people[reach];
            }
            for (var heading = 0; heading < sheet.headings; heading++) {
                row[at] = sheet.cells + heading;
                value[at++] = sheet.cost[option * sheet.headings + heading];
            }
            for (var entry : extra.get(option)) {
                row[at] = entry.row();
                value[at++] = entry.value();
            }
        }
    }

    int rows() {
        return rows;
    }

    int from(int option) {
        return from[option];
    }

    int row(int at) {
        return row[at];
    }

    int kind(int one) {
        if (one < sheet.cells) {
            return Rest.CELL;
        }
        return one < conflicts + sheet.problem.conflicts().size() ? Rest.MOST : Rest.EQUAL;
    }

    /// The most a row may come to, or what it must come to; cells have no such limit.
    double allowed(int one) {
        if (one < conflicts) {
            return sheet.allowed[one - sheet.cells];
        }
        return kind(one) == Rest.MOST ? 1 : 0;
    }

    void add(int option, double times, double[] to) {
        for (var at = from[option]; at < from[option + 1]; at++) {
            to[row[at]] += times * value[at];
        }
    }

    private record Entry(int row, double value) {}
}
