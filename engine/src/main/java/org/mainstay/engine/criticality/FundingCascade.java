package org.mainstay.engine.criticality;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Who fails in turn when some stop paying: a body fails once it has lost more income than its reserves hold,
/// and then pays nobody either.
public final class FundingCascade {

    private final int[] from;
    private final int[] payee;
    private final long[] pence;
    private final long[] reserves;

    private FundingCascade(int[] from, int[] payee, long[] pence, long[] reserves) {
        this.from = from;
        this.payee = payee;
        this.pence = pence;
        this.reserves = reserves;
    }

    /// The payments of a year.
    ///
    /// @param reserves how much income each node can lose and go on
    public static FundingCascade of(int[] payer, int[] payee, long[] pence, long[] reserves) {
        var from = new int[reserves.length + 1];
        Arrays.stream(payer).forEach(node -> from[node + 1]++);
        for (var node = 0; node < reserves.length; node++) {
            from[node + 1] += from[node];
        }
        var free = Arrays.copyOf(from, from.length);
        var to = new int[payee.length];
        var amounts = new long[payee.length];
        for (var payment = 0; payment < payer.length; payment++) {
            var at = free[payer[payment]]++;
            to[at] = payee[payment];
            amounts[at] = pence[payment];
        }
        return new FundingCascade(from, to, amounts, reserves.clone());
    }

    /// How many nodes there are.
    public int nodes() {
        return reserves.length;
    }

    /// Whether a node pays anybody, so that more than itself may go with it.
    public boolean pays(int node) {
        return from[node] < from[node + 1];
    }

    /// Those who may fail because several stop paying, where one of them alone would not bring them
    /// down; in ascending order.
    public List<Integer> failJointly() {
        var all = new long[reserves.length];
        var borne = new BitSet(reserves.length);
        for (var node = 0; node < reserves.length; node++) {
            var ofNode = new TreeMap<Integer, Long>();
            for (var at = from[node]; at < from[node + 1]; at++) {
                all[payee[at]] += pence[at];
                ofNode.merge(payee[at], pence[at], Long::sum);
            }
            ofNode.forEach((other, paid) -> borne.set(other, borne.get(other) || paid <= reserves[other]));
        }
        return borne.stream().filter(node -> all[node] > reserves[node]).boxed().toList();
    }

    /// What follows when these nodes stop paying.
    public Collapse without(Set<Integer> gone) {
        var failed = new BitSet(reserves.length);
        var queue = new ArrayDeque<Integer>();
        gone.stream().sorted().forEach(queue::add);
        gone.forEach(failed::set);
        var lost = new long[reserves.length];
        var unpaid = 0L;
        var rounds = 0;
        while (!queue.isEmpty()) {
            for (var left = queue.size(); left > 0; left--) {
                int node = queue.remove();
                for (var at = from[node]; at < from[node + 1]; at++) {
                    unpaid += pence[at];
                    lost[payee[at]] += pence[at];
                    if (lost[payee[at]] > reserves[payee[at]] && !failed.get(payee[at])) {
                        failed.set(payee[at]);
                        queue.add(payee[at]);
                    }
                }
            }
            rounds += queue.isEmpty() ? 0 : 1;
        }
        gone.forEach(failed::clear);
        return new Collapse(failed.stream().boxed().toList(), unpaid, rounds);
    }
}
