package org.mainstay.engine.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.engine.resilience.Clearing;
import org.mainstay.engine.resilience.Link;

/// What providers pay each other in each step (Eisenberg and Noe 2001; Rogers and Veraart 2013), at yearly rates.
///
/// A body pays in full as long as its income and reserves cover its fixed cost, of which these payments are a part.
/// What one does not pay, the other does not get: nothing is made and nothing is lost but what a failing body wastes.
final class Dues {

    private static final double MILLION = Behaviour.ALL;

    private final Layout layout;
    private final Accounts accounts;
    private final Strains strains;
    private final List<Ties.Pays> pays;
    private final Ties.Terms terms;

    /// Those who pay or are paid, in order; what follows goes by their place in it.
    private final int[] bodies;
    private final List<Link> debts = new ArrayList<>();
    private final BitSet settled = new BitSet();

    /// By payment: what has not come in so far, and in this step, at a yearly rate.
    private final long[] missed;
    private final long[] unpaid;

    Dues(Layout layout, Ties ties, Accounts accounts) {
        this.layout = layout;
        this.accounts = accounts;
        strains = accounts.strains;
        pays = ties.pays();
        terms = ties.terms();
        bodies = pays.stream()
                .flatMapToInt(one -> IntStream.of(one.payer(), one.payee()))
                .sorted()
                .distinct()
                .toArray();
        pays.forEach(one -> debts.add(new Link(place(one.payer()), place(one.payee()), one.pence())));
        missed = new long[pays.size()];
        unpaid = new long[pays.size()];
    }

    void step(int step) {
        if (pays.isEmpty()) {
            return;
        }
        pays.forEach(one -> strains.forgive(one.payer(), one.payee(), one.supply()));
        settleWhatIsLate();
        Arrays.fill(unpaid, 0);
        for (int at = 0; at < unpaid.length; at++) {
            if (isClosed(pays.get(at).payer()) && !isClosed(pays.get(at).payee())) {
                miss(at, pays.get(at).pence());
            }
        }
        var means = means(step);
        if (means.isShort) {
            clear(means);
        }
    }

    /// The payments into a provider that have not all come.
    List<Integer> lost(int payee) {
        return IntStream.range(0, missed.length)
                .filter(at -> missed[at] > 0 && pays.get(at).payee() == payee)
                .boxed()
                .toList();
    }

    private boolean isClosed(int provider) {
        return accounts.survival.hasClosed(provider);
    }

    /// Those whom a closed body would have paid get nothing any more; whom it has ceased to owe it pays nothing.
    private boolean goes(Ties.Pays one) {
        return !isClosed(one.payer()) && !isClosed(one.payee());
    }

    private void miss(int at, long pence) {
        unpaid[at] = pence;
        missed[at] += pence;
        strains.leaveUnpaid(pays.get(at).payee(), pays.get(at).supply(), pence);
    }

    private int place(int provider) {
        return Arrays.binarySearch(bodies, provider);
    }

    /// At a yearly rate, by place.
    private static final class Means {

        /// What each has for these payments, beside what others pay it; and what each has to pay.
        private final double[] own;
        private final double[] owed;
        private boolean isShort;

        Means(int bodies) {
            own = new double[bodies];
            owed = new double[bodies];
        }
    }

    private Means means(int step) {
        var means = new Means(bodies.length);
        var coming = new double[bodies.length];
        for (int at = 0; at < unpaid.length; at++) {
            if (goes(pays.get(at))) {
                means.owed[debts.get(at).from()] += debts.get(at).weight();
                coming[debts.get(at).to()] += debts.get(at).weight();
            }
        }
        for (int place = 0; place < bodies.length; place++) {
            double owed = means.owed[place];
            var rates = owed == 0 ? null : accounts.rates(step, bodies[place]);
            if (rates != null) {
                double atHand = known(place) * layout.calendar.stepsPerYear();
                means.own[place] = atHand + rates.income() - coming[place] - (rates.fixed() - owed);
                means.isShort |= means.own[place] + coming[place] < owed;
            }
        }
        return means;
    }

    /// What a body is known to have in reserve.
    private double known(int place) {
        int provider = bodies[place];
        return accounts.survival.knowsReserves(provider) ? Math.max(0, accounts.reserves(provider)) : 0;
    }

    private Clearing clearing(List<Link> some) {
        return Clearing.of(bodies.length, some, terms.ownKept() / MILLION, terms.paidKept() / MILLION);
    }

    private void clear(Means means) {
        var clearing = clearing(IntStream.range(0, unpaid.length)
                .filter(at -> goes(pays.get(at)))
                .mapToObj(debts::get)
                .toList());
        var paid = clearing.payments(means.own);
        var equity = clearing.equity(means.own, paid);
        var byPayers = new long[bodies.length];
        long byPayees = 0;
        for (int at = 0; at < unpaid.length; at++) {
            int payer = debts.get(at).from();
            if (goes(pays.get(at)) && paid[payer] < means.owed[payer]) {
                long due = pays.get(at).pence();
                miss(at, due - (long) Math.floor(due * paid[payer] / means.owed[payer]));
                byPayers[payer] += unpaid[at];
                byPayees += unpaid[at];
            }
        }
        for (int place = 0; place < byPayers.length; place++) {
            long lacking = (long) Math.floor(Math.max(0, -equity[place]));
            strains.excuse(bodies[place], Math.min(byPayers[place], lacking));
        }
        Conservation.requirePayments(Conservation.sum(byPayers), byPayees);
    }

    /// A body that has closed leaves what it owes for work that was done: its estate pays what it can, and whoever
    /// is owed writes off the rest. What is still paid stands in the reserves of whoever is owed it already.
    private void settleWhatIsLate() {
        var failing = new BitSet();
        for (var one : pays) {
            failing.set(one.payer(), isClosed(one.payer()) && !settled.get(one.payer()));
        }
        for (var one : pays) {
            settled.set(one.payer(), isClosed(one.payer()));
        }
        if (failing.isEmpty()) {
            return;
        }
        var late = new ArrayList<Link>();
        var own = new double[bodies.length];
        var owed = new double[bodies.length];
        for (int at = 0; at < unpaid.length; at++) {
            var debt = debts.get(at);
            if (failing.get(pays.get(at).payer())) {
                late.add(new Link(debt.from(), debt.to(), pays.get(at).late()));
                owed[debt.from()] += pays.get(at).late();
                own[debt.from()] = known(debt.from());
            }
        }
        var paid = clearing(late).payments(own);
        for (int at = 0; at < unpaid.length; at++) {
            var one = pays.get(at);
            int payer = debts.get(at).from();
            if (failing.get(one.payer()) && one.late() > 0) {
                long left = (long) Math.floor(one.late() * Math.min(1, paid[payer] / owed[payer]));
                strains.charge(one.payer(), left);
                writeOff(at, one.late() - left);
            }
        }
    }

    private void writeOff(int at, long pence) {
        if (!isClosed(pays.get(at).payee())) {
            strains.charge(pays.get(at).payee(), pence);
            missed[at] += pence;
        }
    }
}
