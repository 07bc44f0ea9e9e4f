package org.mainstay.engine.simulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Carries what befalls one provider along payments, roofs, back offices and referrals.
final class Chain implements Cascade {

    private final Layout layout;
    private final Accounts accounts;
    private final Props props;
    private final Dues dues;
    private final HandOvers handOvers;
    private final List<Fall> falls = new ArrayList<>();
    private final BitSet closedBefore = new BitSet();

    /// @param usual what supplies offer in each step as things are
    Chain(Layout layout, Ties ties, Accounts accounts, long[][] usual) {
        this.layout = layout;
        this.accounts = accounts;
        props = new Props(layout, ties, accounts.strains);
        dues = new Dues(layout, ties, accounts);
        handOvers = new HandOvers(layout, ties.refers(), usual);
    }

    @Override
    public void before(int step) {
        falls.addAll(props.step(step, accounts));
        dues.step(step);
        markClosed(closedBefore);
    }

    @Override
    public void between(int step, long[] offers, OwnClients clients) {
        handOvers.step(step, accounts, offers, clients);
        var closed = new BitSet();
        markClosed(closed);
        closed.andNot(closedBefore);
        closed.stream()
                .filter(body -> !dues.lost(body).isEmpty())
                .forEach(body -> falls.add(new Fall(body, step, Fall.Cause.PAYS, dues.lost(body))));
    }

    private void markClosed(BitSet closed) {
        for (int body = 0; body < layout.providers; body++) {
            closed.set(body, accounts.survival.hasClosed(body));
        }
    }

    @Override
    public List<Fall> falls() {
        return falls;
    }
}
