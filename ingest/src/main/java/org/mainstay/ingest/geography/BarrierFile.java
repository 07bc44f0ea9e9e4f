package org.mainstay.ingest.geography;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.model.area.Barrier;
import org.mainstay.model.area.Point;
import org.mainstay.model.evidence.RowRef;

/// Reads rivers, railways and motorways from GeoJSON: lines with a name, and where each can be crossed, either in the
/// line's property `crossings` or as points whose property `crossing_of` names the line.
public final class BarrierFile implements FormatReader {

    private static final Pattern MARK = Pattern.compile("\"(barrier|crossings|crossing_of)\"\\s*:");

    @Override
    public String name() {
        return "Barriers and crossings (GeoJSON)";
    }

    @Override
    public Fit fit(Sample sample) {
        var text = sample.text();
        var lines = sample.shape() == Sample.Shape.JSON && text.contains("\"LineString\"");
        return lines && MARK.matcher(text).find() ? new Fit(2, List.of()) : Fit.NONE;
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        var barriers = new Barriers(out);
        FeatureList.read(content, out, barriers::take);
        barriers.tell();
    }

    /// The features of one file; which crossing belongs to which line is known at its end.
    private static final class Barriers {

        private final Readout out;
        private final Map<String, Barrier> lines = new LinkedHashMap<>();
        private final Map<String, List<Point>> points = new HashMap<>();
        private final Map<RowRef, String> asked = new LinkedHashMap<>();

        Barriers(Readout out) {
            this.out = out;
        }

        void take(Feature feature, RowRef at) {
            var of = feature.properties().getOrDefault("crossing_of", "");
            var name = feature.properties().getOrDefault("name", "");
            var sound = !feature.broken() && feature.rings().size() == 1;
            if (sound && "Point".equals(feature.shape()) && !of.isEmpty()) {
                points.computeIfAbsent(of, key -> new ArrayList<>())
                        .add(feature.rings().getFirst().points().getFirst());
                asked.put(at, of);
            } else if (sound && "LineString".equals(feature.shape()) && !name.isEmpty() && !lines.containsKey(name)) {
                line(feature, name, at);
            } else {
                out.reject(new InvalidBarrier(at, feature.shape(), name.isEmpty() ? of : name), 0);
            }
        }

        private void line(Feature feature, String name, RowRef at) {
            var written = feature.properties().getOrDefault("crossings", "");
            var own = positions(written);
            if (own.isEmpty()) {
                out.reject(new InvalidBarrier(at, written, name), 0);
            } else {
                lines.put(name, new Barrier(name, feature.rings().getFirst().points(), own.get(), at));
            }
        }

        /// Longitude and latitude, one crossing after the other: `-3.81 53.92; -3.80 53.93`.
        private static Optional<List<Point>> positions(String written) {
            var found = new ArrayList<Point>();
            for (var one : written.isBlank() ? new String[0] : written.split(";", -1)) {
                var numbers = one.strip().split("[ ,]+", -1);
                var first = CellValue.number(numbers[0]);
                var second = CellValue.number(numbers[numbers.length - 1]);
                if (numbers.length != 2 || first.isEmpty() || second.isEmpty()) {
                    return Optional.empty();
                }
                var longitude = first.get().doubleValue();
                var latitude = second.get().doubleValue();
                var meant = Projection.of(longitude, latitude);
                if (meant.isEmpty()) {
                    return Optional.empty();
                }
                found.add(meant.get().point(longitude, latitude));
            }
            return Optional.of(found);
        }

        void tell() {
            asked.forEach((at, of) -> {
                if (lines.containsKey(of)) {
                    out.merge();
                } else {
                    out.reject(new CrossingOfNoBarrier(at, of), 0);
                }
            });
            for (var line : lines.values()) {
                var crossings = new ArrayList<>(line.crossings());
                crossings.addAll(points.getOrDefault(line.name(), List.of()));
                if (crossings.isEmpty()) {
                    out.note(new BarrierWithoutCrossing(line.row(), line.name()));
                }
                out.accept(new Barrier(line.name(), line.line(), crossings, line.row()), 0);
            }
        }
    }
}
