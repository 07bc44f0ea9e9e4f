package org.mainstay.engine.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.mainstay.engine.simulation.Behaviour.OtherFunders;
import org.mainstay.engine.simulation.Intervention.Merge;
import org.mainstay.engine.simulation.Intervention.Merged;
import org.mainstay.engine.simulation.Intervention.Reduce;
import org.mainstay.engine.simulation.Intervention.Transition;
import org.mainstay.engine.simulation.Supply.Share;

/// Worlds for tests: small ones by hand, and random ones from a seed.
public final class Worlds {

    static final long PERSON = 1_000_000;
    static final long POUND = 100;

    private Worlds() {}

    /// Nobody waits, everybody tries elsewhere, nobody closes, no other funder moves; half of the unserved are
    /// displaced.
    static Behaviour plain() {
        return behaviour(Behaviour.ALL, Behaviour.ALL, new ClosureRule.Never());
    }

    static Behaviour behaviour(long leaving, long rerouted, ClosureRule closure) {
        return new Behaviour(
                Collections.nCopies(20, Behaviour.ALL / 2), leaving, rerouted, 0, OtherFunders.UNMOVED, closure);
    }

    /// A provider whose work is paid by the council alone: no fixed cost, a pound for each person.
    static Supply supply(int provider, long capacity, Share... own) {
        return new Supply(provider, 0, capacity * POUND, POUND, capacity * PERSON, List.of(own));
    }

    static Share share(int cell, long people) {
        return new Share(cell, people * PERSON);
    }

    static Cell cell(long extra) {
        return new Cell(0, 0, extra * PERSON);
    }

    static List<Provider> providers(int count) {
        return Collections.nCopies(count, new Provider("provider", 0, 0, 0L));
    }

    /// People served over all years and cells, in millionths.
    static long served(Course course) {
        long sum = 0;
        for (int year = 0; year < course.years(); year++) {
            for (int cell = 0; cell < course.cells(); cell++) {
                sum += course.served(year, cell);
            }
        }
        return sum;
    }

