package org.mainstay.engine.simulation;

/// A world laid out in plain arrays. It never changes.
final class Layout {

    final World world;
    final Calendar calendar;
    final Clients clients;
    final int providers;
    final int supplies;
    final int cells;
    final int needs;

    /// By provider; unknown reserves start from 0, and what follows is the change.
    final long[] fixed;
    final long[] otherIncome;
    final long[] reserves;

    /// By supply.
    final int[] provider;
    final int[] need;
    final long[] council;
    final long[] unitCost;
    final long[] capacity;

    /// Positions of the supplies of a provider, the supplies and the cells of a need.
    final int[][] suppliesOfProvider;
    final int[][] suppliesOfNeed;
    final int[][] cellsOfNeed;

    /// @param clients the people of this world
    Layout(World world, Calendar calendar, Clients clients) {
        this.world = world;
        this.calendar = calendar;
        this.clients = clients;
        providers = world.providers().size();
        supplies = world.supplies().size();
        cells = world.cells().size();
        needs = clients.suppliesOfNeed.length;
        fixed = world.providers().stream().mapToLong(Provider::fixedPence).toArray();
        otherIncome =
                world.providers().stream().mapToLong(Provider::otherIncomePence).toArray();
        reserves = reserves(world);
        provider = world.supplies().stream().mapToInt(Supply::provider).toArray();
        need = clients.need;
        council = world.supplies().stream().mapToLong(Supply::councilPence).toArray();
        capacity = world.supplies().stream().mapToLong(Supply::capacity).toArray();
        unitCost = world.supplies().stream().mapToLong(Supply::unitCostPence).toArray();
        suppliesOfProvider = Clients.groups(providers, provider);
        suppliesOfNeed = clients.suppliesOfNeed;
        cellsOfNeed = clients.cellsOfNeed;
    }

    /// Reserves that are not known start from nothing: only their change is told.
    private static long[] reserves(World world) {
        return world.providers().stream()
                .map(Provider::reservesPence)
                .mapToLong(known -> known == null ? 0 : known)
                .toArray();
    }
}
