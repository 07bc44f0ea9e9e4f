package org.mainstay.engine.reach;

/// The pairs of a reach seen from the services: the areas of each, ascending.
public final class Catchments {

    private final int[] start;
    private final int[] area;
    private final int[] pair;

    private Catchments(int[] start, int[] area, int[] pair) {
        this.start = start;
        this.area = area;
        this.pair = pair;
    }

    static Catchments of(Reach reach) {
        var start = new int[reach.services() + 1];
        for (var pair = 0; pair < reach.pairs(); pair++) {
            start[reach.service(pair) + 1]++;
        }
        for (var service = 0; service < reach.services(); service++) {
            start[service + 1] += start[service];
        }
        var next = start.clone();
        var whose = new int[reach.pairs()];
        var which = new int[reach.pairs()];
        for (var area = 0; area < reach.areas(); area++) {
            for (var pair = reach.from(area); pair < reach.to(area); pair++) {
                var place = next[reach.service(pair)]++;
                whose[place] = area;
                which[place] = pair;
            }
        }
        return new Catchments(start, whose, which);
    }

    /// The place of a service's first area.
    public int from(int service) {
        return start[service];
    }

    /// The place after that of a service's last area.
    public int to(int service) {
        return start[service + 1];
    }

    public int area(int place) {
        return area[place];
    }

    /// The pair of the reach that stands at this place.
    public int pair(int place) {
        return pair[place];
    }
}
