package org.mainstay.app.command;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mainstay.app.report.CoverageReport;
import org.mainstay.app.report.CoverageTables;
import org.mainstay.app.run.FigureTables;
import org.mainstay.app.run.Run;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.model.area.Outline;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.place.Place;

/// Puts who is reached into a folder: a report, tables for a spreadsheet, a map for other programs, and every figure
/// with its rows.
public final class DeliverCoverage {

    public static final String REPORT = "coverage.html";
    public static final String MAP = "coverage.geojson";

    private DeliverCoverage() {}

    /// Writes a map that other programs read.
    @FunctionalInterface
    public interface MapWriter {
        void write(OutputStream out, Coverage coverage, List<Outline> outlines);
    }

    /// Everything or nothing; other files of the folder stay.
    ///
    /// @return where the report lies
    public static Path deliver(ShowCoverage.Shown shown, Path out, MapWriter mapWriter) throws Unusable {
        var coverage = shown.coverage();
        var place = Place.of(shown.reading().facts());
        var assumptions = Reading.assumptions(place, place.listAssumptions(), coverage.on());
        var page = CoverageReport.render(
                coverage, place.listOutlines(), assumptions, shown.reading().files());
        HandedOver.into(out, folder -> {
            FigureTables.write(folder, run(shown));
            CoverageTables.write(folder, coverage);
            try (var map = Files.newOutputStream(folder.resolve(MAP))) {
                mapWriter.write(map, coverage, place.listOutlines());
            }
            Files.writeString(folder.resolve(REPORT), page);
        });
        return out.resolve(REPORT);
    }

    private static Run run(ShowCoverage.Shown shown) {
        var sources = shown.reading().files().stream()
                .filter(file -> file.reader() != null)
                .map(FileReading::source)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Source::path).thenComparing(Source::sheet))
                .distinct()
                .toList();
        return new Run(shown.figures(), sources);
    }
}
