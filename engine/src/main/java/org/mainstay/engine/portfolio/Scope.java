package org.mainstay.engine.portfolio;

import java.util.Arrays;

/// Which options are still open, and what follows from that: an option closes where, even if every other line did its
/// best, a floor or a heading of money could not be kept, or a merge or a conflict rules it out.
final class Scope {

    private final Sheet sheet;
    private final boolean[] open;
    private final long[] most;
    private final long[] ofLine;
    private final long[] least;
    private boolean changed;

    Scope(Sheet sheet, boolean[] open) {
        this.sheet = sheet;
        this.open = open;
        most = new long[sheet.cells];
        ofLine = new long[sheet.cells];
        least = new long[sheet.headings];
    }

    /// Closes what cannot be; false where a line is left with nothing, so that nothing is allowed here.
    boolean settle() {
        changed = true;
        while (changed) {
            changed = false;
            closeByTies();
            if (!alive()) {
                return false;
            }
            closeByMoney();
            closeByFloors();
            if (!alive()) {
                return false;
            }
        }
        return true;
    }

    private boolean alive() {
        for (var line = 0; line < sheet.lines; line++) {
            if (sheet.count(line, open) == 0) {
                return false;
            }
        }
        return true;
    }

    private void close(int option) {
        changed |= open[option];
        open[option] = false;
    }

    private boolean forced(int option) {
        return open[option] && sheet.count(sheet.lineOf[option], open) == 1;
    }

    private void closeByTies() {
        for (var merge : sheet.merges) {
            var none = false;
            var all = false;
            for (var option : merge) {
                none |= !open[option];
                all |= forced(option);
            }
            for (var option : merge) {
                if (none) {
                    close(option);
                } else if (all) {
                    force(option);
                }
            }
        }
        for (var conflict : sheet.conflicts) {
            if (forced(conflict[0])) {
                close(conflict[1]);
            }
            if (forced(conflict[1])) {
                close(conflict[0]);
            }
        }
    }

    private void force(int chosen) {
        var line = sheet.lineOf[chosen];
        for (var option = sheet.first[line]; option < sheet.first[line + 1]; option++) {
            if (option != chosen) {
                close(option);
            }
        }
    }

    private void closeByMoney() {
        for (var heading = 0; heading < sheet.headings; heading++) {
            least[heading] = 0;
            for (var line = 0; line < sheet.lines; line++) {
                least[heading] += cheapest(line, heading);
            }
            for (var line = 0; line < sheet.lines; line++) {
                var others = least[heading] - cheapest(line, heading);
                for (var option = sheet.first[line]; option < sheet.first[line + 1]; option++) {
                    if (open[option]
                            && others + sheet.cost[option * sheet.headings + heading] > sheet.allowed[heading]) {
                        close(option);
                    }
                }
            }
        }
    }

    private long cheapest(int line, int heading) {
        var cheapest = Long.MAX_VALUE;
        for (var option = sheet.first[line]; option < sheet.first[line + 1]; option++) {
            if (open[option]) {
                cheapest = Math.min(cheapest, sheet.cost[option * sheet.headings + heading]);
            }
        }
        return cheapest == Long.MAX_VALUE ? 0 : cheapest;
    }

    private void closeByFloors() {
        Arrays.fill(most, 0);
        for (var line = 0; line < sheet.lines; line++) {
            gather(line);
        }
        for (var line = 0; line < sheet.lines; line++) {
            fillOfLine(line);
            for (var option = sheet.first[line]; option < sheet.first[line + 1]; option++) {
                if (open[option] && breaksAFloor(line, option)) {
                    close(option);
                }
            }
            clearOfLine(line);
        }
    }

    private void gather(int line) {
        fillOfLine(line);
        for (var at = sheet.from[sheet.first[line]]; at < sheet.from[sheet.first[line + 1]]; at++) {
            most[sheet.cell[at]] += ofLine[sheet.cell[at]];
            ofLine[sheet.cell[at]] = 0;
        }
    }

    private void fillOfLine(int line) {
        for (var option = sheet.first[line]; option < sheet.first[line + 1]; option++) {
            for (var at = sheet.from[option]; open[option] && at < sheet.from[option + 1]; at++) {
                ofLine[sheet.cell[at]] = Math.max(ofLine[sheet.cell[at]], sheet.people[at]);
            }
        }
    }

    private void clearOfLine(int line) {
        for (var at = sheet.from[sheet.first[line]]; at < sheet.from[sheet.first[line + 1]]; at++) {
            ofLine[sheet.cell[at]] = 0;
        }
    }

    private boolean breaksAFloor(int line, int option) {
        // What the option itself gives is taken off first, so that cells that it leaves out count as not served by it.
        for (var at = sheet.from[option]; at < sheet.from[option + 1]; at++) {
            ofLine[sheet.cell[at]] -= sheet.people[at];
        }
        var breaks = false;
        for (var at = sheet.from[sheet.first[line]]; at < sheet.from[sheet.first[line + 1]]; at++) {
            var cell = sheet.cell[at];
            breaks |= most[cell] - ofLine[cell] < sheet.floor[cell];
        }
        for (var at = sheet.from[option]; at < sheet.from[option + 1]; at++) {
            ofLine[sheet.cell[at]] += sheet.people[at];
        }
        return breaks;
    }
}
