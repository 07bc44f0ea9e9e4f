package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How those who save could make up for those who pay, in pence of present value: everyone who saves puts in the same
/// part of its saving, so that nobody is worse off. Where that does not suffice, only the council is.
///
/// @param shares for each partner
/// @param missing what even all savings together do not cover
/// @param unnamed cost that falls on nobody who can be a partner; it is in no share
record Pool(SortedMap<Payer, Share> shares, long missing, long unnamed) {

    /// Households, donors and bearers who are not known have no budget to pool.
    static final List<Payer> PARTNERS =
            List.of(Payer.LA, Payer.NHS, Payer.DWP_HMT, Payer.POLICE_CJS, Payer.OTHER_PUBLIC, Payer.HOUSING_PROVIDER);

    Pool {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
    }

    /// One partner; it pays or receives, never both.
    ///
    /// @param saves money and avoided cost
    /// @param bears money put in and cost that comes to it
    record Share(long saves, long bears, long pays, long receives) {

        static final Share NONE = new Share(0, 0, 0, 0);

        /// What is left of it all, after the money has changed hands.
        long left() {
            return saves - bears - pays + receives;
        }
    }

    static Pool of(Consequences all, Basis basis) {
        var saves = new ArrayList<Long>();
        var bears = new ArrayList<Long>();
        for (var partner : PARTNERS) {
            long money = partner == Payer.LA ? all.moneySaved() : 0;
            long cost = all.change(partner, basis) - money;
            saves.add(Math.max(0, money) + Math.max(0, cost));
            bears.add(Math.max(0, -money) + Math.max(0, -cost));
        }
        long missing = Math.max(0, sum(bears) - sum(saves));
        var puts = missing == 0 ? Micro.split(sum(bears), saves) : saves;
        var nets = new ArrayList<Long>();
        for (int at = 0; at < PARTNERS.size(); at++) {
            nets.add(puts.get(at) - bears.get(at));
        }
        // Where savings do not suffice the council, whose choice it is, makes up for what the others bear.
        nets.set(0, nets.getFirst() + missing);
        var shares = new TreeMap<Payer, Share>();
        for (int at = 0; at < PARTNERS.size(); at++) {
            long net = nets.get(at);
            shares.put(PARTNERS.get(at), new Share(saves.get(at), bears.get(at), Math.max(0, net), Math.max(0, -net)));
        }
        return new Pool(shares, missing, unnamed(all, basis));
    }

    private static long unnamed(Consequences all, Basis basis) {
        return all.byPayer(basis).entrySet().stream()
                .filter(line -> !PARTNERS.contains(line.getKey()))
                .mapToLong(line -> Math.max(0, -line.getValue()))
                .sum();
    }

    private static long sum(List<Long> amounts) {
        return amounts.stream().reduce(0L, Math::addExact);
    }

    Share share(Payer partner) {
        return shares.getOrDefault(partner, Share.NONE);
    }
}