    public static World random(Random random) {
        int needs = 1 + random.nextInt(3);
        int groups = 1 + random.nextInt(4);
        var cells = new ArrayList<Cell>();
        for (int need = 0; need < needs; need++) {
            for (int group = 0; group < groups; group++) {
                cells.add(new Cell(need, group, random.nextInt(3) == 0 ? 0 : random.nextLong(300 * PERSON)));
            }
        }
        var providers = new ArrayList<Provider>();
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            var reserves = random.nextInt(4) == 0 ? null : Long.valueOf(random.nextLong(20_000 * POUND));
            providers.add(
                    new Provider("p" + i, random.nextLong(20_000 * POUND), random.nextLong(40_000 * POUND), reserves));
        }
        var supplies = new ArrayList<Supply>();
        for (int i = 0; i < 2 + random.nextInt(6); i++) {
            int need = random.nextInt(needs);
            var own = new ArrayList<Share>();
            for (int cell = need * groups; cell < (need + 1) * groups; cell++) {
                if (random.nextInt(3) > 0) {
                    own.add(new Share(cell, random.nextInt(4) == 0 ? 0 : random.nextLong(200 * PERSON)));
                }
            }
            supplies.add(new Supply(
                    random.nextInt(providers.size()),
                    need,
                    random.nextLong(60_000 * POUND),
                    random.nextLong(150 * POUND),
                    random.nextLong(600 * PERSON),
                    own));
        }
        return new World(providers, supplies, cells);
    }

    /// A random world in which everybody is served as long as nothing is done: room for all, and money for it.
    static World randomWithRoom(Random random) {
        var world = random(random);
        var cells = world.cells().stream()
                .map(cell -> new Cell(cell.need(), cell.group(), 0))
                .toList();
        var providers = world.providers().stream()
                .map(one -> new Provider(
                        one.id(), one.fixedPence(), 2 * one.fixedPence() + one.otherIncomePence(), one.reservesPence()))
                .toList();
        var supplies = world.supplies().stream().map(Worlds::withRoom).toList();
        return new World(providers, supplies, cells);
    }

    private static Supply withRoom(Supply one) {
        long clients = one.own().stream().mapToLong(Share::people).sum();
        long capacity = clients + Math.min(clients, one.capacity()) / 4 + PERSON;
        long cost = Math.ceilDiv(capacity, PERSON) * one.unitCostPence();
        return new Supply(one.provider(), one.need(), cost + POUND, one.unitCostPence(), capacity, one.own());
    }

    public static Behaviour randomBehaviour(Random random) {
        return new Behaviour(
                Collections.nCopies(3, random.nextLong(Behaviour.ALL + 1)),
                random.nextLong(Behaviour.ALL + 1),
                random.nextLong(Behaviour.ALL + 1),
                random.nextBoolean() ? 0 : random.nextLong(Behaviour.ALL + 1),
                new OtherFunders(random.nextLong(1_300_001), random.nextLong(-60_000, 730_001), 6 * PERSON),
                switch (random.nextInt(3)) {
                    case 0 -> new ClosureRule.Never();
                    case 1 -> new ClosureRule.QuarterEnds(PERSON * (1 + random.nextInt(3)));
                    default -> new ClosureRule.YearEnd(83_300);
                });
    }

    public static List<Intervention> randomInterventions(Random random, World world) {
        var supplies = world.supplies();
        var all = new ArrayList<Intervention>();
        for (int i = 0; i < supplies.size(); i++) {
            if (random.nextInt(3) == 0) {
                all.add(new Reduce(
                        i, random.nextInt(30), random.nextLong(supplies.get(i).councilPence() + 1)));
            }
        }
        int from = random.nextInt(supplies.size());
        int into = random.nextInt(supplies.size());
        boolean same = supplies.get(from).need() == supplies.get(into).need();
        if (from != into && same) {
            all.add(merge(random, supplies, from, into, world));
        }
        return all;
    }

    /// Cuts and mergers, and what gives.
    public static List<Intervention> randomOfEveryKind(Random random, World world) {
        var all = new ArrayList<>(randomInterventions(random, world));
        var gone = all.stream()
                .filter(Merge.class::isInstance)
                .map(merge -> ((Merge) merge).from())
                .toList();
        var supply = IntStream.range(0, world.supplies().size())
                .filter(one -> !gone.contains(one))
                .findFirst()
                .orElseThrow();
        addGains(random, world, supply, all);
        return all;
    }

    /// After all else, so that their order among the others says nothing, and never to what has been merged away.
    private static void addGains(Random random, World world, int supply, List<Intervention> all) {
        var one = world.supplies().get(supply);
        long door = random.nextLong(5_000 * POUND);
        var others = random.ints(0, world.supplies().size()).limit(3).boxed().toList();
        all.add(new Intervention.Pay(supply, 40, random.nextLong(5_000 * POUND)));
        all.add(new Intervention.FrontDoor(supply, others, 41, door, random.nextLong(Behaviour.ALL + 1)));
        all.add(new Intervention.Secure(
                supply, 42, -random.nextLong(door + 1), random.nextLong(50 * PERSON), random.nextLong(PERSON)));
        all.add(new Intervention.Grow(
                supply,
                43,
                one.councilPence() + random.nextLong(60_000 * POUND),
                one.capacity() + random.nextLong(400 * PERSON),
                random.nextLong(20_000 * POUND),
                43 + random.nextInt(4)));
    }

    private static Merge merge(Random random, List<Supply> supplies, int from, int into, World world) {
        var giver = world.providers().get(supplies.get(from).provider());
        return new Merge(
                from,
                into,
                30 + random.nextInt(10),
                new Merged(
                        supplies.get(from).councilPence() + supplies.get(into).councilPence(),
                        supplies.get(from).capacity() + supplies.get(into).capacity(),
                        random.nextLong(giver.fixedPence() + 1),
                        random.nextLong(giver.fixedPence() + 1),
                        random.nextLong(giver.otherIncomePence() + 1)),
                new Transition(random.nextLong(5_000 * POUND), random.nextLong(300_000), random.nextInt(8)));
    }
}
