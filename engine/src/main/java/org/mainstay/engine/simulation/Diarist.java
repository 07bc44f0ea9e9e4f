package org.mainstay.engine.simulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes down what one provider goes through, from what the sums of a run grow by in each step.
final class Diarist implements Watcher {

    private final Layout layout;
    private final int provider;
    private final Tally tally;
    private final List<Diary.Entry> entries = new ArrayList<>();
    private Sums before = Sums.NOTHING;
    private @Nullable Rates rates;
    private long asking;

    Diarist(Layout layout, int provider, Tally tally) {
        this.layout = layout;
        this.provider = provider;
        this.tally = tally;
    }

    /// The sums of a year so far.
    private record Sums(long council, long other, long once, long spent, long own, long others) {

        static final Sums NOTHING = new Sums(0, 0, 0, 0, 0, 0);

        Sums less(Sums earlier) {
            return new Sums(
                    council - earlier.council,
                    other - earlier.other,
                    once - earlier.once,
                    spent - earlier.spent,
                    own - earlier.own,
                    others - earlier.others);
        }
    }

    @Override
    public void before(int step, Accounts accounts, OwnClients clients) {
        rates = accounts.rates(step, provider);
        asking = 0;
        for (int supply : layout.suppliesOfProvider[provider]) {
            asking += clients.asking(step, supply);
        }
        if (step % layout.calendar.stepsPerYear() == 0) {
            before = Sums.NOTHING;
        }
    }

    @Override
    public void after(int step, Accounts accounts) {
        var now = sums(layout.calendar.year(step));
        var grown = now.less(before);
        before = now;
        entries.add(new Diary.Entry(
                step,
                rates,
                grown.council,
                grown.other,
                grown.once,
                grown.spent,
                grown.own + grown.others,
                asking - grown.own,
                accounts.reserves(provider),
                layout.calendar.stepsPerYear() % 4 == 0 && layout.calendar.endsQuarter(step)));
    }

    private Sums sums(int year) {
        long council = 0;
        long own = 0;
        long others = 0;
        for (int supply : layout.suppliesOfProvider[provider]) {
            council += tally.council[year][supply];
            own += tally.servedOwn[year][supply];
            others += tally.servedOthers[year][supply];
        }
        return new Sums(
                council,
                tally.otherIncome[year][provider],
                tally.oneOffReceived[year][provider],
                tally.spend[year][provider],
                own,
                others);
    }

    Diary diary() {
        return new Diary(entries, tally.closed[provider]);
    }
}
