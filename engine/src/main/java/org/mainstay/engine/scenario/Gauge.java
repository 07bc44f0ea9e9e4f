package org.mainstay.engine.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mainstay.engine.appraisal.PlaceModels;
import org.mainstay.engine.simulation.Behaviour;
import org.mainstay.engine.simulation.Months;

/// Reads the share of need that is met, month by month, for the whole place, each decile of deprivation
/// and each ward.
///
/// Of those who ask in a month, how many are served in it; people count by the severity of their need.
/// It can be above 1 where those who waited are served too.
final class Gauge {

    static final int PLACE = 0;
    private static final int FIRST_DECILE = 1;
    private static final int DECILES = 11;
    private static final int FIRST_WARD = FIRST_DECILE + DECILES;

    private final List<PlaceModels.Ward> wards;
    /// By cell: the groups that its people belong to, and how much one of them counts there.
    private final List<int[]> groups = new ArrayList<>();
    private final List<double[]> weights = new ArrayList<>();

    Gauge(PlaceModels models) {
        wards = models.wards();
        var cells = models.central().world().cells();
        for (int cell = 0; cell < cells.size(); cell++) {
            double weight = (double) models.weight(cells.get(cell)) / Behaviour.ALL;
            var inWards = models.wardsOf(cell);
            var group = new int[2 + inWards.size()];
            var part = new double[group.length];
            group[0] = PLACE;
            part[0] = weight;
            group[1] = FIRST_DECILE + cells.get(cell).group();
            part[1] = weight;
            int at = 2;
            for (var ward : inWards.entrySet()) {
                group[at] = FIRST_WARD + ward.getKey();
                part[at++] = weight * ward.getValue();
            }
            groups.add(group);
            weights.add(part);
        }
    }

    int groups() {
        return FIRST_WARD + wards.size();
    }

    List<PlaceModels.Ward> wards() {
        return wards;
    }

    /// @param decile 0 for people of whom nobody told where they live
    static int ofDecile(int decile) {
        return FIRST_DECILE + decile;
    }

    static int ofWard(int ward) {
        return FIRST_WARD + ward;
    }

    /// By group and month; where nobody asks, all need is met.
    double[][] met(Months months) {
        var met = new double[groups()][months.steps()];
        var asked = new double[groups()];
        for (int step = 0; step < months.steps(); step++) {
            Arrays.fill(asked, 0);
            for (int cell = 0; cell < groups.size(); cell++) {
                var group = groups.get(cell);
                var weight = weights.get(cell);
                double demand = months.demand(step, cell);
                double served = months.served(step, cell);
                for (int at = 0; at < group.length; at++) {
                    asked[group[at]] += weight[at] * demand;
                    met[group[at]][step] += weight[at] * served;
                }
            }
            for (int group = 0; group < asked.length; group++) {
                met[group][step] = asked[group] == 0 ? 1 : met[group][step] / asked[group];
            }
        }
        return met;
    }

    /// People who asked and were not served in the month in which they asked, or after waiting; each
    /// counts once.
    long unserved(Months months) {
        long unserved = 0;
        for (int step = 0; step < months.steps(); step++) {
            for (int cell = 0; cell < groups.size(); cell++) {
                unserved += months.demand(step, cell) - months.served(step, cell);
            }
        }
        return unserved;
    }

    /// Whether anybody of a group needs anything.
    boolean isPeopled(int group) {
        return groups.stream().anyMatch(of -> Arrays.stream(of).anyMatch(one -> one == group));
    }
}
