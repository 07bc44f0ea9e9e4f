package org.mainstay.engine.simulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Carries what befalls one provider to those that are tied to it, step by step. Where nobody is tied to anybody it
/// does nothing at all.
final class Cascade {

    private final boolean none;
    private final Layout layout;
    private final Accounts accounts;
    private final Props props;
    private final Dues dues;
    private final HandOvers handOvers;
    private final List<Fall> falls = new ArrayList<>();
    private final BitSet closedBefore = new BitSet();

    /// @param usual what supplies offer in each step as things are
    Cascade(Layout layout, Ties ties, Accounts accounts, long[][] usual) {
        none = ties.isEmpty();
        this.layout = layout;
        this.accounts = accounts;
        props = new Props(layout, ties, accounts.strains);
        dues = new Dues(layout, ties, accounts);
        handOvers = new HandOvers(layout, ties.refers(), usual);
    }

    /// What was decided for a step has taken effect, and nobody has been paid yet.
    void before(int step) {
        if (none) {
            return;
        }
        falls.addAll(props.step(step, accounts));
        dues.step(step);
        markClosed(closedBefore);
    }

    /// Everybody knows what it can offer, and nobody has been served yet.
    void between(int step, long[] offers, Queues queues) {
        if (none) {
            return;
        }
        handOvers.step(step, accounts, offers, queues);
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

    List<Fall> falls() {
        return falls;
    }
}
