package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.mainstay.engine.criticality.FundingCascade;
import org.mainstay.engine.history.Tie;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.World;

/// Who falls with whom among the providers of a world: those under another's roof, its branches and
/// those it holds money for; and those that it pays more than their reserves hold.
final class Leanings {

    /// Nobody knows what these hold, so no loss of money is taken to bring them down.
    private static final long NEVER = Long.MAX_VALUE >> 20;

    private final Map<String, Integer> providers = new HashMap<>();
    private final List<Leaning> all = new ArrayList<>();
    private final long[] bears;

    private Leanings(World world) {
        IntStream.range(0, world.providers().size())
                .forEach(at -> providers.put(world.providers().get(at).id(), at));
        bears = world.providers().stream()
                .mapToLong(one -> {
                    var reserves = one.reservesPence();
                    return reserves == null ? NEVER : reserves;
                })
                .toArray();
    }

    private record Leaning(int on, int other, long pence, String why) {}

    static Leanings of(World world, List<FundingLine> lines, List<Tie> ties) {
        var leanings = new Leanings(world);
        ties.forEach(leanings::add);
        leanings.addPayments(lines);
        return leanings;
    }

    private void add(Tie tie) {
        var on = providers.get(tie.on());
        var other = providers.get(tie.other());
        if (on != null && other != null) {
            all.add(new Leaning(on, other, bears[other] + 1, tie.why()));
        }
    }

    private void addPayments(List<FundingLine> lines) {
        var byName = new HashMap<String, Integer>();
        lines.forEach(line -> line.organisation().names().forEach(name -> byName.put(plain(name), provider(line))));
        for (var line : lines) {
            var payer = byName.get(plain(line.payer()));
            if (payer != null && payer != provider(line)) {
                all.add(new Leaning(
                        payer,
                        provider(line),
                        line.yearly().value(),
                        "%s pays it %s a year, and its reserves hold less than it would lose."
                                .formatted(
                                        line.payer(), Words.pounds(line.yearly().value()))));
            }
        }
    }

    private int provider(FundingLine line) {
        return providers.getOrDefault(line.organisation().id(), -1);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    FundingCascade cascade() {
        return FundingCascade.of(
                all.stream().mapToInt(Leaning::on).toArray(),
                all.stream().mapToInt(Leaning::other).toArray(),
                all.stream().mapToLong(Leaning::pence).toArray(),
                LongStream.of(bears).toArray());
    }

    /// Why one falls when these are gone.
    String why(int fallen, Set<Integer> gone) {
        return all.stream()
                .filter(leaning -> leaning.other == fallen && gone.contains(leaning.on))
                .map(Leaning::why)
                .findFirst()
                .orElse("It falls with those that fall first.");
    }
}
