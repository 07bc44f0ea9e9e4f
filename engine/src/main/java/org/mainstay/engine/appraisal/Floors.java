package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.portfolio.Problem;
import org.mainstay.engine.portfolio.Scores;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.engine.simulation.Course;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.need.Need;

/// The least of today's people with each need that every area shall still be served, and the most that the most
/// deprived
/// areas shall bear of what is lost.
final class Floors {

    private static final List<Need> NEEDS = List.of(Need.values());

    private final Frame frame;
    private final Model model;
    private final List<Long> shares;
    private final int deprivedDeciles;
    private final @Nullable Long mostBorne;
    /// People a year as it is, by cell, in millionths.
    private final List<Long> today;

    private Floors(Frame frame, Model model, Assumptions assumptions) {
        this.frame = frame;
        this.model = model;
        shares = NEEDS.stream()
                .map(need -> assumptions
                        .find("coverage_floor", need.code())
                        .map(row -> Micro.of(row.value()))
                        .orElse(0L))
                .toList();
        deprivedDeciles = assumptions
                .find("equity_deciles")
                .map(row -> row.value().intValue())
                .orElse(0);
        today = yearly(model.base());
        mostBorne = assumptions.find("equity_share").map(this::mostBorne).orElse(null);
    }

    static Floors of(Corners corners, Model model) {
        return new Floors(corners.frame(), model, corners.assumptions());
    }

    /// Of a part of the place by itself.
    static Floors of(Frame part, Model model, Assumptions assumptions) {
        return new Floors(part, model, assumptions);
    }

    /// So many times their share of the service today, and never more than all; null where nobody is known to live
    /// there.
    private @Nullable Long mostBorne(Assumption times) {
        var all = today.stream().mapToLong(Long::longValue).sum();
        var deprived = deprived(today);
        return deprived == 0
                ? null
                : Math.min(Micro.ONE, Micro.scaled(Micro.portion(deprived, Micro.ONE, all), Micro.of(times.value())));
    }

    /// The most of those who lose service that the deprived areas may be; null where nothing is asked.
    @Nullable
    Long mostBorne() {
        return mostBorne;
    }

    private static List<Long> yearly(Course course) {
        return IntStream.range(0, course.cells())
                .mapToObj(cell -> IntStream.range(0, course.years())
                                .mapToLong(year -> course.served(year, cell))
                                .sum()
                        / course.years())
                .toList();
    }

    private long deprived(List<Long> people) {
        return IntStream.range(0, people.size())
                .filter(cell -> deprived(frame.cells().get(cell)))
                .mapToLong(people::get)
                .sum();
    }

    private boolean deprived(Cell cell) {
        return cell.group() != Ground.UNKNOWN_DECILE && cell.group() <= deprivedDeciles;
    }

    private long floor(int cell, long people) {
        return Micro.scaled(people, shares.get(frame.cells().get(cell).need()));
    }

    /// What a search may know of the floors before the model is asked.
    Scores.Standards standards(Objective objective) {
        var reaches = new HashMap<String, List<Problem.Reach>>();
        var room = new HashMap<Integer, Long>();
        for (var line = 0; line < frame.lines().size(); line++) {
            var supply = model.world().supplies().get(line);
            var own = frame.shares(line, supply.capacity()).stream()
                    .filter(share -> share.people() > 0 && today.get(share.cell()) > 0)
                    .map(share -> new Problem.Reach(share.cell(), share.people()))
                    .toList();
            own.forEach(reach -> room.merge(reach.cell(), reach.people(), Long::sum));
            if (!own.isEmpty()) {
                reaches.put(frame.lines().get(line).id(), own);
            }
        }
        var cells = cells(room);
        var asked = mostBorne != null || cells.stream().anyMatch(cell -> cell.floor() > 0);
        return asked
                ? new Scores.Standards(
                        cells,
                        reaches,
                        mostBorne == null ? null : new Problem.Equity(mostBorne),
                        objective.belowPence(),
                        objective.reservePence())
                : new Scores.Standards(List.of(), Map.of(), null, 0, objective.reservePence());
    }

    private List<Problem.Cell> cells(Map<Integer, Long> room) {
        var cells = new ArrayList<Problem.Cell>();
        for (var cell = 0; cell < today.size(); cell++) {
            var served = Math.min(today.get(cell), room.getOrDefault(cell, 0L));
            cells.add(new Problem.Cell(
                    0, served, 0, floor(cell, served), deprived(frame.cells().get(cell))));
        }
        return cells;
    }

    /// How far a course keeps to them.
    Held held(Course after) {
        var served = yearly(after);
        var below = 0L;
        var areas = 0;
        var lost = new ArrayList<Long>();
        for (var cell = 0; cell < today.size(); cell++) {
            var missing = floor(cell, today.get(cell)) - served.get(cell);
            // Less than one person is rounding.
            if (missing >= Micro.ONE) {
                below += missing;
                areas++;
            }
            lost.add(Math.max(0, today.get(cell) - served.get(cell)));
        }
        return new Held(below, areas, lost.stream().mapToLong(Long::longValue).sum(), deprived(lost), mostBorne);
    }

    /// @param below people a year below the floors, in millionths
    /// @param groups groups of areas in which they live
    /// @param lost people a year who lose service somewhere
    /// @param deprived those of them who live in the most deprived areas
    /// @param mostBorne share of those who lose that these may be; null where nothing is asked
    record Held(
            long below,
            int groups,
            long lost,
            long deprived,
            @Nullable Long mostBorne) {

        /// How many more people of the most deprived areas lose service than may, in millionths.
        long unfair() {
            if (mostBorne == null) {
                return 0;
            }
            var over = deprived - Micro.scaled(lost, mostBorne);
            return over >= Micro.ONE ? over : 0;
        }

        long breach() {
            return below + unfair();
        }

        /// Share of those who lose service.
        long share() {
            return lost == 0 ? 0 : Micro.portion(deprived, Micro.ONE, lost);
        }
    }
}
