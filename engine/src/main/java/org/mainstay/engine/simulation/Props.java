package org.mainstay.engine.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.engine.resilience.Link;
import org.mainstay.engine.resilience.Tipping;

/// Who gives way when those that host it or hold it up are gone, and who goes on with less.
final class Props {

    private static final double MILLION = Behaviour.ALL;
    private static final int GOING = -1;

    private final List<Ties.Leans> leans;
    private final int replaced;
    private final Strains strains;
    private final List<Link> links;
    private final double[] limits;

    /// By provider: the step in which it was found closed.
    private final int[] since;

    Props(Layout layout, Ties ties, Strains strains) {
        leans = ties.leans();
        replaced = ties.terms().replaced();
        this.strains = strains;
        since = new int[layout.providers];
        Arrays.fill(since, GOING);
        limits = new double[layout.providers + 1];
        Arrays.fill(limits, ties.terms().limit() / MILLION);
        links = new ArrayList<>();
        var held = new long[layout.providers];
        for (var lean : leans) {
            held[lean.body()] += lean.share();
            links.add(new Link(lean.on(), lean.body(), lean.share() / MILLION));
        }
        // What holds a body up beside its ties never goes.
        for (int body = 0; body < layout.providers; body++) {
            if (held[body] < Behaviour.ALL) {
                links.add(new Link(layout.providers, body, (Behaviour.ALL - held[body]) / MILLION));
            }
        }
    }

    /// Closes whoever gives way at the start of a step, and takes room from the others.
    List<Fall> step(int step, Accounts accounts) {
        var gone = gone(step, accounts);
        if (gone.isEmpty()) {
            leans.forEach(lean -> strains.lean(lean.body(), 0));
            return List.of();
        }
        var rounds = Tipping.rounds(links, limits, gone);
        var falls = new ArrayList<Fall>();
        IntStream.range(0, since.length)
                .filter(body -> rounds[body] > 0 && since[body] == GOING)
                .boxed()
                .sorted(Comparator.comparingInt(body -> rounds[body]))
                .forEach(body -> {
                    accounts.shut(body, step);
                    since[body] = step;
                    falls.add(new Fall(body, step, Fall.Cause.LEANS, broken(body, rounds)));
                });
        lean(rounds);
        return falls;
    }

    /// Those that are closed and for whom nobody has found a replacement yet.
    private BitSet gone(int step, Accounts accounts) {
        var gone = new BitSet(since.length);
        for (int body = 0; body < since.length; body++) {
            if (!accounts.survival.hasClosed(body)) {
                since[body] = GOING;
            } else if (since[body] == GOING) {
                since[body] = step;
            }
            gone.set(body, since[body] != GOING && step - since[body] < replaced);
        }
        return gone;
    }

    private void lean(int[] rounds) {
        leans.forEach(lean -> strains.lean(lean.body(), 0));
        for (var lean : leans) {
            if (rounds[lean.on()] != Tipping.STANDS) {
                strains.lean(lean.body(), Math.min(Behaviour.ALL, strains.leaning(lean.body()) + lean.share()));
            }
        }
    }

    /// The ties to those that went before it did.
    private List<Integer> broken(int body, int[] rounds) {
        return IntStream.range(0, leans.size())
                .filter(at -> leans.get(at).body() == body
                        && rounds[leans.get(at).on()] != Tipping.STANDS
                        && rounds[leans.get(at).on()] < rounds[body])
                .boxed()
                .toList();
    }
}
