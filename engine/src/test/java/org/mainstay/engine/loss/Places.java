package org.mainstay.engine.loss;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.mainstay.engine.criticality.FundingCascade;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.engine.simulation.Provider;
import org.mainstay.engine.simulation.Supply;
import org.mainstay.engine.simulation.Supply.Share;
import org.mainstay.engine.simulation.World;

/// Places for tests: made by hand, or by chance from a seed.
final class Places {

    static final long PERSON = 1_000_000;

    private Places() {}

    /// A service of a provider for the first need.
    static Supply supply(int provider, long capacity, Share... own) {
        return new Supply(provider, 0, capacity, 1, capacity * PERSON, List.of(own));
    }

    static Share share(int cell, long people) {
        return new Share(cell, people * PERSON);
    }

    static World world(int providers, int cells, Supply... supplies) {
        var groups = new ArrayList<Cell>();
        for (var cell = 0; cell < cells; cell++) {
            groups.add(new Cell(0, cell, 0));
        }
        return new World(Collections.nCopies(providers, new Provider("body", 0, 0, null)), List.of(supplies), groups);
    }

    /// T1 and T2 with room for 100 each on a shared demand of 100, S alone on 30, U alone on 20.
    static World twins() {
        return world(
                4,
                3,
                supply(0, 100, share(0, 50)),
                supply(1, 100, share(0, 50)),
                supply(2, 30, share(1, 30)),
                supply(3, 20, share(2, 20)));
    }

    /// Bodies of one to three services for up to three needs, some full, some half empty, some with
    /// people whom they turn away.
    static World random(Random random, int bodies) {
        var needs = 1 + random.nextInt(3);
        var areas = 2 + random.nextInt(6);
        var cells = new ArrayList<Cell>();
        for (var need = 0; need < needs; need++) {
            for (var area = 0; area < areas; area++) {
                cells.add(new Cell(need, random.nextInt(4), random.nextInt(4) == 0 ? random.nextLong(40 * PERSON) : 0));
            }
        }
        var supplies = new ArrayList<Supply>();
        for (var body = 0; body < bodies; body++) {
            for (var left = random.nextInt(1, 4); left > 0; left--) {
                supplies.add(supply(random, body, random.nextInt(needs), areas));
            }
        }
        return new World(Collections.nCopies(bodies, new Provider("body", 0, 0, null)), supplies, cells);
    }

    private static Supply supply(Random random, int body, int need, int areas) {
        var own = new ArrayList<Share>();
        var all = 0L;
        for (var area = 0; area < areas; area++) {
            if (random.nextInt(3) == 0) {
                var people = random.nextInt(5) == 0 ? 0 : random.nextLong(50 * PERSON);
                own.add(new Share(need * areas + area, people));
                all += people;
            }
        }
        var capacity = all * random.nextInt(8, 20) / 10;
        return new Supply(body, need, random.nextLong(1_000_000), 1, capacity, own);
    }

    /// Some bodies lean on others: on one whom they cannot miss, or on several of whom they can miss
    /// some.
    static FundingCascade cascade(Random random, int bodies) {
        var payments = random.nextInt(bodies);
        var payer = random.ints(payments, 0, bodies).toArray();
        var payee = random.ints(payments, 0, bodies).toArray();
        var pence = random.longs(payments, 1, 100).toArray();
        var bears = random.longs(bodies, 0, 150).toArray();
        return FundingCascade.of(payer, payee, pence, bears);
    }
}
