package org.mainstay.engine.simulation;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.resilience.Inoperability;
import org.mainstay.engine.resilience.Link;

/// Who is not sent on because whoever would send them does less than it did: what goes missing at one is missing
/// at the next, down the chain.
final class HandOvers {

    private final Layout layout;
    private final List<Ties.Refers> refers;
    private final List<Link> links = new ArrayList<>();

    /// By step and supply, what is offered as things are.
    private final long[][] usual;

    HandOvers(Layout layout, List<Ties.Refers> refers, long[][] usual) {
        this.layout = layout;
        this.refers = refers;
        this.usual = usual;
        refers.forEach(one -> links.add(new Link(one.from(), one.to(), (double) one.share() / Behaviour.ALL)));
    }

    /// Tells the queues whose people do not find their way in this step.
    void step(int step, Accounts accounts, long[] offers, OwnClients clients) {
        var blow = new double[layout.providers];
        boolean any = false;
        for (var one : refers) {
            blow[one.from()] = missing(step, one.from(), accounts, offers);
            any |= blow[one.from()] > 0;
        }
        var gone = any ? Inoperability.atMostAll(links, blow) : blow;
        var unsent = new double[layout.providers];
        refers.forEach(one -> unsent[one.to()] += gone[one.from()] * one.share());
        for (var one : refers) {
            long share = Math.min(Behaviour.ALL, Math.round(unsent[one.to()]));
            for (int supply : layout.suppliesOfProvider[one.to()]) {
                clients.miss(supply, share);
            }
        }
    }

    /// The part of what a provider would offer as things are that it does not offer now.
    private double missing(int step, int provider, Accounts accounts, long[] offers) {
        if (accounts.survival.hasClosed(provider)) {
            return 1;
        }
        double before = 0;
        double now = 0;
        for (int supply : layout.suppliesOfProvider[provider]) {
            // What has moved to another provider is still done.
            boolean moved = accounts.stopped[supply];
            before += moved ? 0 : usual[step][supply];
            now += moved ? 0 : offers[supply];
        }
        return before == 0 ? 0 : Math.max(0, 1 - now / before);
    }
}
