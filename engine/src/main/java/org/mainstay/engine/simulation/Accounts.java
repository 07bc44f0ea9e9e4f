package org.mainstay.engine.simulation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.simulation.Intervention.Merge;

/// The money side of a run: what each provider receives, can afford to offer, spends, and has left.
///
/// Cost follows the capacity offered and not the people served: staff are paid whether the chairs are full or not. So a
/// half-empty service takes people on at no extra cost, and a service that fills up costs no more than before.
final class Accounts {

    private final Layout layout;
    private final Behaviour behaviour;
    private final Tally tally;
    final Survival survival;
    final Strains strains;

    /// By provider.
    private final long[] fixed;
    private final OtherIncome[] other;
    private final long[] reserves;
    private final long[] oneOff;

    private final Instalments fixedPaid;
    private final Instalments otherPaid;
    private final Instalments activityPaid;

    /// By supply.
    private final long[] council;
    private final Instalments councilPaid;
    private final long[] councilBefore;
    private final long[] capacity;
    private final long[] own;
    private final long[][] ownPeople;
    final boolean[] stopped;
    private final long[] dip;
    private final int[] dipEnds;

    /// Capacity that is paid for and not open yet, until which step, and what of it was paid in this step.
    private final long[] idle;
    private final int[] idleEnds;
    private final long[] training;

    /// What the council paid a supply when it opened a front door there; 0 where there is none.
    private final long[] promised;

    Accounts(Layout layout, Behaviour behaviour, long[] replaced, Tally tally) {
        this.layout = layout;
        this.behaviour = behaviour;
        this.tally = tally;
        survival = new Survival(layout, behaviour.closure(), tally);
        strains = new Strains(layout);
        fixed = layout.fixed.clone();
        other = new OtherIncome[layout.providers];
        Arrays.setAll(other, provider -> new OtherIncome(layout.otherIncome[provider], behaviour.others(), replaced));
        reserves = layout.reserves.clone();
        oneOff = new long[layout.providers];
        int steps = layout.calendar.stepsPerYear();
        fixedPaid = new Instalments(layout.providers, steps);
        otherPaid = new Instalments(layout.providers, steps);
        activityPaid = new Instalments(layout.providers, Behaviour.ALL);
        councilPaid = new Instalments(layout.supplies, steps);
        council = layout.council.clone();
        councilBefore = council.clone();
        capacity = layout.capacity.clone();
        own = layout.clients.own.clone();
        ownPeople = layout.clients.ownPeople.clone();
        stopped = new boolean[layout.supplies];
        dip = new long[layout.supplies];
        dipEnds = new int[layout.supplies];
        idle = new long[layout.supplies];
        idleEnds = new int[layout.supplies];
        training = new long[layout.supplies];
        promised = new long[layout.supplies];
    }

    void apply(Intervention intervention, int step) {
        switch (intervention) {
            case Intervention.Reduce reduce -> pay(reduce.supply(), reduce.councilPence(), step);
            case Intervention.Grow grow -> grow(grow);
            case Intervention.Secure secure -> secure(secure);
            case Intervention.Pay pay -> oneOff[layout.provider[pay.supply()]] += pay.pence();
            case Intervention.FrontDoor door -> open(door);
            case Merge merge -> merge(merge, step);
            case Blow blow -> suffer(blow, step);
        }
    }

    private void suffer(Blow blow, int step) {
        strains.take(blow);
        if (blow instanceof Blow.PaidLess less) {
            lose(layout.provider[less.supply()], step);
        } else if (blow instanceof Blow.Shut shut) {
            shut(shut.provider(), step);
        } else if (blow instanceof Blow.Rebuilt rebuilt) {
            rebuild(rebuilt);
        }
    }

    void shut(int provider, int step) {
        var now = rates(step, provider);
        if (now != null) {
            survival.shut(step, provider, reserves[provider], now.income(), now.spend());
        }
    }

    private void rebuild(Blow.Rebuilt rebuilt) {
        if (survival.hasClosed(rebuilt.provider())) {
            survival.reopen(rebuilt.provider());
            oneOff[rebuilt.provider()] += rebuilt.pence();
        }
    }

    private void pay(int supply, long councilPence, int step) {
        requireGoing(supply);
        council[supply] = councilPence;
        lose(layout.provider[supply], step);
    }

    private void grow(Intervention.Grow grow) {
        int supply = grow.supply();
        pay(supply, grow.councilPence(), grow.step());
        other[layout.provider[supply]].move(grow.otherIncomePence());
        idle[supply] = Math.max(0, grow.capacity() - capacity[supply]);
        idleEnds[supply] = grow.ready();
        capacity[supply] = grow.capacity();
    }

    private void secure(Intervention.Secure secure) {
        requireGoing(secure.supply());
        int provider = layout.provider[secure.supply()];
        if (fixed[provider] + secure.fixedPence() < 0) {
            throw new IllegalArgumentException("A fixed cost of %s pence a year cannot be freed: there are only %s."
                    .formatted(-secure.fixedPence(), fixed[provider]));
        }
        fixed[provider] = Math.addExact(fixed[provider], secure.fixedPence());
        capacity[secure.supply()] = Math.addExact(capacity[secure.supply()], secure.capacity());
        survival.expect(provider, secure.runway());
    }

