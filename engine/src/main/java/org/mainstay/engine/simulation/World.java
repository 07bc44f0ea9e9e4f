package org.mainstay.engine.simulation;

import java.util.BitSet;
import java.util.List;

/// The place as the model sees it: providers, what each supplies, and the cells of people who need it.
///
/// Everything refers to everything else by its position in these lists. People are whole millionths of a person a year,
/// money is whole pence a year.
public record World(List<Provider> providers, List<Supply> supplies, List<Cell> cells) {

    public World {
        providers = List.copyOf(providers);
        supplies = List.copyOf(supplies);
        cells = List.copyOf(cells);
        for (int s = 0; s < supplies.size(); s++) {
            requireSound(s, supplies.get(s), providers.size(), cells);
        }
    }

    /// How many needs there are: they are numbered from 0.
    public int needs() {
        int last = -1;
        for (var cell : cells) {
            last = Math.max(last, cell.need());
        }
        for (var supply : supplies) {
            last = Math.max(last, supply.need());
        }
        return last + 1;
    }

    private static void requireSound(int index, Supply supply, int providers, List<Cell> cells) {
        if (supply.provider() < 0 || supply.provider() >= providers) {
            throw new IllegalArgumentException(
                    "The provider (%s) of supply %s is not in the world.".formatted(supply.provider(), index));
        }
        var seen = new BitSet(cells.size());
        for (var share : supply.own()) {
            if (share.cell() < 0 || share.cell() >= cells.size()) {
                throw new IllegalArgumentException(
                        "The cell (%s) of supply %s is not in the world.".formatted(share.cell(), index));
            }
            if (cells.get(share.cell()).need() != supply.need()) {
                throw new IllegalArgumentException(
                        "The cell (%s) of supply %s has another need.".formatted(share.cell(), index));
            }
            if (seen.get(share.cell())) {
                throw new IllegalArgumentException(
                        "The cell (%s) of supply %s is listed twice.".formatted(share.cell(), index));
            }
            seen.set(share.cell());
        }
    }
}
