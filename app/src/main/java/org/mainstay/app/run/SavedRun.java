package org.mainstay.app.run;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.evidence.Unit;

/// The tables of a run, read back: figures and sources at once, the rows behind them one by one.
public final class SavedRun implements TracedRun {

    private final Path folder;
    private final Map<String, SavedFigure> figures;
    private final List<Source> sources;

    private SavedRun(Path folder, Map<String, SavedFigure> figures, List<Source> sources) {
        this.folder = folder;
        this.figures = figures;
        this.sources = sources;
    }

    /// Empty where the folder holds no figures.
    public static Optional<SavedRun> open(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(FigureTables.FIGURES))) {
            return Optional.empty();
        }
        var figures = new LinkedHashMap<String, SavedFigure>();
        read(folder.resolve(FigureTables.FIGURES), row -> {
            var figure = figure(row);
            figures.put(figure.id(), figure);
        });
        var sources = new ArrayList<Source>();
        read(folder.resolve(FigureTables.SOURCES), row -> sources.add(source(row)));
        return Optional.of(new SavedRun(folder, figures, List.copyOf(sources)));
    }

    @Override
    public String where() {
        return folder.toString();
    }

    @Override
    public List<Source> sources() {
        return sources;
    }

    @Override
    public List<SavedFigure> list() {
        return List.copyOf(figures.values());
    }

    @Override
    public Optional<SavedFigure> find(String id) {
        return Optional.ofNullable(figures.get(id));
    }

    @Override
    public List<CitedRow> rowsOf(SavedFigure figure) throws IOException {
        return rows(row -> row.figure().equals(figure.id()));
    }

    @Override
    public List<CitedRow> citing(RowRef row) throws IOException {
        return rows(cited -> cited.row().equals(row));
    }

    private List<CitedRow> rows(Predicate<CitedRow> wanted) throws IOException {
        var bySheet = new TreeMap<String, Source>();
        sources.forEach(source -> bySheet.putIfAbsent(source.sha256() + "#" + source.sheet(), source));
        var rows = new ArrayList<CitedRow>();
        read(folder.resolve(FigureTables.ROWS), record -> {
            var sha256 = record.getField("source");
            var sheet = text(record, "sheet");
            var source = bySheet.computeIfAbsent(sha256 + "#" + sheet, key -> new Source(sha256, "", sheet, 0));
            var row = new RowRef(source, Integer.parseInt(record.getField("line")));
            var cited = new CitedRow(text(record, "figure"), row, number(record, "amount"));
            if (wanted.test(cited)) {
                rows.add(cited);
            }
        });
        return List.copyOf(rows);
    }

    private static SavedFigure figure(NamedCsvRecord row) {
        var origin = new Origin(
                Origin.Kind.valueOf(row.getField("trace")),
                text(row, "formula"),
                ids(row, "inputs"),
                ids(row, "assumptions"),
                text(row, "seed"),
                text(row, "on"));
        return new SavedFigure(
                text(row, "id"),
                text(row, "name"),
                Unit.valueOf(row.getField("unit")),
                number(row, "value"),
                number(row, "low"),
                number(row, "high"),
                origin);
    }

    private static Source source(NamedCsvRecord row) {
        return new Source(row.getField("sha256"), text(row, "path"), text(row, "sheet"), number(row, "bytes"));
    }

    private static List<String> ids(NamedCsvRecord row, String column) {
        var cell = text(row, column);
        return cell.isEmpty() ? List.of() : List.of(cell.split(FigureTables.BETWEEN_IDS));
    }

    private static String text(NamedCsvRecord row, String column) {
        return SafeCsv.unguard(row.getField(column));
    }

    private static long number(NamedCsvRecord row, String column) {
        return Long.parseLong(row.getField(column));
    }

    private interface Row {
        void row(NamedCsvRecord row);
    }

    /// The tables are ours, but they lie where people can change them: what cannot be read is said, not thrown.
    private static void read(Path file, Row each) throws IOException {
        try (var table = CsvReader.builder().ofNamedCsvRecord(file)) {
            table.forEach(each::row);
        } catch (CsvParseException | IllegalArgumentException | java.util.NoSuchElementException broken) {
            throw new IOException(
                    "%s is not as Mainstay wrote it, so it cannot be read: run the command again that made it."
                            .formatted(file),
                    broken);
        }
    }
}
