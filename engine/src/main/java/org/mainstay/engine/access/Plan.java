package org.mainstay.engine.access;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What several changes together make of the services: those left, their capacities, and those new.
final class Plan {

    private final double[] capacity;
    private final BitSet changed;
    private final BitSet closed;
    private final List<Change.Opening> openings = new ArrayList<>();

    Plan(Situation situation, List<Change> changes) {
        capacity = new double[situation.services()];
        for (var service = 0; service < capacity.length; service++) {
            capacity[service] = situation.supply().at(service);
        }
        changed = new BitSet(capacity.length);
        closed = new BitSet(capacity.length);
        changes.forEach(this::make);
    }

    /// The services that differ from before.
    BitSet changed() {
        return changed;
    }

    double[] ratio(double[] demand) {
        var ratio = new double[demand.length];
        for (var service = 0; service < ratio.length; service++) {
            ratio[service] = demand[service] > 0 ? capacity[service] / demand[service] : 0;
        }
        return ratio;
    }

    /// How many of the services that an area reaches are left.
    int open(Weights weights, int area) {
        var number = 0;
        for (var pair = weights.from(area); pair < weights.to(area); pair++) {
            number += closed.get(weights.service(pair)) ? 0 : 1;
        }
        return number;
    }

    /// Adds what new services bring.
    void open(Situation situation, double[] value, int[] depth) {
        for (var opening : openings) {
            var near = opening.near();
            var demand = 0.0;
            for (var area = 0; area < value.length; area++) {
                demand += situation.people(area) * near.row(area);
            }
            for (var area = 0; area < value.length; area++) {
                value[area] += demand > 0 ? opening.capacity() / demand * near.row(area) : 0;
                depth[area] += near.to(area) - near.from(area);
            }
        }
    }

    private void make(Change change) {
        switch (change) {
            case Change.Closing closing -> close(closing.service());
            case Change.Resizing resizing -> resize(resizing.service(), resizing.capacity());
            case Change.Merging merging -> {
                resize(merging.into(), capacity[merging.into()] + merging.kept() * capacity[merging.service()]);
                close(merging.service());
            }
            case Change.Opening opening -> openings.add(opening);
        }
    }

    private void resize(int service, double units) {
        capacity[service] = units;
        changed.set(service);
    }

    private void close(int service) {
        resize(service, 0);
        closed.set(service);
    }
}
