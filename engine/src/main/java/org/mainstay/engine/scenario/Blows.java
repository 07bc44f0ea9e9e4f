package org.mainstay.engine.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mainstay.engine.simulation.Behaviour;
import org.mainstay.engine.simulation.Blow;
import org.mainstay.engine.simulation.Intervention;
import org.mainstay.engine.simulation.World;
import org.mainstay.model.shock.ShockRow;

/// Turns a shock that has landed into what befalls which provider, supply and cell in which month.
final class Blows {

    private static final int MONTHS = 12;

    private final World world;
    private final Sizes.Drawn sizes;
    private final BitSet closedAnyway;
    private final Bearings ties;
    private final long[] asking;
    private final List<Intervention> blows = new ArrayList<>();

    private Blows(World world, Sizes.Drawn sizes, BitSet closedAnyway, Bearings ties) {
        this.world = world;
        this.sizes = sizes;
        this.closedAnyway = closedAnyway;
        this.ties = ties;
        asking = asking(world);
    }

    /// What is planned and beside it the blows of a shock at its sizes in one draw.
    ///
    /// @param closedAnyway providers that close without it, which nobody rebuilds for its sake
    /// @param ties along which others may close with those that are hit, who are rebuilt too
    static List<Intervention> beside(
            List<Intervention> plan, Landed shock, World world, Sizes.Drawn sizes, BitSet closedAnyway, Bearings ties) {
        var made = new Blows(world, sizes, closedAnyway, ties);
        made.blows.addAll(plan);
        shock.landings().forEach(made::add);
        return made.blows;
    }

    private static long[] asking(World world) {
        var asking = new long[world.cells().size()];
        for (int cell = 0; cell < asking.length; cell++) {
            asking[cell] = world.cells().get(cell).extraDemand();
        }
        world.supplies().forEach(supply -> supply.own().forEach(own -> asking[own.cell()] += own.people()));
        return asking;
    }

    private void add(Landing landing) {
        switch (landing.row().kind()) {
            case PAYER_CUTS -> onSupplies(landing, Blow.PaidLess::new);
            case ROOM_LOST -> onSupplies(landing, Blow.Smaller::new);
            case OTHERS_CUT -> onProviders(landing, Blow.OthersPayLess::new);
            case COSTS_RISE -> onProviders(landing, Blow.Dearer::new);
            case HANDOVERS_LOST ->
                ramp(landing, Behaviour.ALL, (step, share) -> blows.add(new Blow.Scattered(step, share)));
            case DEMAND_RISES ->
                landing.cells()
                        .forEach((cell, hit) -> ramp(
                                landing,
                                part(asking[cell], hit),
                                (step, people) -> blows.add(new Blow.MoreAsk(cell, step, people))));
            case PAID_LATE -> delay(landing);
            case BODY_CLOSES ->
                landing.providers().keySet().forEach(provider -> blows.add(new Blow.Shut(provider, from(landing))));
        }
        var months = landing.row().timing().months();
        if (months != null) {
            rebuild(landing, from(landing) + months);
        }
    }

    /// Steps count from 0.
    private static int from(Landing landing) {
        return landing.row().timing().from() - 1;
    }

    /// Makes a blow to a supply, a provider or a cell.
    private interface Maker {
        Blow make(int whom, int step, long amount);
    }

    private void onSupplies(Landing landing, Maker maker) {
        landing.supplies()
                .forEach((supply, hit) ->
                        ramp(landing, hit, (step, share) -> blows.add(maker.make(supply, step, share))));
    }

    private void onProviders(Landing landing, Maker maker) {
        landing.providers()
                .forEach((provider, hit) ->
                        ramp(landing, hit, (step, share) -> blows.add(maker.make(provider, step, share))));
    }

    private void delay(Landing landing) {
        var months = landing.row().timing().months();
        int until = from(landing) + (months == null ? 1 : months);
        landing.supplies()
                .keySet()
                .forEach(supply -> blows.add(new Blow.Late(supply, from(landing), until, cushion(supply))));
    }

    /// So much happens in a step; below 0 where it is taken back.
    private interface Step {
        void take(int step, long amount);
    }

    /// Evenly over its months until it is whole, and all taken back when it is over.
    ///
    /// @param whole what a share of all would be
    private void ramp(Landing landing, long whole, Step step) {
        var timing = landing.row().timing();
        long full = part(whole, sizes.share(landing));
        int last = timing.months() == null ? timing.over() : Math.min(timing.over(), timing.months());
        long reached = 0;
        for (int month = 1; month <= last; month++) {
            long now = full * month / timing.over();
            if (now != reached) {
                step.take(timing.from() + month - 2, now - reached);
            }
            reached = now;
        }
        if (timing.months() != null && reached != 0) {
            step.take(timing.from() + timing.months() - 1, -reached);
        }
    }

    /// Once the money, the room or the body is wanted back, whoever has closed meanwhile is rebuilt.
    private void rebuild(Landing landing, int over) {
        if (landing.row().kind() == ShockRow.Kind.DEMAND_RISES) {
            return;
        }
        int step = over + sizes.leadMonths();
        var hit = ties.downstream(landing.providers().keySet());
        for (int provider = 0; provider < world.providers().size(); provider++) {
            if (hit.get(provider) && !closedAnyway.get(provider)) {
                long pence = part(world.providers().get(provider).fixedPence(), sizes.costShare());
                blows.add(new Blow.Rebuilt(provider, step, pence));
            }
        }
    }

    /// What months of its income a body is taken to have.
    private long cushion(int supply) {
        int provider = world.supplies().get(supply).provider();
        long yearly = world.providers().get(provider).otherIncomePence()
                + world.supplies().stream()
                        .filter(one -> one.provider() == provider)
                        .mapToLong(one -> one.councilPence())
                        .sum();
        return part(yearly / MONTHS, sizes.cushionMonths());
    }

    private static long part(long whole, long share) {
        return Math.round((double) whole * share / Behaviour.ALL);
    }
}
