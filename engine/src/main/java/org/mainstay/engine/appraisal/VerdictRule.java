package org.mainstay.engine.appraisal;

import java.math.BigInteger;
import org.mainstay.engine.simulation.Behaviour;
import org.mainstay.model.evidence.Assumptions;

/// The classes of a proposed change, and the tolerances within which nothing is said to change.
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
    /// @param grossSaving present value of the saving claimed, or below 0 of what it costs, in pence
    long tolerance(long grossSaving) {
        long part = BigInteger.valueOf(Math.abs(grossSaving))
                .multiply(BigInteger.valueOf(share))
                .divide(ALL)
                .longValueExact();
        return Math.max(part, leastPence);
    }

    /// The class on one basis.
    ///
    /// @param grossSaving present value of the saving claimed, in pence
    Classed classify(Consequences consequences, Basis basis, long grossSaving, ServedChange people) {
        return classify(consequences.publicPurse(basis), consequences.council(basis), grossSaving, people);
    }

    /// The class from the change for the public purse and for the council, in pence of present value.
    Classed classify(long purse, long council, long grossSaving, ServedChange people) {
        long tolerance = tolerance(grossSaving);
        boolean councilGains = council > tolerance;
        boolean falls = servedFalls(people);
        if (purse > tolerance) {
            return new Classed(falls ? Verdict.SERVICE_LOSS : Verdict.EFFICIENCY, falls, !councilGains);
        }
        // Whoever pays more to serve more has bought something, and who saves nothing while serving more has found it.
        if (grossSaving <= 0 && exceeds(people.change(), served, people.lineServed()) && !falls) {
            return new Classed(Verdict.SERVICE_GAIN, false, false);
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

    /// Whether as many are served all in all without some of them, in millionths of a person.
    boolean holdsWithout(ServedChange people, long some) {
        return !exceeds(some - people.change(), served, people.lineServed());
    }

    /// Exact, in 128 bits.
    private static boolean exceeds(long loss, long share, long whole) {
        if (loss <= 0) {
            return false;
        }
        long high = Math.multiplyHigh(loss, Behaviour.ALL);
        long limit = Math.multiplyHigh(share, whole);
        return high != limit ? high > limit : Long.compareUnsigned(loss * Behaviour.ALL, share * whole) > 0;
    }

    private static long millionths(Assumptions assumptions, String id) {
        return Micro.of(assumptions.get(id).value());
    }
}
