package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.simulation.Course;

/// How many people fewer or more an option serves, over the horizon, in millionths of a person.
///
/// @param change negative when fewer are served; cells that nothing reaches change by nothing, so this is over the
/// affected ones
/// @param lineServed people whom the changed lines themselves serve as things are
/// @param cells the affected cells
record ServedChange(long change, long lineServed, int years, List<CellChange> cells) {

    ServedChange {
        cells = List.copyOf(cells);
    }

    /// People served in one cell over the horizon.
    record CellChange(int cell, long before, long after) {}

    /// Compares an option with the place as it is.
    ///
    /// @param supplies the changed ones
    /// @param years how many of the first years count
    static ServedChange between(Course base, Course option, List<Integer> supplies, int years) {
        long change = 0;
        var cells = new ArrayList<CellChange>();
        for (int cell = 0; cell < base.cells(); cell++) {
            long before = 0;
            long after = 0;
            for (int year = 0; year < years; year++) {
                before = Math.addExact(before, base.served(year, cell));
                after = Math.addExact(after, option.served(year, cell));
            }
            change = Math.addExact(change, after - before);
            if (before != after) {
                cells.add(new CellChange(cell, before, after));
            }
        }
        return new ServedChange(change, lineServed(base, supplies, years), years, cells);
    }

    private static long lineServed(Course base, List<Integer> supplies, int years) {
        long sum = 0;
        for (int supply : supplies) {
            for (int year = 0; year < years; year++) {
                sum = Math.addExact(sum, base.servedOwn(year, supply) + base.servedOthers(year, supply));
            }
        }
        return sum;
    }
}
