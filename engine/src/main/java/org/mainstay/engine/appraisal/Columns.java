package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.mainstay.model.need.Need;

/// Where each quantity of a portfolio stands among those that are kept of every draw.
final class Columns {

    static final int DELIVERED = 0;
    static final int SERVED = 1;
    static final int NOT_SERVED = 2;
    static final int PAID = 3;

    private static final List<Payer> PAYERS = List.of(Payer.values());
    private static final int DECILES = 11;
    private static final int FIRST_PAYER = 4;
    private static final int FIRST_DECILE = FIRST_PAYER + PAYERS.size();
    private static final int FIRST_NEED = FIRST_DECILE + DECILES;
    private static final int FIRST_WARD = FIRST_NEED + Need.values().length;

    private final List<Ground.Ward> wards;
    /// By cell: the columns of its wards, and what share of its people live in each.
    private final List<int[]> columns = new ArrayList<>();
    private final List<double[]> parts = new ArrayList<>();

    Columns(Frame frame) {
        var all = new TreeSet<Ground.Ward>();
        frame.wards().forEach(ofCell -> all.addAll(ofCell.keySet()));
        wards = List.copyOf(all);
        for (var ofCell : frame.wards()) {
            var whole = ofCell.values().stream().mapToLong(Long::longValue).sum();
            columns.add(ofCell.keySet().stream()
                    .mapToInt(ward -> FIRST_WARD + wards.indexOf(ward))
                    .toArray());
            parts.add(ofCell.values().stream()
                    .mapToDouble(weight -> whole == 0 ? 1.0 / ofCell.size() : (double) weight / whole)
                    .toArray());
        }
    }

    int count() {
        return FIRST_WARD + wards.size();
    }

    List<Ground.Ward> wards() {
        return wards;
    }

    static int of(Payer payer) {
        return FIRST_PAYER + PAYERS.indexOf(payer);
    }

    static int ofDecile(int decile) {
        return FIRST_DECILE + decile;
    }

    /// By the number that the simulation knows a need by.
    static int ofNeed(int need) {
        return FIRST_NEED + need;
    }

    int of(Ground.Ward ward) {
        return FIRST_WARD + wards.indexOf(ward);
    }

    /// Adds people of a cell to the wards where they live.
    void spread(int cell, long people, double[] into) {
        var at = columns.get(cell);
        var part = parts.get(cell);
        for (var one = 0; one < at.length; one++) {
            into[at[one]] += people * part[one];
        }
    }
}
