package org.mainstay.engine.partnership;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mainstay.engine.partnership.SectorProfile.Grade;
import org.mainstay.engine.partnership.SectorProfile.Kind;
import org.mainstay.engine.partnership.SectorProfile.Measure;
import org.mainstay.engine.partnership.SectorProfile.Pair;
import org.mainstay.engine.partnership.SectorTies.Bond;
import org.mainstay.engine.partnership.SectorTies.Ends;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.partnership.Member.Sector;

/// Grades how two sectors are tied by five measures, each beside a threshold that a place can replace.
final class SectorProfileFinder {

    private static final int MILLIONTHS = 6;
    private static final int PENCE = 2;
    private static final int STABLE = 3;
    private static final int VULNERABLE = 2;
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    private final Map<Ends, Bond> bonds;
    private final Assumptions assumptions;
    private final LocalDate on;
    private final FigureShelf shelf;
    private final Map<Sector, Long> degrees = new EnumMap<>(Sector.class);

    SectorProfileFinder(SectorTies ties, Assumptions assumptions, LocalDate on, FigureShelf shelf) {
        this.bonds = ties.all();
        this.assumptions = assumptions;
        this.on = on;
        this.shelf = shelf;
        bonds.keySet().forEach(ends -> {
            degrees.merge(ends.one().sector(), 1L, Math::addExact);
            degrees.merge(ends.other().sector(), 1L, Math::addExact);
        });
    }

    List<SectorProfile.Relationship> find() {
        var all = new ArrayList<SectorProfile.Relationship>();
        var ties = shelf.total(
                "sectors/ties",
                "Ties between bodies whose sector is known",
                Unit.ROWS,
                FigureShelf.ones(rows(bonds, any -> true)));
        for (var pair : Pair.values()) {
            all.add(relationship(pair, ties));
        }
        return all;
    }

    private SectorProfile.Relationship relationship(Pair pair, Figure all) {
        var own = new TreeMap<Ends, Bond>();
        bonds.forEach((ends, bond) -> {
            if (ends.between(left(pair), right(pair))) {
                own.put(ends, bond);
            }
        });
        var path = "sectors/" + pair.name().toLowerCase(Locale.ROOT);
        var count = shelf.total(
                path + "/ties", pair.words() + ": ties", Unit.ROWS, FigureShelf.ones(rows(own, any -> true)));
        if (own.isEmpty()) {
            return new SectorProfile.Relationship(
                    pair,
                    null,
                    count,
                    List.of(),
                    "No file shows any such tie, which is not to say that there is none: enter partnerships, or add the grants of other funders.");
        }
        var measures = List.of(
                chance(pair, path, count, all),
                value(pair, path, own),
                share(pair, path, Kind.LASTING, own, Bond::lasting, count),
                share(pair, path, Kind.BOTH_WAYS, own, Bond::bothWays, count),
                backed(pair, path, own));
        var reached = (int) measures.stream().filter(Measure::reached).count();
        return new SectorProfile.Relationship(
                pair,
                grade(reached, measures.size()),
                count,
                measures,
                "%s reached of five thresholds."
                        .formatted(reached == 0 ? "None is" : reached == 1 ? "One is" : reached + " are"));
    }

    private static Grade grade(int reached, int of) {
        if (reached == of) {
            return Grade.RESILIENT;
        }
        return reached >= STABLE ? Grade.STABLE : reached == VULNERABLE ? Grade.VULNERABLE : Grade.BRITTLE;
    }

    /// The ties beside those that a random graph would give bodies that each keep as many ties as they have:
    /// the product of the two sectors' ends over all ends.
    private Measure chance(Pair pair, String path, Figure count, Figure all) {
        var left = BigInteger.valueOf(degrees.getOrDefault(left(pair), 0L));
        var right = BigInteger.valueOf(degrees.getOrDefault(right(pair), 0L));
        var ends = BigInteger.valueOf(2 * all.value());
        var ratio = BigInteger.valueOf(count.value())
                .multiply(ends)
                .multiply(MILLION)
                .divide(left.multiply(right).max(BigInteger.ONE))
                .longValueExact();
        var figure = shelf.keep(new Figure(
                FigureShelf.id(path + "/beside_chance"),
                pair.words() + ": ties beside what chance would give",
                ratio,
                ratio,
                ratio,
                Unit.PER_MILLION,
                new Trace.Model(List.of(count.id(), all.id()), List.of(), 0, on)));
        return measure(Kind.MORE_THAN_CHANCE, figure, "sector_ties_expected", MILLIONTHS);
    }

    private Measure value(Pair pair, String path, Map<Ends, Bond> own) {
        var rows = new TreeMap<RowRef, Long>();
        own.values().forEach(bond -> rows.putAll(bond.pence()));
        var figure = shelf.total(
                path + "/value", pair.words() + ": paid in the year of the lines", Unit.PENCE, FundsFinder.cited(rows));
        return measure(Kind.VALUE, figure, "sector_value_pounds", PENCE);
    }

    private Measure share(Pair pair, String path, Kind kind, Map<Ends, Bond> own, Predicate<Bond> which, Figure count) {
        var name = kind.name().toLowerCase(Locale.ROOT);
        var part = shelf.total(
                path + "/" + name, pair.words() + ": " + kind.words(), Unit.ROWS, FigureShelf.ones(rows(own, which)));
        var figure =
                shelf.share(path + "/" + name + "_share", pair.words() + ": share of " + kind.words(), part, count);
        return measure(kind, figure, "sector_" + name, MILLIONTHS);
    }

    /// Of the bodies tied, those that would still be tied if their one partner across went.
    private Measure backed(Pair pair, String path, Map<Ends, Bond> own) {
        var ties = new HashMap<String, Long>();
        var first = new TreeMap<String, RowRef>();
        own.forEach((ends, bond) -> {
            for (var body : List.of(ends.one(), ends.other())) {
                ties.merge(body.id(), 1L, Math::addExact);
                first.merge(body.id(), bond.row(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        });
        var tied = shelf.total(
                path + "/bodies",
                pair.words() + ": bodies tied across",
                Unit.ORGANISATIONS,
                FigureShelf.ones(List.copyOf(first.values())));
        var backed = first.entrySet().stream()
                .filter(entry -> ties.getOrDefault(entry.getKey(), 0L) > 1)
                .map(Map.Entry::getValue)
                .toList();
        var part = shelf.total(
                path + "/backed",
                pair.words() + ": " + Kind.BACKED.words(),
                Unit.ORGANISATIONS,
                FigureShelf.ones(backed));
        var figure =
                shelf.share(path + "/backed_share", pair.words() + ": share of " + Kind.BACKED.words(), part, tied);
        return measure(Kind.BACKED, figure, "sector_backed", MILLIONTHS);
    }

    private Measure measure(Kind kind, Figure figure, String threshold, int decimals) {
        return new Measure(
                kind, figure, threshold, figure.value() >= Thresholds.whole(assumptions, threshold, decimals));
    }

    private static List<RowRef> rows(Map<Ends, Bond> bonds, Predicate<Bond> which) {
        return bonds.values().stream().filter(which).map(Bond::row).toList();
    }

    private static Sector left(Pair pair) {
        return pair == Pair.PRIVATE_SOCIAL ? Sector.PRIVATE : Sector.PUBLIC;
    }

    private static Sector right(Pair pair) {
        return pair == Pair.PUBLIC_PRIVATE ? Sector.PRIVATE : Sector.SOCIAL;
    }
}