    private void open(Intervention.FrontDoor door) {
        int host = door.host();
        pay(host, Math.addExact(council[host], door.yearlyPence()), door.step());
        fixed[layout.provider[host]] = Math.addExact(fixed[layout.provider[host]], door.yearlyPence());
        promised[host] = council[host];
    }

    /// What is still paid of what was promised for the front door of a supply, in millionths; nothing once
    /// its provider has closed.
    long doorPaid(int host) {
        if (survival.hasClosed(layout.provider[host])) {
            return 0;
        }
        return promised[host] == 0
                ? Behaviour.ALL
                : Portion.of(Behaviour.ALL, Math.min(paid(host), promised[host]), promised[host]);
    }

    /// One step of one provider.
    ///
    /// @param offers receives what its supplies offer in this step, in millionths of a person
    void step(int step, int provider, long[] offers) {
        if (survival.hasClosed(provider)) {
            for (int supply : layout.suppliesOfProvider[provider]) {
                offers[supply] = 0;
            }
            long estate = strains.payCharge(provider);
            reserves[provider] -= estate;
            tally.spend[layout.calendar.year(step)][provider] += estate;
            tally.reserves[layout.calendar.year(step)][provider] = reserves[provider];
            return;
        }
        long otherYearly = otherYearly(step, provider);
        long income = Math.addExact(councilYearly(step, provider), otherYearly);
        long wanted = costOfFullActivity(provider);
        long affordable = affordable(provider, Math.addExact(income, bridge(step, provider)));
        offer(step, provider, affordable, wanted, offers);
        long received = receive(step, provider, otherYearly);
        long spent = spend(step, provider, offers);
        reserves[provider] = Math.subtractExact(Math.addExact(reserves[provider], received), spent);
        requireBalance(step, provider);
        tally.reserves[layout.calendar.year(step)][provider] = reserves[provider];
        applyDip(step, provider, offers);
        long spendYearly = Math.addExact(fixed(provider), Math.min(affordable, wanted));
        survival.judge(step, provider, reserves[provider], income, spendYearly);
    }

    private long affordable(int provider, long income) {
        return Math.max(0, income + usableReserves(provider) - fixed(provider));
    }

    /// The yearly rates by which a provider goes through a step that is not lived yet; null once it has closed.
    @Nullable
    Rates rates(int step, int provider) {
        if (survival.hasClosed(provider)) {
            return null;
        }
        long council = councilYearly(step, provider);
        long otherYearly = otherYearly(step, provider);
        return new Rates(
                council,
                otherYearly,
                other[provider].initial(),
                other[provider].withdrawn(),
                fixed(provider),
                costOfFullActivity(provider),
                affordable(provider, council + otherYearly + bridge(step, provider)));
    }

    /// What a provider has now.
    long reserves(int provider) {
        return reserves[provider];
    }

    private void merge(Merge merge, int step) {
        requireGoing(merge.from());
        requireGoing(merge.into());
        int from = merge.from();
        int into = merge.into();
        int giver = layout.provider[from];
        int taker = layout.provider[into];
        var merged = merge.merged();
        stopped[from] = true;
        // The money moves with the work: this is no loss to which other funders respond, and what was lost before stays
        // lost.
        councilBefore[from] -= council[from];
        council[from] = 0;
        councilPaid.move(from, into);
        capacity[from] = 0;
        idle[from] = 0;
        council[into] = merged.councilPence();
        councilBefore[into] = Math.max(councilBefore[into], merged.councilPence());
        capacity[into] = merged.capacity();
        own[into] = Math.addExact(own[into], own[from]);
        ownPeople[into] = Portion.sum(ownPeople[into], ownPeople[from]);
        if (merged.fixedRemovedPence() > fixed[giver]) {
            throw new IllegalArgumentException("A fixed cost of %s pence a year cannot be removed: there are only %s."
                    .formatted(merged.fixedRemovedPence(), fixed[giver]));
        }
        fixed[giver] -= merged.fixedRemovedPence();
        fixed[taker] = Math.addExact(fixed[taker], merged.fixedMovedPence());
        other[giver].move(-merged.otherIncomeMovedPence());
        other[taker].move(merged.otherIncomeMovedPence());
        oneOff[taker] += merge.transition().pence();
        dip[into] = merge.transition().dip();
        dipEnds[into] = step + merge.transition().dipSteps();
        lose(taker, step);
    }

    private void requireGoing(int supply) {
        if (stopped[supply]) {
            throw new IllegalArgumentException("Supply %s has been merged into another already.".formatted(supply));
        }
    }

    private void lose(int provider, int step) {
        long lost = 0;
        for (int supply : layout.suppliesOfProvider[provider]) {
            lost += councilBefore[supply] - paid(supply);
        }
        other[provider].lose(step, Math.max(0, lost));
    }

