package org.mainstay.app.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.evidence.Trace;

/// The tables beside every report, from which a few lines of script recompute any total or formula.
public final class FigureTables {

    public static final String FIGURES = "figures.csv";
    public static final String ROWS = "figure-rows.csv";
    public static final String SOURCES = "sources.csv";

    /// Parts the ids in one cell; ids hold no space.
    static final String BETWEEN_IDS = " ";

    private FigureTables() {}

    public static void write(Path folder, Run run) throws IOException {
        for (var name : List.of(FIGURES, ROWS, SOURCES)) {
            try (var out = Files.newBufferedWriter(folder.resolve(name))) {
                write(out, name, run);
            }
        }
    }

    /// The same tables where there is no folder, by name.
    public static Map<String, byte[]> bytes(Run run) throws IOException {
        var tables = new HashMap<String, byte[]>();
        for (var name : List.of(FIGURES, ROWS, SOURCES)) {
            var bytes = new ByteArrayOutputStream();
            try (var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
                write(out, name, run);
            }
            tables.put(name, bytes.toByteArray());
        }
        return tables;
    }

    private static void write(Writer out, String name, Run run) throws IOException {
        switch (name) {
            case FIGURES -> writeFigures(out, run.figures());
            case ROWS -> writeRows(out, run.figures());
            default -> writeSources(out, run.sources());
        }
    }

    private static void writeFigures(Writer out, List<Figure> figures) throws IOException {
        try (var table = new SafeCsv(
                out,
                "id",
                "name",
                "unit",
                "value",
                "low",
                "high",
                "trace",
                "formula",
                "inputs",
                "assumptions",
                "seed",
                "on")) {
            for (var figure : figures) {
                var origin = Origin.of(figure.trace());
                table.row(
                        figure.id(),
                        figure.name(),
                        figure.unit().name(),
                        Long.toString(figure.value()),
                        Long.toString(figure.low()),
                        Long.toString(figure.high()),
                        origin.kind().name(),
                        origin.formula(),
                        String.join(BETWEEN_IDS, origin.inputs()),
                        String.join(BETWEEN_IDS, origin.assumptions()),
                        origin.seed(),
                        origin.on());
            }
        }
    }

    private static void writeRows(Writer out, List<Figure> figures) throws IOException {
        try (var table = new SafeCsv(out, "figure", "source", "sheet", "line", "amount")) {
            for (var figure : figures) {
                if (figure.trace() instanceof Trace.Total total) {
                    writeRows(table, figure.id(), total.rows());
                }
            }
        }
    }

    private static void writeRows(SafeCsv table, String id, CitedRows rows) {
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.row(index);
            table.row(
                    id,
                    row.source().sha256(),
                    row.source().sheet(),
                    Integer.toString(row.line()),
                    Long.toString(rows.amount(index)));
        }
    }

    private static void writeSources(Writer out, List<Source> sources) throws IOException {
        try (var table = new SafeCsv(out, "sha256", "path", "sheet", "bytes")) {
            for (var source : sources) {
                table.row(source.sha256(), source.path(), source.sheet(), Long.toString(source.bytes()));
            }
        }
    }
}
