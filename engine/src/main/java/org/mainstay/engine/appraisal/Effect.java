package org.mainstay.engine.appraisal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.simulation.Course;

/// What changes come to in one part of the place, as far as a search asks: amounts that add up over its parts, each
/// rounded only once they are added.
final class Effect {

    /// The council first.
    private static final List<Payer> PUBLIC =
            Stream.of(Payer.values()).filter(Payer::publicPurse).toList();

    private static final int COUNCIL = PUBLIC.indexOf(Payer.LA);

    /// By payer and year, in pence: money no longer paid, and displaced cost.
    private final long[][] money = new long[PUBLIC.size()][];
    private final long[][] displaced = new long[PUBLIC.size()][];

    /// People in millionths: fewer served, the same by the weight of their cells, below a floor, who lose service
    /// somewhere, and those of them who are deprived.
    private long fewer;
    private long losing;
    private long below;
    private long lost;
    private long deprived;
    private long oncePence;
    private boolean leavesNone;

    private Effect(int years) {
        for (var payer = 0; payer < money.length; payer++) {
            money[payer] = new long[years];
            displaced[payer] = new long[years];
        }
    }

    /// Of all parts together.
    static Effect sum(List<Effect> parts) {
        var sum = new Effect(parts.isEmpty() ? 0 : parts.getFirst().money[COUNCIL].length);
        parts.forEach(sum::add);
        return sum;
    }

    /// What a course comes to beside the one in which nothing changes.
    static Effect of(Model model, Course after, List<Long> weights) {
        var flows = model.costing().of(model.base(), after).flows();
        var effect =
                new Effect(Objects.requireNonNull(flows.money().get(Payer.LA)).size());
        add(flows.money(), effect.money);
        add(flows.cashable(), effect.displaced);
        effect.fewer = PeopleCount.served(model.base()) - PeopleCount.served(after);
        effect.losing = PeopleCount.losing(model.base(), after, weights);
        for (var year = 0; year < after.years(); year++) {
            effect.oncePence += after.oneOffPence(year);
        }
        return effect;
    }

    private static void add(SortedMap<Payer, List<Long>> flows, long[][] sums) {
        for (var payer = 0; payer < sums.length; payer++) {
            var given = Objects.requireNonNull(flows.get(PUBLIC.get(payer)));
            Arrays.setAll(sums[payer], given::get);
        }
    }

    /// With what is known of floors, of fairness and of who is left without any provider.
    Effect holding(Floors.Held held, boolean none) {
        below = held.below();
        lost = held.lost();
        deprived = held.deprived();
        leavesNone = none;
        return this;
    }

    private void add(Effect other) {
        for (var payer = 0; payer < money.length; payer++) {
            for (var year = 0; year < money[payer].length; year++) {
                money[payer][year] += other.money[payer][year];
                displaced[payer][year] += other.displaced[payer][year];
            }
        }
        fewer += other.fewer;
        losing += other.losing;
        below += other.below;
        lost += other.lost;
        deprived += other.deprived;
        oncePence += other.oncePence;
        leavesNone |= other.leavesNone;
    }

    /// For the council, in present value.
    long council(Discounting discounting) {
        return present(COUNCIL, discounting);
    }

    /// For all public payers.
    long purse(Discounting discounting) {
        var sum = 0L;
        for (var payer = 0; payer < money.length; payer++) {
            sum = Math.addExact(sum, present(payer, discounting));
        }
        return sum;
    }

    private long present(int payer, Discounting discounting) {
        var sum = 0L;
        for (var year = 0; year < money[payer].length; year++) {
            sum = Math.addExact(sum, discounting.presentValue(year, money[payer][year]));
            sum = Math.addExact(sum, discounting.presentValue(year, displaced[payer][year]));
        }
        return sum;
    }

    long fewer() {
        return fewer;
    }

    long losing() {
        return losing;
    }

    long oncePence() {
        return oncePence;
    }

    boolean leavesNone() {
        return leavesNone;
    }

    /// By how many people the standards are broken.
    ///
    /// @param mostBorne what deprived areas may bear of what the whole place loses; null where nothing is asked
    long breach(@Nullable Long mostBorne) {
        return new Floors.Held(below, 0, lost, deprived, mostBorne).breach();
    }
}