    /// At the rate at which it comes in: late money does not.
    private long councilYearly(int step, int provider) {
        long sum = 0;
        for (int supply : layout.suppliesOfProvider[provider]) {
            sum = Math.addExact(sum, strains.isLate(supply, step) ? 0 : paid(supply));
        }
        return sum;
    }

    private long paid(int supply) {
        return strains.paid(supply, council[supply]);
    }

    private long otherYearly(int step, int provider) {
        return strains.other(provider, other[provider].yearly(step));
    }

    private long fixed(int provider) {
        return strains.fixed(provider, fixed[provider]);
    }

    /// Late money is sure to come, so a body goes on as if it were there as far as its reserves reach; at a yearly
    /// rate.
    private long bridge(int step, int provider) {
        long late = 0;
        for (int supply : layout.suppliesOfProvider[provider]) {
            late += strains.isLate(supply, step) ? paid(supply) : 0;
        }
        long cushion = survival.knowsReserves(provider) ? 0 : strains.cushion(provider);
        long atHand = Math.max(0, reserves[provider] + cushion);
        return Math.min(late, Math.multiplyExact(atHand, (long) layout.calendar.stepsPerYear()));
    }

    /// At a yearly rate, like all that decides how much is affordable: the pennies by which one month of a
    /// year differs from the next must not close a service for a day.
    private long usableReserves(int provider) {
        if (!survival.knowsReserves(provider)) {
            return 0;
        }
        long usable = Portion.of(Math.max(0, reserves[provider]), behaviour.burn(), Behaviour.ALL);
        return Math.multiplyExact(usable, (long) layout.calendar.stepsPerYear());
    }

    /// Pence a year, rounded up so that what is offered for it never costs more.
    private long costOfFullActivity(int provider) {
        long sum = 0;
        for (int supply : layout.suppliesOfProvider[provider]) {
            sum = Math.addExact(sum, Math.multiplyExact(layout.unitCost[supply], room(supply)));
        }
        return Math.ceilDiv(strains.cost(provider, sum), Behaviour.ALL);
    }

    private void offer(int step, int provider, long affordable, long wanted, long[] offers) {
        for (int supply : layout.suppliesOfProvider[provider]) {
            long closed = step < idleEnds[supply] ? Math.min(idle[supply], room(supply)) : 0;
            offers[supply] = affordable(capacity(step, supply, room(supply) - closed), affordable, wanted);
            training[supply] = affordable(yearly(step, closed), affordable, wanted);
        }
    }

    private long room(int supply) {
        return strains.room(supply, capacity[supply]);
    }

    private static long affordable(long full, long affordable, long wanted) {
        return affordable >= wanted ? full : Portion.of(full, affordable, wanted);
    }

    private long yearly(int step, long people) {
        int steps = layout.calendar.stepsPerYear();
        return Portion.ofYear(people, step % steps, steps);
    }

    /// Own clients are cut into steps one by one, so a full house is cut the same way; only the rest is cut on
    /// its own.
    private long capacity(int step, int supply, long room) {
        int position = step % layout.calendar.stepsPerYear();
        long spare = room - own[supply];
        return spare < 0 ? yearly(step, room) : ownPeople[supply][position] + yearly(step, spare);
    }

    private long receive(int step, int provider, long otherYearly) {
        int year = layout.calendar.year(step);
        long received = otherPaid.next(provider, otherYearly);
        tally.otherIncome[year][provider] += received;
        for (int supply : layout.suppliesOfProvider[provider]) {
            long paid = strains.arrives(step, supply, councilPaid.next(supply, paid(supply)));
            tally.council[year][supply] += paid;
            received += paid;
        }
        tally.oneOffReceived[year][provider] += oneOff[provider];
        return received + oneOff[provider];
    }

    private long spend(int step, int provider, long[] offers) {
        long millionths = 0;
        for (int supply : layout.suppliesOfProvider[provider]) {
            millionths = Math.addExact(
                    millionths, Math.multiplyExact(layout.unitCost[supply], offers[supply] + training[supply]));
        }
        long spent = fixedPaid.next(provider, fixed(provider))
                + activityPaid.next(provider, strains.cost(provider, millionths));
        spent += oneOff[provider] + strains.payCharge(provider);
        oneOff[provider] = 0;
        tally.spend[layout.calendar.year(step)][provider] += spent;
        return spent;
    }

    /// Against the sums of the year so far, which are kept apart from the reserves.
    private void requireBalance(int step, int provider) {
        int year = layout.calendar.year(step);
        long in = year == 0 ? layout.reserves[provider] : tally.reserves[year - 1][provider];
        in += tally.otherIncome[year][provider] + tally.oneOffReceived[year][provider];
        for (int supply : layout.suppliesOfProvider[provider]) {
            in += tally.council[year][supply];
        }
        Conservation.requireMoney(step, provider, in, tally.spend[year][provider] + reserves[provider]);
    }

    private void applyDip(int step, int provider, long[] offers) {
        for (int supply : layout.suppliesOfProvider[provider]) {
            if (step < dipEnds[supply]) {
                offers[supply] = Portion.of(offers[supply], Behaviour.ALL - dip[supply], Behaviour.ALL);
            }
        }
    }
}
