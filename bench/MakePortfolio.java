import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.mainstay.engine.portfolio.Problem;
import org.mainstay.engine.portfolio.Risk;

/// Makes up a portfolio to choose: lines of all sizes around a map of areas, each to keep, to cut by a tenth or a quarter, to
/// end or to raise by a quarter. Three years of budgets shrink to 90%, and a reserve pays what costs once.
final class MakePortfolio {

    private static final double PERSON = 1e6;
    private static final double[] LEFT = {1, 0.9, 0.75, 0, 1.25};
    private static final Problem.Kind[] KINDS = {
        Problem.Kind.KEEP, Problem.Kind.CUT, Problem.Kind.CUT, Problem.Kind.END, Problem.Kind.INVEST
    };

    private final SplittableRandom random;
    private final int areas;
    private final int needs;
    private final double[] x;
    private final double[] y;
    private final boolean[] deprived;
    private final long[] covered;
    private long paid;

    private MakePortfolio(long seed, int areas, int needs) {
        random = new SplittableRandom(seed);
        this.areas = areas;
        this.needs = needs;
        x = random.doubles(areas).toArray();
        y = random.doubles(areas).toArray();
        deprived = new boolean[areas];
        for (var area = 0; area < areas; area++) {
            deprived[area] = random.nextDouble() < 0.25;
        }
        covered = new long[areas * needs];
    }

    static Problem of(long seed, int lines, int areas, int needs, int scenarios) {
        var place = new MakePortfolio(seed, areas, needs);
        var all = IntStream.range(0, lines).mapToObj(place::line).toList();
        var paid = place.paid;
        var allowed = List.of((long) (paid * 0.94), (long) (paid * 0.92), (long) (paid * 0.9), (long) (paid * 0.008));
        var cells = IntStream.range(0, areas * needs).mapToObj(place::cell).toList();
        var worlds = IntStream.range(0, scenarios).mapToObj(one -> place.scenario()).toList();
        return new Problem(all, cells, worlds, allowed, List.of(), List.of(), List.of(), null, new Risk(900_000, 300_000));
    }

    private Problem.Line line(int number) {
        var need = Math.min(needs - 1, (int) (needs * Math.pow(random.nextDouble(), 1.3)));
        var pounds = Math.clamp(12_000 * Math.exp(1.2 * bell()), 500, 400_000);
        var people = pounds / (180 * Math.exp(0.6 * bell())) * PERSON;
        var reached = nearest(pounds > 60_000 ? 40 : 4 + random.nextInt(20));
        var shares = random.doubles(reached.size(), 0.3, 1.3).toArray();
        var all = java.util.Arrays.stream(shares).sum();
        for (var area = 0; area < shares.length; area++) {
            shares[area] *= people / all;
            covered[reached.get(area) * needs + need] += (long) shares[area];
        }
        paid += (long) (100 * pounds);
        var fixed = random.nextDouble(0.15, 0.45);
        var redundancy = 0.1 * random.nextDouble();
        var options = new ArrayList<Problem.Option>();
        for (var option = 0; option < LEFT.length; option++) {
            var left = LEFT[option];
            var capacity = left > 1 ? 1 + (left - 1) * 1.1 : Math.max(0, (left - fixed) / (1 - fixed));
            var reaches = IntStream.range(0, capacity > 0 ? shares.length : 0)
                    .mapToObj(area -> new Problem.Reach(reached.get(area) * needs + need, (long) (shares[area] * capacity)))
                    .toList();
            var yearly = (long) (100 * pounds * left);
            var once = (long) (100 * pounds * (left == 0 ? redundancy : left > 1 ? 0.05 : 0));
            options.add(new Problem.Option(KINDS[option], List.of(yearly, yearly, yearly, once), 0, reaches));
        }
        return new Problem.Line("line " + number, random.nextDouble() < 0.1, options);
    }

    private List<Integer> nearest(int many) {
        var east = random.nextDouble();
        var north = random.nextDouble();
        return IntStream.range(0, areas)
                .boxed()
                .sorted((one, other) -> Double.compare(
                        Math.hypot(x[one] - east, y[one] - north), Math.hypot(x[other] - east, y[other] - north)))
                .limit(many)
                .toList();
    }

    /// Demand around what is offered; where nothing is offered up to 20 people go without whatever is chosen.
    private Problem.Cell cell(int number) {
        var demand = covered[number] > 0 ? covered[number] * random.nextDouble(0.7, 1.6) : 20 * PERSON * random.nextDouble();
        var floor = (long) (0.3 * Math.min(demand, covered[number]));
        var poor = deprived[number / needs];
        return new Problem.Cell(number % needs, (long) demand, poor ? 150 : 100, floor, poor);
    }

    private Problem.Scenario scenario() {
        var common = 0.12 * bell();
        var demand = LongStream.range(0, needs).map(need -> (long) (PERSON * Math.exp(common + 0.15 * bell())));
        var capacity = LongStream.range(0, needs)
                .map(need -> (long) (PERSON * Math.clamp(0.97 - 0.3 * common + 0.05 * bell(), 0, 1)));
        return new Problem.Scenario(1, demand.boxed().toList(), capacity.boxed().toList());
    }

    private double bell() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
