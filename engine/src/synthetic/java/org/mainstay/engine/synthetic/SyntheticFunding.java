package org.mainstay.engine.synthetic;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Made-up funding: a tenth of all nodes are funders, of which the first give most; every organisation has one
/// to five.
public final class SyntheticFunding {

    private static final int MOST_FUNDERS = 5;

    private final int nodes;
    private final int[] funder;
    private final int[] organisation;
    private final long[] amount;

    private SyntheticFunding(int nodes, int[] funder, int[] organisation, long[] amount) {
        this.nodes = nodes;
        this.funder = funder;
        this.organisation = organisation;
        this.amount = amount;
    }

    /// Funding among so many nodes, funders first.
    public static SyntheticFunding of(int nodes) {
        var draws = new Draws(707, 16);
        var funders = nodes / 10;
        var funder = IntStream.builder();
        var organisation = IntStream.builder();
        var amount = LongStream.builder();
        for (var node = funders; node < nodes; node++) {
            var entity = node - funders;
            var u = draws.of(entity, 0);
            var wanted = 1 + (int) (MOST_FUNDERS * u * u);
            var used = new int[wanted];
            for (var k = 0; k < wanted; k++) {
                var x = draws.of(entity, 1 + k);
                var w = draws.of(entity, 8 + k);
                var from = (int) (funders * (x * x * x));
                used[k] = from;
                if (Arrays.stream(used, 0, k).noneMatch(earlier -> earlier == from)) {
                    funder.add(from);
                    organisation.add(node);
                    amount.add(1000 + (long) (99_000 * (w * w)));
                }
            }
        }
        return new SyntheticFunding(
                nodes,
                funder.build().toArray(),
                organisation.build().toArray(),
                amount.build().toArray());
    }

    public int nodes() {
        return nodes;
    }

    public int[] funder() {
        return funder.clone();
    }

    public int[] organisation() {
        return organisation.clone();
    }

    public long[] amount() {
        return amount.clone();
    }

    /// The file of links, as bytes.
    public byte[] csv() {
        var text = new StringBuilder("funder,org,amount\n");
        for (var link = 0; link < funder.length; link++) {
            text.append(funder[link])
                    .append(',')
                    .append(organisation[link])
                    .append(',')
                    .append(amount[link])
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
