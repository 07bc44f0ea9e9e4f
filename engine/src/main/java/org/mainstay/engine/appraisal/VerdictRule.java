package org.mainstay.engine.appraisal;

import java.math.BigInteger;
import org.mainstay.engine.simulation.Behaviour;
import org.mainstay.model.evidence.Assumptions;

/// The four classes of a proposed cut, and the tolerances within which nothing is said to change.
///
/// @param share of the present value of the gross saving claimed, in millionths: money below it is no gain
/// @param leastPence the smallest tolerance for money
/// @param served share of the people whom the changed lines serve, in millionths
/// @param cellLoss share of a cell's people whose loss counts as a fall, in millionths
/// @param cellPeople people a year below which a cell is too small to count, in millionths of a person
record VerdictRule(long share, long leastPence, long served, long cellLoss, long cellPeople) {

    private static final BigInteger ALL = BigInteger.valueOf(Behaviour.ALL);

    /// One class, and what the class alone would hide.
    ///
    /// @param servedFalls the saving also serves fewer people
    /// @param councilDoesNotGain the public purse gains and the council does not, which suggests sharing the gain
    record Classed(Verdict verdict, boolean servedFalls, boolean councilDoesNotGain) {}

    static VerdictRule of(Assumptions assumptions) {
        return new VerdictRule(
                millionths(assumptions, "verdict_tolerance_share"),
                millionths(assumptions, "verdict_tolerance_least") / 10_000,
                millionths(assumptions, "verdict_served_tolerance"),
                millionths(assumptions, "verdict_cell_loss"),
                millionths(assumptions, "verdict_cell_people"));
    }

    /// The tolerance for money.
    ///
    /// @param grossSaving present value of the saving claimed, in pence
    long tolerance(long grossSaving) {
        long part = BigInteger.valueOf(grossSaving)
                .multiply(BigInteger.valueOf(share))
                .divide(ALL)
                .longValueExact();
        return Math.max(part, leastPence);
    }

    /// The class on one basis.
    ///
    /// @param grossSaving present value of the saving claimed, in pence
    Classed classify(Consequences consequences, Basis basis, long grossSaving, ServedChange people) {
        long tolerance = tolerance(grossSaving);
        boolean purseGains = consequences.publicPurse(basis) > tolerance;
        boolean councilGains = consequences.council(basis) > tolerance;
        boolean falls = servedFalls(people);
        if (purseGains) {
            return new Classed(falls ? Verdict.SERVICE_LOSS : Verdict.EFFICIENCY, falls, !councilGains);
        }
        return new Classed(councilGains ? Verdict.COST_SHUNT : Verdict.FALSE_ECONOMY, falls, false);
    }

    /// Whether fewer people are served: all in all, or in any one cell, so that an average hides no desert.
    boolean servedFalls(ServedChange people) {
        return exceeds(-people.change(), served, people.lineServed())
                || people.cells().stream()
                        .anyMatch(cell -> cell.before() >= Math.multiplyExact(cellPeople, (long) people.years())
                                && exceeds(cell.before() - cell.after(), cellLoss, cell.before()));
    }

    private static boolean exceeds(long loss, long share, long whole) {
        return BigInteger.valueOf(loss)
                        .multiply(ALL)
                        .compareTo(BigInteger.valueOf(share).multiply(BigInteger.valueOf(whole)))
                > 0;
    }

    private static long millionths(Assumptions assumptions, String id) {
        return Micro.of(assumptions.get(id).value());
    }
}
