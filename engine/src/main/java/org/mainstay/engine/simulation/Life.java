package org.mainstay.engine.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run in which everybody is lived step by step beside all others; or only those whom something touches, while
/// all others go as they are remembered to.
final class Life {

    private final Layout layout;
    private final Tally tally;
    private final Schedule schedule;
    private final @Nullable Extent[] extents;
    private final Accounts accounts;
    private final OwnClients clients;
    private final Seekers seekers;
    private final Cascade cascade;

    /// @param extents the people who are worked out, by need; null where none of them are
    Life(Simulation of, Schedule schedule, @Nullable Extent[] extents, Ties ties, Tally tally) {
        layout = of.layout;
        this.tally = tally;
        this.schedule = schedule;
        this.extents = extents;
        accounts = new Accounts(layout, of.behaviour, of.replaced, tally);
        clients = new OwnClients(layout, of.behaviour);
        seekers = new Seekers(layout, of.behaviour, tally, extents);
        cascade = Cascade.of(layout, ties, accounts, of.baseOffers);
    }

    /// Answers who closed after others to which it is tied.
    List<Fall> live(Memory others, Watcher watcher) {
        long[] offers = new long[layout.supplies];
        for (int step = 0; step < layout.calendar.steps(); step++) {
            while (schedule.isDue(step)) {
                var intervention = schedule.take();
                accounts.apply(intervention, step);
                clients.apply(intervention);
                seekers.apply(intervention);
            }
            others.recall(step, offers, clients);
            cascade.before(step);
            watcher.before(step, accounts, clients);
            for (int provider = 0; provider < layout.providers; provider++) {
                if (schedule.providers[provider]) {
                    accounts.step(step, provider, offers);
                }
            }
            cascade.between(step, offers, clients);
            watcher.between(step, offers, clients);
            clients.openDoors(accounts);
            servePeople(step, offers);
            watcher.after(step, accounts);
        }
        Conservation.requireMoney(tally, layout.reserves);
        return cascade.falls();
    }

    private void servePeople(int step, long[] offers) {
        int year = layout.calendar.year(step);
        for (int need = 0; need < layout.needs; need++) {
            var extent = extents[need];
            if (extent != null) {
                seekers.begin(step, extent);
                for (int supply : layout.suppliesOfNeed[need]) {
                    seekers.take(clients.step(step, supply, offers[supply]));
                    tally.servedOwn[year][supply] += clients.served[supply];
                }
                seekers.end(step, need, extent, clients.spare);
            }
        }
    }
}
