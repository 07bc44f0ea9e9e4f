package org.mainstay.engine.simulation;

import java.util.List;

/// A world that was taken apart where nothing holds it together: how its parts go, put together, is how it goes.
public final class Patchwork {

    private final Tally tally;

    /// A world of so many of each, of which no part is there yet.
    public Patchwork(int years, int providers, int supplies, int cells) {
        tally = new Tally(years, providers, supplies, cells);
    }

    /// Where the providers, supplies and cells of one part stand in the whole, in their order.
    public static final class Place {

        final int[] providers;
        final int[] supplies;
        final int[] cells;

        public Place(List<Integer> providers, List<Integer> supplies, List<Integer> cells) {
            this.providers = providers.stream().mapToInt(Integer::intValue).toArray();
            this.supplies = supplies.stream().mapToInt(Integer::intValue).toArray();
            this.cells = cells.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /// Puts one part in its place.
    public void put(Course part, Place place) {
        tally.takePart(part.tally(), place);
    }

    /// How the world goes, once all parts are there.
    public Course course() {
        return new Course(tally);
    }
}
