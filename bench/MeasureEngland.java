import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import org.mainstay.engine.access.Closures;
import org.mainstay.engine.access.Crowding;
import org.mainstay.engine.access.Depth;
import org.mainstay.engine.access.Measure;
import org.mainstay.engine.access.Situation;
import org.mainstay.engine.access.Steps;
import org.mainstay.engine.access.Supply;
import org.mainstay.engine.access.Weights;
import org.mainstay.engine.inequality.Distribution;
import org.mainstay.engine.reach.Positions;
import org.mainstay.engine.reach.Reach;

/// Every small area of England against 10,000 made-up services for each of 15 needs.
/// Services stand within 2 km of areas drawn by population, from one seed for each need; a tenth of the people need each.
final class MeasureEngland {

    private static final int NEEDS = 15;
    private static final int SERVICES = 10_000;
    private static final int LIMIT = 10_000;

    /// A small area.
    record Area(int x, int y, double people, double rank) {}

    public static void main(String[] words) throws IOException {
        var began = System.nanoTime();
        var areas = read(Path.of(words[0]));
        var read = System.nanoTime();
        var at = Positions.of(
                areas.stream().mapToInt(Area::x).toArray(), areas.stream().mapToInt(Area::y).toArray());
        var all = areas.stream().mapToDouble(Area::people).sum();
        var pairs = 0L;
        var off = 0.0;
        for (var need = 0; need < NEEDS; need++) {
            var situation = situation(areas, at, all, need);
            pairs += situation.weights().reach().pairs();
            off = Math.max(off, measure(areas, situation));
        }
        var done = System.nanoTime();
        System.out.printf("%d areas read in %.2f s%n", areas.size(), (read - began) / 1e9);
        System.out.printf(
                "%d needs, %d services each, %,d pairs: %.2f s in all, mass conserved to %.1e%n",
                NEEDS, SERVICES, pairs, (done - read) / 1e9, off);
    }

    private static Situation situation(List<Area> areas, Positions at, double all, int need) {
        var random = new SplittableRandom(need + 1);
        var x = new int[SERVICES];
        var y = new int[SERVICES];
        var capacity = new double[SERVICES];
        var sums = new double[areas.size()];
        var sum = 0.0;
        for (var area = 0; area < sums.length; area++) {
            sum += areas.get(area).people();
            sums[area] = sum;
        }
        for (var service = 0; service < SERVICES; service++) {
            var found = java.util.Arrays.binarySearch(sums, random.nextDouble(all));
            var near = areas.get(Math.min(areas.size() - 1, found < 0 ? -found - 1 : found));
            x[service] = near.x() + random.nextInt(-2000, 2001);
            y[service] = near.y() + random.nextInt(-2000, 2001);
            capacity[service] = 1 + random.nextInt(500);
        }
        var people = areas.stream().mapToDouble(area -> area.people() / 10).toArray();
        var reach = Reach.within(at, Positions.of(x, y), LIMIT);
        return new Situation(Weights.of(reach, Steps.usual()), people, Supply.of(capacity));
    }

    /// How far what areas get is from what services offer, as a share.
    private static double measure(List<Area> areas, Situation situation) {
        var scores = Measure.E2SFCA.score(situation);
        var people = areas.stream().mapToDouble(area -> area.people() / 10).toArray();
        var depth = Depth.of(situation.weights(), people);
        var tails = new Closures(situation).each(scores.mean() / 2);
        var crowding = Crowding.of(situation);
        var spread = Distribution.of(people, scores.values());
        var told = depth.people(0) + tails.size() + crowding.served() + spread.gini()
                + spread.by(areas.stream().mapToDouble(Area::rank).toArray()).concentration();
        var offered = 0.0;
        for (var service = 0; service < situation.services(); service++) {
            offered += situation.supply().at(service);
        }
        return Double.isFinite(told) ? Math.abs(scores.allocated() + scores.unreachedCapacity() - offered) / offered : 1;
    }

    private static List<Area> read(Path file) throws IOException {
        var areas = new ArrayList<Area>();
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            var head = List.of(lines.readLine().split(",", -1));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                // Names in quotes hold commas, and nothing here is asked of names.
                var cells = line.replaceAll("\"[^\"]*\"", "").split(",", -1);
                areas.add(new Area(
                        number(cells, head, "easting"),
                        number(cells, head, "northing"),
                        number(cells, head, "pop2021"),
                        number(cells, head, "imd25_rank")));
            }
        }
        return areas;
    }

    private static int number(String[] cells, List<String> head, String name) {
        return Integer.parseInt(cells[head.indexOf(name)]);
    }
}
