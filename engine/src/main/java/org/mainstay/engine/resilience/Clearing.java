package org.mainstay.engine.resilience;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/// What bodies that owe each other can pay when some cannot pay all (Eisenberg and Noe 2001; Rogers and
/// Veraart 2013).
///
/// Of all payments that add up, the largest is taken: everybody pays in full until it is shown that it
/// cannot, and whoever cannot pays out whatever it has, in proportion to what it owes.
public final class Clearing {

    private static final double ROUNDING = 1e-9;

    private final int bodies;
    private final double[] owed;
    /// By body: the share of what each other body pays that comes to it.
    private final double[][] shares;
    private final double ownKept;
    private final double paidKept;

    private Clearing(int bodies, double[] owed, double[][] shares, double ownKept, double paidKept) {
        this.bodies = bodies;
        this.owed = owed;
        this.shares = shares;
        this.ownKept = ownKept;
        this.paidKept = paidKept;
    }

    /// A closing body loses nothing but what it owes (Eisenberg and Noe).
    public static Clearing of(int bodies, List<Link> debts) {
        return of(bodies, debts, 1, 1);
    }

    /// A closing body loses value (Rogers and Veraart).
    ///
    /// @param ownKept the share of what it has that a body which cannot pay all still pays out
    /// @param paidKept the same of what others pay it
    public static Clearing of(int bodies, List<Link> debts, double ownKept, double paidKept) {
        if (!(ownKept >= 0 && ownKept <= 1 && paidKept >= 0 && paidKept <= 1)) {
            throw new IllegalArgumentException(
                    "What is kept of own means (%s) and of payments (%s) must be from 0 to 1."
                            .formatted(ownKept, paidKept));
        }
        var owed = new double[bodies];
        debts.forEach(debt -> owed[debt.from()] += debt.weight());
        var shares = new double[bodies][bodies];
        for (var debt : debts) {
            if (owed[debt.from()] > 0) {
                shares[debt.to()][debt.from()] += debt.weight() / owed[debt.from()];
            }
        }
        return new Clearing(bodies, owed, shares, ownKept, paidKept);
    }

    /// What each body pays the others.
    ///
    /// @param means what each has beside these payments, less what it owes elsewhere; may be below 0
    public double[] payments(double[] means) {
        var paid = owed.clone();
        var failing = new BitSet();
        for (int round = 0; round <= bodies; round++) {
            int before = failing.cardinality();
            for (int body = 0; body < bodies; body++) {
                if (means[body] + received(body, paid) < owed[body] - ROUNDING) {
                    failing.set(body);
                }
            }
            if (failing.cardinality() == before) {
                return paid;
            }
            pay(failing, means, paid);
        }
        return paid;
    }

    /// What each body is left with were it to pay all it owes; below 0 where it cannot.
    public double[] equity(double[] means, double[] payments) {
        var equity = new double[bodies];
        for (int body = 0; body < bodies; body++) {
            equity[body] = means[body] + received(body, payments) - owed[body];
        }
        return equity;
    }

    private double received(int body, double[] paid) {
        double sum = 0;
        for (int payer = 0; payer < bodies; payer++) {
            sum += shares[body][payer] * paid[payer];
        }
        return sum;
    }

    /// Works out what those pay who cannot pay all, given that the others do. At first nobody of them
    /// has anything to pay out; whoever then has something joins in, until nobody else does.
    private void pay(BitSet failing, double[] means, double[] paid) {
        failing.stream().forEach(body -> paid[body] = 0);
        var paying = new BitSet();
        while (join(failing, means, paid, paying)) {
            var solved = solved(paying, means, paid);
            var order = paying.stream().toArray();
            for (int at = 0; at < order.length; at++) {
                paid[order[at]] = Math.max(0, solved[at]);
            }
        }
    }

    private boolean join(BitSet failing, double[] means, double[] paid, BitSet paying) {
        int before = paying.cardinality();
        failing.stream()
                .filter(body -> kept(means[body]) + paidKept * received(body, paid) > ROUNDING)
                .forEach(paying::set);
        return paying.cardinality() > before;
    }

    /// There is one answer: of a ring that pays on all it gets, not all can fail and have something to pay.
    private double[] solved(BitSet paying, double[] means, double[] paid) {
        var order = paying.stream().toArray();
        var coefficients = new double[order.length][order.length];
        var right = new double[order.length];
        for (int at = 0; at < order.length; at++) {
            int body = order[at];
            right[at] = kept(means[body]);
            for (int payer = 0; payer < bodies; payer++) {
                if (!paying.get(payer)) {
                    right[at] += paidKept * shares[body][payer] * paid[payer];
                }
            }
            for (int other = 0; other < order.length; other++) {
                coefficients[at][other] = (at == other ? 1 : 0) - paidKept * shares[body][order[other]];
            }
        }
        return Objects.requireNonNull(LinearSystem.solve(coefficients, right));
    }

    /// A debt elsewhere is not lessened by closing.
    private double kept(double means) {
        return means > 0 ? ownKept * means : means;
    }
}
