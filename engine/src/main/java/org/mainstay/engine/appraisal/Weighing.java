package org.mainstay.engine.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.need.Need;

/// How much one person who loses service counts, in millionths: more where people are poorer than most, and more for
/// needs that somebody has called severe.
///
/// @param byDecile of deprivation; deciles whose income nobody knows count as one
/// @param byNeed in the order of needs
record Weighing(SortedMap<Integer, Long> byDecile, List<Long> byNeed) {

    private static final int DECILES = 10;

    /// From the rows `median_income`, `decile_income/1` and so on, `distributional_elasticity`, and
    /// `severity_weight/NEED`.
    static Weighing of(Assumptions assumptions) {
        var byDecile = new TreeMap<Integer, Long>();
        var median = positive(assumptions.find("median_income"));
        var elasticity = assumptions.find("distributional_elasticity");
        if (median.isPresent() && elasticity.isPresent()) {
            IntStream.rangeClosed(1, DECILES)
                    .forEach(decile -> positive(assumptions.find("decile_income/" + decile))
                            .ifPresent(income -> byDecile.put(
                                    decile,
                                    weight(
                                            median.get(),
                                            income,
                                            elasticity.get().value()))));
        }
        var byNeed = Stream.of(Need.values())
                .map(need -> assumptions
                        .find("severity_weight", need.code())
                        .map(row -> Micro.of(row.value()))
                        .orElse(Micro.ONE))
                .toList();
        return new Weighing(byDecile, byNeed);
    }

    private static Optional<BigDecimal> positive(Optional<Assumption> row) {
        return row.map(Assumption::value).filter(value -> value.signum() > 0);
    }

    /// The Green Book's welfare weight: median income over income, to the power of the elasticity. Rounded at
    /// once, with [StrictMath], so that every machine gets the same.
    static long weight(BigDecimal median, BigDecimal income, BigDecimal elasticity) {
        double ratio = median.doubleValue() / income.doubleValue();
        return BigDecimal.valueOf(StrictMath.pow(ratio, elasticity.doubleValue()))
                .movePointRight(6)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    /// Whether everybody counts alike, so that weighing changes nothing.
    boolean alike() {
        return Stream.concat(byDecile.values().stream(), byNeed.stream()).allMatch(weight -> weight == Micro.ONE);
    }

    /// For one person of a cell.
    long weight(Cell cell) {
        long need = cell.need() < byNeed.size() ? byNeed.get(cell.need()) : Micro.ONE;
        return Micro.scaled(need, byDecile.getOrDefault(cell.group(), Micro.ONE));
    }

    /// What the weights rest on, in one sentence.
    String sentence() {
        if (alike()) {
            return "Everybody counts alike: no row says what people earn in each decile, or that one need is more severe than another.";
        }
        return byDecile.isEmpty()
                ? "Weighted people count more by the severity of their need; nobody has said what people earn in each decile."
                : "Weighted people count more where incomes are below the median (%s), and by the severity of their need."
                        .formatted(weights());
    }

    private String weights() {
        return Words.list(byDecile.entrySet().stream().map(Weighing::weight).toList());
    }

    private static String weight(Map.Entry<Integer, Long> decile) {
        return "decile %d: %s".formatted(decile.getKey(), Words.times(decile.getValue()));
    }
}
