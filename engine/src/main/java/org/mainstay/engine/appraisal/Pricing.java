package org.mainstay.engine.appraisal;

import java.util.List;
import org.mainstay.engine.simulation.Behaviour;

/// What displaced people cost whom, in the arithmetic of draws: not rounded to the penny at each step, since only
/// percentiles of many draws are told.
final class Pricing {

    private static final List<Payer> PAYERS = List.of(Payer.values());

    /// In years; costs that fall due later still count as if they came then.
    private static final int LONGEST_LAG = 100;

    /// By year: what a pound of that year is worth, and of all years until its end.
    private final double[] factors;
    private final double[] annuities;
    private final List<Payer> funders;
    /// By need and payer.
    private final double[][] shares;

    Pricing(Costing costing, int years) {
        funders = List.copyOf(costing.funders());
        factors = new double[years + LONGEST_LAG];
        annuities = new double[years + 1];
        for (var year = 0; year < factors.length; year++) {
            factors[year] = costing.discounting().factor(year).doubleValue();
        }
        for (var year = 0; year < years; year++) {
            annuities[year + 1] = annuities[year] + factors[year];
        }
        shares = new double[costing.needs().size()][PAYERS.size()];
        for (var need = 0; need < shares.length; need++) {
            var weights = costing.needs().get(need).payers().weights();
            var whole = weights.values().stream().mapToLong(Long::longValue).sum();
            for (var payer = 0; payer < PAYERS.size(); payer++) {
                shares[need][payer] = (double) weights.getOrDefault(PAYERS.get(payer), 0L) / whole;
            }
        }
    }

    /// Who pays for anything.
    List<Payer> funders() {
        return funders;
    }

    double factor(int year) {
        return factors[year];
    }

    /// What a pound is worth that is caused in a year and falls due after a lag.
    double factor(int year, Lag lag) {
        var last = factors.length - 1;
        var due = factors[Math.min(year + lag.wholeYears(), last)];
        var next = factors[Math.min(year + lag.wholeYears() + 1, last)];
        return due + (next - due) * lag.part();
    }

    /// What a pound in each of so many years is worth.
    double annuity(int years) {
        return annuities[years];
    }

    int needs() {
        return shares.length;
    }

    double share(int need, int payer) {
        return shares[need][payer];
    }

    /// Pence for millionths of a person.
    static double cost(Costing.NeedCost cost, long people) {
        return (double) people * cost.unitCostPence() / Behaviour.ALL;
    }

    static double cashable(Costing.NeedCost cost) {
        return (double) cost.cashability() / Behaviour.ALL;
    }
}
