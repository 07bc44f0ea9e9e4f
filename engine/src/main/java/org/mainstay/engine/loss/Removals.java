package org.mainstay.engine.loss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.mainstay.engine.criticality.FundingCascade;
import org.mainstay.engine.simulation.Provider;
import org.mainstay.engine.simulation.Supply;
import org.mainstay.engine.simulation.World;

/// A place from which bodies can be taken, to see what is lost: prepared once, asked many times, by
/// many threads.
///
/// How many people are served is what the best allocation can do with whoever is left (*Methods*, spare
/// capacity after re-routing): own clients stay with their provider, and of all others as many as
/// possible find room in reach. So no order of providers decides, and to lose more bodies never loses
/// fewer people.
public final class Removals {

    private final World world;
    private final FundingCascade cascade;
    private final List<Neighbourhood> neighbourhoods = new ArrayList<>();
    /// By body: the neighbourhoods that it serves, and the people it serves with all who fall with it
    /// alone.
    private final int[][] serves;
    private final long[] touched;
    /// What may go beyond the sum of those, since some fall only where several go.
    private final long jointly;

    private Removals(World world, FundingCascade cascade) {
        this.world = world;
        this.cascade = cascade;
        new Parts(world).list().forEach(supplies -> neighbourhoods.add(Neighbourhood.of(world, supplies)));
        serves = serves();
        touched = IntStream.range(0, bodies())
                .mapToLong(body -> served(fallen(List.of(body))))
                .toArray();
        jointly =
                cascade.failJointly().stream().mapToLong(body -> touched[body]).sum();
    }

    /// A place where bodies fall with those whom they lean on.
    ///
    /// @param cascade among the providers of the world, in its order
    public static Removals of(World world, FundingCascade cascade) {
        if (cascade.nodes() != world.providers().size()) {
            throw new IllegalArgumentException("The cascade has %s bodies, the world has %s."
                    .formatted(cascade.nodes(), world.providers().size()));
        }
        return new Removals(world, cascade);
    }

    /// A place where nobody falls with anybody else.
    public static Removals of(World world) {
        var none = new int[0];
        return of(
                world,
                FundingCascade.of(
                        none, none, new long[0], new long[world.providers().size()]));
    }

    private int[][] serves() {
        var all = new ArrayList<List<Integer>>();
        IntStream.range(0, bodies()).forEach(body -> all.add(new ArrayList<>()));
        for (var at = 0; at < neighbourhoods.size(); at++) {
            var number = at;
            neighbourhoods.get(at).bodies().forEach(body -> all.get(body).add(number));
        }
        return all.stream()
                .map(some -> some.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /// How many bodies there are.
    public int bodies() {
        return world.providers().size();
    }

    /// Those that go and those that fall with them.
    BitSet fallen(Collection<Integer> gone) {
        var fallen = new BitSet(bodies());
        gone.forEach(fallen::set);
        if (gone.stream().anyMatch(cascade::pays)) {
            cascade.without(new TreeSet<>(gone)).failed().forEach(fallen::set);
        }
        return fallen;
    }

    /// People served by some bodies as things are: no more can be lost with them.
    private long served(BitSet fallen) {
        return fallen.stream()
                .mapToLong(body -> IntStream.of(serves[body])
                        .mapToLong(at -> neighbourhoods.get(at).served(body))
                        .sum())
                .sum();
    }

    /// People whom one body serves with all who fall with it alone, in millionths.
    long touched(int body) {
        return touched[body];
    }

    /// What bodies may take with them that fall only where several go, in millionths.
    long jointly() {
        return jointly;
    }

    /// People a year who are lost if these bodies go, in millionths.
    public long lost(List<Integer> bodies) {
        return new Sum(fallen(bodies)).lost();
    }

    /// The same by need, without those needs where nobody is lost.
    public SortedMap<Integer, Long> lostByNeed(List<Integer> bodies) {
        var fallen = fallen(bodies);
        var lost = new TreeMap<Integer, Long>();
        for (var one : neighbourhoods) {
            lost.merge(one.need(), one.lost(fallen), Long::sum);
        }
        lost.values().removeIf(people -> people == 0);
        return lost;
    }

    /// People a year who are served as things are, in millionths.
    public long served() {
        return lost(IntStream.range(0, bodies()).boxed().toList());
    }

    /// The same place with a body more that reaches all whom some bodies and those that fall with them
    /// reach.
    ///
    /// @param room by need, in millionths of a person a year
    public Removals withStandIn(List<Integer> bodies, SortedMap<Integer, Long> room) {
        var fallen = fallen(bodies);
        var providers = new ArrayList<>(world.providers());
        providers.add(new Provider("stand-in", 0, 0, null));
        var supplies = new ArrayList<>(world.supplies());
        room.forEach((need, places) -> {
            var reach = world.supplies().stream()
                    .filter(supply -> supply.need() == need && fallen.get(supply.provider()))
                    .flatMap(supply -> supply.own().stream())
                    .map(share -> new Supply.Share(share.cell(), 0))
                    .distinct()
                    .toList();
            supplies.add(new Supply(world.providers().size(), need, 0, 0, places, reach));
        });
        return of(new World(providers, supplies, world.cells()));
    }

    /// The same for those that have fallen already.
    Sum sum(BitSet fallen) {
        return new Sum(fallen);
    }

    /// What is lost with some bodies, neighbourhood by neighbourhood.
    final class Sum {

        private final BitSet fallen;
        /// Lost where one body alone is touched, and served by them where several are.
        private long alone;
        private long served;
        private final List<Neighbourhood> shared = new ArrayList<>();

        private Sum(BitSet fallen) {
            this.fallen = fallen;
            var touching = new TreeMap<Integer, Integer>();
            for (var body = fallen.nextSetBit(0); body >= 0; body = fallen.nextSetBit(body + 1)) {
                for (var at : serves[body]) {
                    touching.merge(at, 1, Integer::sum);
                }
            }
            touching.forEach(this::add);
        }

        private void add(int at, int touching) {
            var one = neighbourhoods.get(at);
            if (touching == 1) {
                alone += one.lostAlone(
                        one.bodies().filter(fallen::get).findFirst().orElseThrow());
            } else {
                shared.add(one);
                served +=
                        one.bodies().filter(fallen::get).mapToLong(one::served).sum();
            }
        }

        /// What no answer exceeds, at no work.
        long bound() {
            return alone + served;
        }

        long lost() {
            return alone + shared.stream().mapToLong(one -> one.lost(fallen)).sum();
        }
    }

    /// What is lost if these bodies go, and by whom.
    public Loss loss(List<Integer> bodies) {
        var fallen = fallen(bodies);
        var losers = new Losers();
        neighbourhoods.stream()
                .filter(one -> one.bodies().anyMatch(fallen::get))
                .forEach(one -> one.tell(fallen, losers));
        var gone = new TreeSet<>(bodies);
        return new Loss(
                List.copyOf(gone),
                fallen.stream().filter(body -> !gone.contains(body)).boxed().toList(),
                losers.people(),
                losers.withoutAlternative(),
                losers.groups(),
                world.supplies().stream()
                        .filter(supply -> gone.contains(supply.provider()))
                        .mapToLong(Supply::councilPence)
                        .sum());
    }
}
