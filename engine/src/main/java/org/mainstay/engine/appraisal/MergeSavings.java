package org.mainstay.engine.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mainstay.engine.coverage.Outlet;
import org.mainstay.engine.coverage.SharedGround;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.evidence.Unit;

/// What the council would save by joining two services that coverage finds on shared ground, whichever way round saves
/// more. Whether it should is a question for an appraisal.
public final class MergeSavings {

    private static final List<String> USED =
            List.of("fixed_cost_share", "merge_council_share", "merge_fixed_cost_saved");

    private final List<FundingLine> lines;
    private final LocalDate on;
    private final Map<Case, Planner> planners = new EnumMap<>(Case.class);

    private MergeSavings(Subject subject, LocalDate on) {
        this.lines = subject.funding().lines();
        this.on = on;
        var frame = Frame.of(lines, Ground.of(subject.place(), subject.reach()));
        for (var place : Case.values()) {
            var corner = Corner.of(place);
            var setting = Setting.of(frame, subject.assumptions(), corner);
            planners.put(place, new Planner(setting, subject.assumptions(), corner, on));
        }
    }

    public static MergeSavings of(Subject subject, LocalDate on) {
        return new MergeSavings(subject, on);
    }

    /// A merger and what it saves.
    ///
    /// @param line whose work moves
    /// @param into whose organisation does both
    /// @param yearly pence a year, over the range of the assumptions; less than nothing where joint delivery
    ///     costs more
    public record Saving(FundingLine line, FundingLine into, Figure yearly) {}

    /// Empty where either is not paid for by a line whose partner reports people and costs.
    public Optional<Saving> find(SharedGround shared) {
        var best = new ArrayList<Saving>();
        for (var one : paying(shared.first())) {
            for (var other : paying(shared.second())) {
                best.add(saving(one, other));
                best.add(saving(other, one));
            }
        }
        return best.stream()
                .reduce((one, other) -> other.yearly().value() > one.yearly().value() ? other : one);
    }

    private List<FundingLine> paying(Outlet outlet) {
        return lines.stream()
                .filter(line -> line.organisation().id().equals(outlet.organisationId())
                        && line.need() == outlet.need()
                        && MergeFinder.described(line))
                .toList();
    }

    private Saving saving(FundingLine line, FundingLine into) {
        var merge = new Change.Merge(line, into);
        var low = pence(merge, Case.LOW);
        var value = pence(merge, Case.CENTRAL);
        var high = pence(merge, Case.HIGH);
        var inputs = new ArrayList<>(line.figureIds());
        inputs.addAll(into.figureIds());
        return new Saving(
                line,
                into,
                new Figure(
                        "coverage/mergers/" + line.id() + "/into/" + into.id(),
                        "What merging %s into %s would save a year"
                                .formatted(
                                        line.organisation().name(),
                                        into.organisation().name()),
                        value,
                        Math.min(value, Math.min(low, high)),
                        Math.max(value, Math.max(low, high)),
                        Unit.PENCE_A_YEAR,
                        new Trace.Model(inputs, USED, 0, on)));
    }

    private long pence(Change.Merge merge, Case corner) {
        return Objects.requireNonNull(planners.get(corner)).mergeSaving(merge);
    }
}
