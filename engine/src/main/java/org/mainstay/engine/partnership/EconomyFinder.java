package org.mainstay.engine.partnership;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.partnership.SectorFlows.Flow;
import org.mainstay.engine.partnership.SectorProfile.Economy;
import org.mainstay.engine.partnership.SectorProfile.Grade;
import org.mainstay.engine.partnership.SectorProfile.Kind;
import org.mainstay.engine.partnership.SectorProfile.Measure;
import org.mainstay.engine.partnership.SectorTies.Body;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.partnership.Member.Sector;

/// Grades each sector by how many bodies of it the files show, how its money is spread over them, and how many last.
final class EconomyFinder {

    /// A body that was seen so many financial years before should still be seen.
    private static final int SPAN = 2;

    private static final int MILLIONTHS = 6;
    private static final int MEASURES = 3;
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    private final FinancialYear year;
    private final Assumptions assumptions;
    private final LocalDate on;
    private final FigureShelf shelf;
    private final Map<Sector, Tally> tallies = new EnumMap<>(Sector.class);

    /// Starts with nothing seen.
    ///
    /// @param year of the funding lines
    EconomyFinder(FinancialYear year, Assumptions assumptions, LocalDate on, FigureShelf shelf) {
        this.year = year;
        this.assumptions = assumptions;
        this.on = on;
        this.shelf = shelf;
        for (var sector : Sector.values()) {
            tallies.put(sector, new Tally());
        }
    }

    /// What was seen of one sector.
    private static final class Tally {

        private final Map<String, RowRef> now = new HashMap<>();
        private final Map<String, RowRef> before = new HashMap<>();
        private final Map<String, Long> pence = new HashMap<>();
        private final CitedRows.Builder received = CitedRows.builder();
        private final CitedRows.Builder paid = CitedRows.builder();

        /// The rows of then that show bodies which are seen now as well.
        List<RowRef> survivors() {
            return before.entrySet().stream()
                    .filter(body -> now.containsKey(body.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }

    void saw(Flow flow) {
        var now = flow.when().equals(year);
        if (!now && flow.when().start() != year.start() - SPAN) {
            return;
        }
        for (var body : List.of(flow.from(), flow.to())) {
            var seen = now ? tally(body).now : tally(body).before;
            seen.merge(body.id(), flow.row(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        if (now && flow.pence() != 0) {
            tally(flow.from()).paid.add(flow.row(), flow.pence());
            tally(flow.to()).received.add(flow.row(), flow.pence());
            tally(flow.to()).pence.merge(flow.to().id(), flow.pence(), Math::addExact);
        }
    }

    private Tally tally(Body body) {
        return tally(body.sector());
    }

    private Tally tally(Sector sector) {
        return Objects.requireNonNull(tallies.get(sector));
    }

    List<Economy> find() {
        return List.of(economy(Sector.PRIVATE), economy(Sector.PUBLIC), economy(Sector.SOCIAL));
    }

    private Economy economy(Sector sector) {
        var tally = tally(sector);
        var path = "sectors/" + sector.words();
        var name = Economy.words(sector);
        var bodies = shelf.total(
                path + "/active",
                "%s: bodies that pay or are paid in %s".formatted(name, year),
                Unit.ORGANISATIONS,
                FigureShelf.ones(List.copyOf(tally.now.values())));
        if (tally.now.isEmpty()) {
            var why = "No file shows a body of it in %s, which is not to say that there is none.".formatted(year);
            return new Economy(sector, null, List.of(), List.of(), why);
        }
        var received = shelf.total(
                path + "/received", "%s: received in %s".formatted(name, year), Unit.PENCE, tally.received.build());
        var paid = shelf.total(path + "/paid", "%s: paid in %s".formatted(name, year), Unit.PENCE, tally.paid.build());
        var measures = new ArrayList<Measure>();
        measures.add(measure(Kind.ACTIVE, bodies, "sector_active_bodies", 0));
        if (received.value() > 0) {
            measures.add(spread(path, name, received, tally));
        }
        if (!tally.before.isEmpty()) {
            measures.add(survival(path, name, tally));
        }
        return new Economy(sector, grade(measures), List.of(received, paid), measures, why(measures));
    }

    /// One less the sum of the squares of the shares: nothing where one body receives all.
    private Measure spread(String path, String name, Figure received, Tally tally) {
        var squares = tally.pence.values().stream()
                .map(pence -> BigInteger.valueOf(pence).pow(2))
                .reduce(BigInteger.ZERO, BigInteger::add);
        var whole = BigInteger.valueOf(received.value()).pow(2);
        var value = whole.subtract(squares).multiply(MILLION).divide(whole).longValueExact();
        var figure = shelf.keep(new Figure(
                FigureShelf.id(path + "/spread"),
                name + ": " + Kind.SPREAD.words(),
                value,
                value,
                value,
                Unit.PER_MILLION,
                new Trace.Model(List.of(received.id()), List.of(), 0, on)));
        return measure(Kind.SPREAD, figure, "sector_spread", MILLIONTHS);
    }

    private Measure survival(String path, String name, Tally tally) {
        var then = new FinancialYear(year.start() - SPAN);
        var before = shelf.total(
                path + "/before",
                "%s: bodies that paid or were paid in %s".formatted(name, then),
                Unit.ORGANISATIONS,
                FigureShelf.ones(List.copyOf(tally.before.values())));
        var still = shelf.total(
                path + "/still",
                "%s: of the bodies of %s, those still seen in %s".formatted(name, then, year),
                Unit.ORGANISATIONS,
                FigureShelf.ones(tally.survivors()));
        var figure = shelf.share(
                path + "/survival", "%s: share of %s".formatted(name, Kind.SURVIVAL.words()), still, before);
        return measure(Kind.SURVIVAL, figure, "sector_survival", MILLIONTHS);
    }

    private Measure measure(Kind kind, Figure figure, String threshold, int decimals) {
        return new Measure(
                kind, figure, threshold, figure.value() >= Thresholds.whole(assumptions, threshold, decimals));
    }

    private static @Nullable Grade grade(List<Measure> measures) {
        return measures.size() < MEASURES
                ? null
                : switch ((int) reached(measures)) {
                    case MEASURES -> Grade.RESILIENT;
                    case 2 -> Grade.STABLE;
                    case 1 -> Grade.VULNERABLE;
                    default -> Grade.BRITTLE;
                };
    }

    private static long reached(List<Measure> measures) {
        return measures.stream().filter(Measure::reached).count();
    }

    private String why(List<Measure> measures) {
        if (measures.stream().noneMatch(one -> one.kind() == Kind.SPREAD)) {
            return "No file shows money that a body of it received in %s.".formatted(year);
        }
        if (measures.size() < MEASURES) {
            return "Whether its bodies last cannot be told: no file shows one in %s."
                    .formatted(new FinancialYear(year.start() - SPAN));
        }
        return "%d of three thresholds reached.".formatted(reached(measures));
    }
}
