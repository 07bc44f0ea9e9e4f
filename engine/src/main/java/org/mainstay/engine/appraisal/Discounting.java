package org.mainstay.engine.appraisal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;

/// What a pound of a later year is worth today: the Green Book's declining rates, multiplied up year by year and never
/// re-based.
final class Discounting {

    private static final String RATES = "discount_rate/from_year_";
    private static final int LAST_YEAR = 400;

    /// Up to here a product with a factor is off by less than a hundredth.
    private static final long EXACT = 1L << 43;

    private static final double HALF = 0.5;
    private static final double CLOSE = 0.01;

    private final List<BigDecimal> factors;
    private final double[] rough;

    private Discounting(List<BigDecimal> factors) {
        this.factors = factors;
        rough = factors.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    /// The rates that hold, from the rows `discount_rate/from_year_0`, `discount_rate/from_year_31` and so on.
    static Discounting of(Assumptions assumptions) {
        return of(schedule(assumptions, RATES));
    }

    /// Rates of another kind; empty where no row tells them from the first year.
    static Optional<Discounting> find(Assumptions assumptions, String prefix) {
        var rates = schedule(assumptions, prefix);
        return rates.containsKey(0) ? Optional.of(of(rates)) : Optional.empty();
    }

    /// A row for year 0 begins a schedule: bands that began to hold before it belong to an older one and are
    /// gone, though the new one names no band in their place.
    private static NavigableMap<Integer, BigDecimal> schedule(Assumptions assumptions, String prefix) {
        var since =
                assumptions.find(prefix + "0").map(Assumption::effectiveFrom).orElse(LocalDate.MIN);
        var rates = new TreeMap<Integer, BigDecimal>();
        for (var assumption : assumptions.list()) {
            if (assumption.id().startsWith(prefix)
                    && !assumption.effectiveFrom().isBefore(since)) {
                rates.put(Integer.valueOf(assumption.id().substring(prefix.length())), assumption.value());
            }
        }
        return rates;
    }

    /// A rate (0.035 for 3.5 %) for each band, by the band's first year.
    static Discounting of(NavigableMap<Integer, BigDecimal> rates) {
        if (rates.isEmpty() || rates.firstKey() > 1) {
            throw new IllegalArgumentException(
                    "The discount rates (%s) must begin with year 0. Maybe the default assumptions were not loaded."
                            .formatted(rates));
        }
        var factors = new ArrayList<BigDecimal>();
        var growth = BigDecimal.ONE;
        factors.add(growth);
        for (int year = 1; year <= LAST_YEAR; year++) {
            var rate = rates.floorEntry(year).getValue();
            growth = growth.multiply(BigDecimal.ONE.add(rate), MathContext.DECIMAL128);
            factors.add(BigDecimal.ONE.divide(growth, MathContext.DECIMAL128));
        }
        return new Discounting(List.copyOf(factors));
    }

    /// Year 0 is the first and counts in full.
    BigDecimal factor(int year) {
        return factors.get(year);
    }

    /// Rounded half-even to the penny. Only what lies near the half of a penny takes exact arithmetic.
    long presentValue(int year, long pence) {
        if (Math.abs(pence) < EXACT) {
            var value = rough[year] * pence;
            var down = Math.floor(value);
            if (Math.abs(value - down - HALF) > CLOSE) {
                return Math.round(value);
            }
        }
        return factor(year)
                .multiply(BigDecimal.valueOf(pence))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    /// Each year is rounded to the penny by itself, so that the lines of a table add up.
    long presentValue(List<Long> penceByYear) {
        long sum = 0;
        for (int year = 0; year < penceByYear.size(); year++) {
            sum = Math.addExact(sum, presentValue(year, penceByYear.get(year)));
        }
        return sum;
    }
}
