package org.mainstay.ingest.point;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mainstay.model.notice.Notice;

/// The points of one list in their order, and what was wrong with it.
public final class Points {

    private static final int NOWHERE = Integer.MIN_VALUE;

    private final List<String> ids = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private int[] x = new int[1024];
    private int[] y = new int[1024];
    private double[] amount = new double[1024];
    private int refused;

    Points() {}

    public int size() {
        return ids.size();
    }

    public String id(int point) {
        return ids.get(point);
    }

    /// Whether it is known where it lies.
    public boolean located(int point) {
        return x[point] != NOWHERE;
    }

    /// Its easting in metres.
    public int x(int point) {
        return x[point];
    }

    /// Its northing in metres.
    public int y(int point) {
        return y[point];
    }

    /// The people of an area or the capacity of a service; not a number where nobody told.
    public double amount(int point) {
        return amount[point];
    }

    /// How deprived the area is, or of what type the service is; empty where the list does not say.
    public String group(int point) {
        return groups.get(point);
    }

    /// What was wrong, row by row.
    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    /// How many rows were not used.
    public int refused() {
        return refused;
    }

    void add(String id, String group) {
        if (ids.size() == x.length) {
            x = Arrays.copyOf(x, 2 * x.length);
            y = Arrays.copyOf(y, x.length);
            amount = Arrays.copyOf(amount, x.length);
        }
        x[ids.size()] = NOWHERE;
        y[ids.size()] = NOWHERE;
        amount[ids.size()] = Double.NaN;
        ids.add(id);
        groups.add(group);
    }

    /// Says where the last point lies.
    void place(int easting, int northing) {
        x[ids.size() - 1] = easting;
        y[ids.size() - 1] = northing;
    }

    /// Says how much the last point has.
    void give(double number) {
        amount[ids.size() - 1] = number;
    }

    void note(Notice notice) {
        notices.add(notice);
    }

    void refuse(Notice notice) {
        notices.add(notice);
        refused++;
    }
}
