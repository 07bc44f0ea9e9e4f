package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Provider;
import org.mainstay.engine.simulation.Supply;
import org.mainstay.engine.simulation.World;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

/// The place turned into a world the simulation can run, at one corner of the assumptions.
/// Each line is a supply, in the order of the lines.
final class Setting {

    /// The number of the need of lines whose need nobody knows: their money flows, but they reach no cell of
    /// people.
    static final int NO_NEED = Need.values().length;

    private static final Map<Need, Integer> NUMBERS = numbers();

    private final Frame frame;
    private final List<Activity> activities;
    private final World world;

    private Setting(Frame frame, List<Activity> activities, World world) {
        this.frame = frame;
        this.activities = activities;
        this.world = world;
    }

    static Setting of(Frame frame, Assumptions assumptions, Corner corner) {
        var lines = frame.lines();
        var activities = lines.stream()
                .map(line -> Activity.of(line, assumptions, corner))
                .toList();
        var owners = new int[lines.size()];
        var bodies = new ArrayList<Provider>();
        frame.providers().forEach((id, own) -> {
            own.forEach(line -> owners[line] = bodies.size());
            bodies.add(provider(id, own, lines, activities));
        });
        var supplies = new ArrayList<Supply>();
        for (var index = 0; index < lines.size(); index++) {
            var activity = activities.get(index);
            supplies.add(new Supply(
                    owners[index],
                    need(lines.get(index)),
                    lines.get(index).recurring().value(),
                    activity.unitCostPence(),
                    activity.capacity(),
                    frame.shares(index, activity.people() + activity.turnedAway())));
        }
        return new Setting(frame, activities, new World(bodies, supplies, frame.cells()));
    }

    private static Provider provider(String id, List<Integer> own, List<FundingLine> lines, List<Activity> activities) {
        var fixed = own.stream()
                .mapToLong(line -> activities.get(line).fixedPence())
                .sum();
        var other = own.stream()
                .mapToLong(line -> activities.get(line).otherPence())
                .sum();
        // A body reports its reserves once for each line; they are the same reserves.
        var reserves = own.stream()
                .flatMap(line -> lines.get(line).findProvision().stream())
                .map(Provision::delivery)
                .flatMap(delivery -> Stream.ofNullable(delivery.reservesPence()))
                .max(Long::compare);
        return new Provider(id, fixed, other, reserves.orElse(null));
    }

    static int need(FundingLine line) {
        return line.findNeed().map(Setting::number).orElse(NO_NEED);
    }

    private static Map<Need, Integer> numbers() {
        var numbers = new EnumMap<Need, Integer>(Need.class);
        for (var need : Need.values()) {
            numbers.put(need, numbers.size());
        }
        return numbers;
    }

    /// The number by which the simulation knows a need.
    static int number(Need need) {
        return Objects.requireNonNull(NUMBERS.get(need));
    }

    World world() {
        return world;
    }

    Frame frame() {
        return frame;
    }

    int index(FundingLine line) {
        return frame.index(line);
    }

    Activity activity(FundingLine line) {
        return activities.get(index(line));
    }
}
