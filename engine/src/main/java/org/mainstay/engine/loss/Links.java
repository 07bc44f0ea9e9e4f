package org.mainstay.engine.loss;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.engine.simulation.Supply;
import org.mainstay.engine.simulation.World;

/// Which services reach which people, in plain arrays: one link for each service and cell of people.
final class Links {

    /// The numbers of services and cells in the world.
    final int[] supply;
    final int[] cell;

    /// Where the links of a service begin, and both ends of a link.
    final int[] from;
    final int[] linkCell;
    final int[] linkSupply;

    /// The links of a cell.
    final int[][] ofCell;

    private Links(World world, int[] supply) {
        this.supply = supply;
        from = new int[supply.length + 1];
        for (var at = 0; at < supply.length; at++) {
            from[at + 1] = from[at] + own(world, at).size();
        }
        linkSupply = new int[from[supply.length]];
        linkCell = new int[from[supply.length]];
        cell = Arrays.stream(supply)
                .boxed()
                .flatMap(one -> world.supplies().get(one).own().stream())
                .mapToInt(Supply.Share::cell)
                .sorted()
                .distinct()
                .toArray();
        for (var at = 0; at < supply.length; at++) {
            var link = from[at];
            for (var share : own(world, at)) {
                linkSupply[link] = at;
                linkCell[link++] = Arrays.binarySearch(cell, share.cell());
            }
        }
        ofCell = IntStream.range(0, cell.length)
                .mapToObj(place -> IntStream.range(0, linkCell.length)
                        .filter(link -> linkCell[link] == place)
                        .toArray())
                .toArray(int[][]::new);
    }

    /// The links of some services.
    ///
    /// @param supplies in ascending order
    static Links of(World world, List<Integer> supplies) {
        return new Links(world, supplies.stream().mapToInt(Integer::intValue).toArray());
    }

    private List<Supply.Share> own(World world, int at) {
        return world.supplies().get(supply[at]).own();
    }

    int supplies() {
        return supply.length;
    }

    int cells() {
        return cell.length;
    }

    int links() {
        return linkCell.length;
    }
}
