package org.mainstay.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mainstay.engine.access.Decay;
import org.mainstay.engine.access.Measure;
import org.mainstay.engine.access.Situation;
import org.mainstay.engine.access.Supply;
import org.mainstay.engine.access.Weights;
import org.mainstay.engine.reach.Positions;
import org.mainstay.engine.reach.Reach;
import org.mainstay.ingest.point.PointFile;
import org.mainstay.ingest.point.PointKind;
import org.mainstay.ingest.point.PointList;
import org.mainstay.ingest.point.Points;

/// Scores areas by what lies near them, from a bare list of areas and one of services.
public final class ScoreAreas {

    private ScoreAreas() {}

    /// What is asked.
    ///
    /// @param limit how far people go, in metres of a straight line
    /// @param eachType whether services of one type are scored by themselves
    public record Asked(Path areas, Path services, Measure measure, Decay decay, int limit, boolean eachType) {

        /// What lies further away counts nothing.
        private int metres() {
            return (int) Math.min(limit, Math.ceil(decay.limit()));
        }
    }

    /// The scores of every area, in the order of the list.
    public static AreaScores score(Asked asked) throws Unusable {
        try {
            var lists = Stream.of(PointKind.AREAS, PointKind.SERVICES)
                    .parallel()
                    .map(kind -> read(kind == PointKind.AREAS ? asked.areas() : asked.services(), kind))
                    .toList();
            return score(asked, lists.getFirst(), lists.getLast());
        } catch (UncheckedIOException cause) {
            throw new Unusable(Objects.requireNonNull(cause.getCause()));
        }
    }

    private static Points read(Path file, PointKind kind) {
        try {
            return PointList.read(PointFile.of(file), kind);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static AreaScores score(Asked asked, Points areas, Points services) {
        var areaOrder = IdOrder.of(areas);
        var serviceOrder = IdOrder.of(services);
        var people = amounts(areas, areaOrder);
        for (var area = 0; area < people.length; area++) {
            people[area] = Double.isNaN(people[area]) ? 0 : people[area];
        }
        var capacity = amounts(services, serviceOrder);
        var weights = Weights.of(
                Reach.within(positions(areas, areaOrder), positions(services, serviceOrder), asked.metres()),
                asked.decay());
        var scored = new ArrayList<TypeScores>();
        for (var type : types(asked, services)) {
            var own = type.isEmpty()
                    ? weights
                    : weights.only(
                            number -> services.group(serviceOrder.row(number)).equals(type));
            var situation = new Situation(own, people, Supply.of(capacity));
            scored.add(new TypeScores(type, asked.measure().score(situation), situation, areaOrder));
        }
        return new AreaScores(asked, areas, services, scored);
    }

    /// The types there are; one without a name where all are scored together.
    private static List<String> types(Asked asked, Points services) {
        if (!asked.eachType()) {
            return List.of("");
        }
        var types = new TreeSet<>(IdOrder.BY_LENGTH);
        for (var service = 0; service < services.size(); service++) {
            types.add(services.group(service));
        }
        return List.copyOf(types);
    }

    private static Positions positions(Points points, IdOrder order) {
        var x = new int[points.size()];
        var y = new int[points.size()];
        for (var number = 0; number < x.length; number++) {
            var row = order.row(number);
            x[number] = points.located(row) ? points.x(row) : Positions.MISSING;
            y[number] = points.located(row) ? points.y(row) : Positions.MISSING;
        }
        return Positions.of(x, y);
    }

    private static double[] amounts(Points points, IdOrder order) {
        var amounts = new double[points.size()];
        for (var number = 0; number < amounts.length; number++) {
            amounts[number] = points.amount(order.row(number));
        }
        return amounts;
    }
}
