package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A portfolio to choose: one option for each line, so that least is lost within what may be spent. People are
/// millionths,
/// money is pence, and a loss is whatever the weights make of both.
///
/// @param allowed the most that may be spent under each heading: the years, and the reserve for what costs once
/// @param merges options that are taken together or not at all
/// @param conflicts pairs of options of which one at most is taken
/// @param bodies organisations that need one of some options to go on
/// @param excluded portfolios that are not asked for, by the option of each line: those known already
/// @param equity null where nothing is asked of the deprived areas' share
public record Problem(
        List<Line> lines,
        List<Cell> cells,
        List<Scenario> scenarios,
        List<Long> allowed,
        List<Merge> merges,
        List<Conflict> conflicts,
        List<Body> bodies,
        @Nullable Equity equity,
        Risk risk,
        List<List<Integer>> excluded) {

    public Problem {
        lines = List.copyOf(lines);
        cells = List.copyOf(cells);
        scenarios = List.copyOf(scenarios);
        allowed = List.copyOf(allowed);
        merges = List.copyOf(merges);
        conflicts = List.copyOf(conflicts);
        bodies = List.copyOf(bodies);
        excluded = excluded.stream().map(List::copyOf).toList();
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("A problem needs one scenario at least: the world as it is.");
        }
    }

    /// One with no portfolio excluded.
    public Problem(
            List<Line> lines,
            List<Cell> cells,
            List<Scenario> scenarios,
            List<Long> allowed,
            List<Merge> merges,
            List<Conflict> conflicts,
            List<Body> bodies,
            @Nullable Equity equity,
            Risk risk) {
        this(lines, cells, scenarios, allowed, merges, conflicts, bodies, equity, risk, List.of());
    }

    /// The same question, for the best portfolio but one.
    public Problem without(List<Integer> portfolio) {
        var more = new ArrayList<>(excluded);
        more.add(portfolio);
        return new Problem(lines, cells, scenarios, allowed, merges, conflicts, bodies, equity, risk, more);
    }

    /// What can be done with one funding line.
    ///
    /// @param duty whether the law asks for it, so that it may not end
    public record Line(String id, boolean duty, List<Option> options) {

        public Line {
            options = List.copyOf(options);
        }
    }

    /// One thing that can be done with a line.
    ///
    /// @param costs what it costs under each heading
    /// @param loss what it loses whatever the world does, in the unit of the objective; a gain is negative
    /// @param reaches whom it can serve
    /// @param byScenario what it loses beside in each scenario; empty where that is nothing
    public record Option(Kind kind, List<Long> costs, long loss, List<Reach> reaches, List<Long> byScenario) {

        public Option {
            costs = List.copyOf(costs);
            reaches = List.copyOf(reaches);
            byScenario = List.copyOf(byScenario);
        }

        /// One that loses the same in every scenario, but for the people it does not reach.
        public Option(Kind kind, List<Long> costs, long loss, List<Reach> reaches) {
            this(kind, costs, loss, reaches, List.of());
        }
    }

    /// What an option does with its line.
    public enum Kind {
        KEEP,
        CUT,
        END,
        MERGE,
        INVEST
    }

    /// How many of a cell's people an option can serve, in millionths.
    public record Reach(int cell, long people) {}

    /// The people of one area with one need.
    ///
    /// @param world which of each scenario's factors hold for it
    /// @param demand people who want service, in millionths
    /// @param weight what the objective loses by each millionth of a person who is not served
    /// @param floor how many must be able to be served when the world stays as it is
    /// @param deprived whether equity counts it among the deprived
    /// @param counted whether equity counts its people at all
    public record Cell(int world, long demand, long weight, long floor, boolean deprived, boolean counted) {

        /// One whose people equity counts.
        public Cell(int world, long demand, long weight, long floor, boolean deprived) {
            this(world, demand, weight, floor, deprived, true);
        }
    }

    /// One way that the world may go. Factors are by the number that cells have as `world`, in millionths.
    ///
    /// @param weight how often it happens, compared with the others
    public record Scenario(long weight, List<Long> demand, List<Long> capacity) {

        public Scenario {
            demand = List.copyOf(demand);
            capacity = List.copyOf(capacity);
        }
    }

    /// One option of one line, by their places in the lists.
    public record Place(int line, int option) {}

    /// Lines that only merge together.
    public record Merge(List<Place> members) {

        public Merge {
            members = List.copyOf(members);
        }
    }

    /// Two options of which one at most is taken: a body that others merge into must stay.
    public record Conflict(Place one, Place other) {}

    /// An organisation that goes on only while one of these options is taken.
    ///
    /// @param loss what is lost with it, beside the people of its lines
    public record Body(List<Place> lifelines, long loss) {

        public Body {
            lifelines = List.copyOf(lifelines);
        }
    }

    /// The most that deprived cells may bear of all people not served when the world stays as it is, in millionths.
    public record Equity(long share) {}
}
