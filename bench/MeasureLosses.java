import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.mainstay.engine.criticality.FundingCascade;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.loss.LossSearch;
import org.mainstay.engine.loss.Removals;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.engine.simulation.Provider;
import org.mainstay.engine.simulation.Supply;
import org.mainstay.engine.simulation.World;

/// Finds the worst singles, pairs and triples of a made-up place, and prints how long each takes.
final class MeasureLosses {

    private static final double MILLION = 1e6;
    private static final long PERSON = 1_000_000;
    private static final int NEEDS = 12;
    private static final int AREAS = 140;

    private MeasureLosses() {}

    /// @param args bodies, seed, and "triples" to look for those too
    public static void main(String[] args) {
        var bodies = Integer.parseInt(args[0]);
        var random = new SplittableRandom(Long.parseLong(args[1]));
        var world = world(random, bodies);
        var start = System.nanoTime();
        var removals = Removals.of(world, cascade(random, bodies));
        var search = LossSearch.of(removals, 10);
        print(bodies, 1, bodies, search.singles().losses().getFirst().people(), start);
        start = System.nanoTime();
        var pairs = search.pairs();
        print(bodies, 2, pairs.worst().looked(), pairs.worst().losses().getFirst().people(), start);
        if (args.length > 2) {
            start = System.nanoTime();
            var triples = search.triples(Effort.of(Long.MAX_VALUE), percent -> {});
            print(bodies, 3, triples.all(), triples.losses().getFirst().people(), start);
        }
    }

    private static void print(int bodies, int size, long sets, long worst, long start) {
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%6d %4d %10d %10.1f %8.2f%n", bodies, size, sets, worst / MILLION, seconds);
    }

    /// Each body runs one to three services, which reach the areas around one; a third of them are half
    /// empty.
    private static World world(SplittableRandom random, int bodies) {
        var cells = new ArrayList<Cell>();
        for (var need = 0; need < NEEDS; need++) {
            for (var area = 0; area < AREAS; area++) {
                cells.add(new Cell(need, area % 10, random.nextInt(5) == 0 ? random.nextLong(5 * PERSON) : 0));
            }
        }
        var supplies = new ArrayList<Supply>();
        for (var body = 0; body < bodies; body++) {
            var services = random.nextInt(1, 4);
            for (var service = 0; service < services; service++) {
                var need = random.nextInt(NEEDS);
                var width = random.nextInt(3, 40);
                var first = random.nextInt(AREAS);
                var own = new ArrayList<Supply.Share>();
                var people = 0L;
                for (var step = 0; step < width; step++) {
                    var some = random.nextLong(20 * PERSON);
                    own.add(new Supply.Share(need * AREAS + (first + step) % AREAS, some));
                    people += some;
                }
                var capacity = random.nextInt(3) == 0 ? 2 * people : people * random.nextInt(8, 11) / 10;
                supplies.add(new Supply(body, need, random.nextLong(10_000_000), 1, capacity, own));
            }
        }
        return new World(Collections.nCopies(bodies, new Provider("body", 0, 0, null)), supplies, cells);
    }

    /// One body in twenty has five others under its roof; one in ten gets money from two others and can
    /// miss one.
    private static FundingCascade cascade(SplittableRandom random, int bodies) {
        var payer = new ArrayList<Integer>();
        var payee = new ArrayList<Integer>();
        for (var host = 0; host < bodies; host += 20) {
            for (var guest = 0; guest < 5; guest++) {
                payer.add(host);
                payee.add(random.nextInt(bodies));
            }
        }
        var bears = new long[bodies];
        for (var body = 5; body < bodies; body += 10) {
            bears[body] = 1;
            payer.addAll(List.of(random.nextInt(bodies), random.nextInt(bodies)));
            payee.addAll(List.of(body, body));
        }
        return FundingCascade.of(ints(payer), ints(payee),
                IntStream.range(0, payer.size()).mapToLong(payment -> 1).toArray(), bears);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
