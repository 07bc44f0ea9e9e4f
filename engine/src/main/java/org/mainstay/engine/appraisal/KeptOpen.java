package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.option.Start;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Intervention;
import org.mainstay.engine.simulation.Simulation;

/// Finds the least that would keep a provider open, by halving: more money never closes it earlier.
final class KeptOpen {

    private static final long POUND = 100;

    /// Nobody would pay more than so many times what it costs altogether.
    private static final int MOST = 4;

    private final Model model;
    private final int provider;
    private final List<Change> others;
    private final List<FundingLine> lines;
    private final List<Integer> starts;

    /// With an option.
    ///
    /// @param lines of the provider: those that the option changes, or all where it changes none
    KeptOpen(Model model, int provider, List<Change> changes, List<FundingLine> lines, AppraisalRequest request) {
        this.model = model;
        this.provider = provider;
        this.lines = lines;
        others = changes.stream()
                .filter(change -> change.lines().stream().noneMatch(lines::contains))
                .toList();
        starts = lines.stream()
                .map(line -> changes.stream()
                        .filter(change -> change.lines().contains(line))
                        .findFirst()
                        .map(change -> Start.month(change, request.on()))
                        .orElse(0))
                .toList();
    }

    /// Pence a year on those lines together, rounded up to the pound; empty where no sum that was tried helps.
    OptionalLong leastGrant() {
        var cost = model.simulation()
                .diary(provider, List.of())
                .entries()
                .getFirst()
                .rates();
        var most = cost == null ? 0 : MOST * (cost.fixed() + cost.full());
        return least(most, grant -> !closes(model.simulation(), with(grant)));
    }

    /// Pence to begin with, rounded up to the pound.
    OptionalLong leastReserves(List<Intervention> option) {
        var first = model.simulation()
                .diary(provider, List.of())
                .entries()
                .getFirst()
                .rates();
        var years = model.base().years() + 1L;
        var most = first == null ? 0 : years * (first.fixed() + first.full());
        return least(most, reserves -> !closes(model.withReserves(provider, reserves), option));
    }

    private List<Intervention> with(long grant) {
        var plan = new ArrayList<>(model.plan(others));
        var parts = Micro.split(
                grant, lines.stream().map(line -> line.recurring().value()).toList());
        for (var at = 0; at < lines.size(); at++) {
            plan.add(new Intervention.Reduce(model.supply(lines.get(at)), starts.get(at), parts.get(at)));
        }
        return plan;
    }

    private boolean closes(Simulation simulation, List<Intervention> plan) {
        return simulation.run(plan).closures().stream().anyMatch(closure -> closure.provider() == provider);
    }

    private static OptionalLong least(long most, LongPredicate open) {
        var high = Math.ceilDiv(most, POUND);
        if (!open.test(high * POUND)) {
            return OptionalLong.empty();
        }
        var low = -1L;
        while (high - low > 1) {
            var middle = (low + high) / 2;
            if (open.test(middle * POUND)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalLong.of(high * POUND);
    }
}
