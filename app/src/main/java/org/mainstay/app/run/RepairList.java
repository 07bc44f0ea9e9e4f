package org.mainstay.app.run;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.ingest.threesixtygiving.repair.Repair;

/// The list of changes that goes with a mended file, to look through and to undo by.
public final class RepairList {

    private static final String[] HEADINGS = {
        "number", "check", "sheet", "line", "column", "heading", "found", "repaired"
    };

    private RepairList() {}

    public static void write(Path file, List<Repair> repairs) throws IOException {
        try (var out = Files.newBufferedWriter(file);
                var table = new SafeCsv(out, HEADINGS)) {
            for (var at = 0; at < repairs.size(); at++) {
                var repair = repairs.get(at);
                table.row(
                        Integer.toString(at + 1),
                        repair.check(),
                        repair.sheet(),
                        Integer.toString(repair.line()),
                        repair.column(),
                        repair.heading(),
                        repair.found(),
                        repair.repaired());
            }
        }
    }

    /// Reads such a list; an [IOException] says in words for people what is wrong with it.
    public static List<Repair> read(Path file) throws IOException {
        var repairs = new ArrayList<Repair>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (var row : rows) {
                repairs.add(repair(row));
            }
        } catch (CsvParseException | IllegalArgumentException | java.util.NoSuchElementException broken) {
            throw new IOException(
                    "%s is no list of repairs: take the repairs.csv that fix wrote, unchanged.".formatted(file));
        }
        return repairs;
    }

    private static Repair repair(NamedCsvRecord row) {
        return new Repair(
                cell(row, "check"),
                cell(row, "sheet"),
                Integer.parseInt(cell(row, "line")),
                cell(row, "column"),
                cell(row, "heading"),
                cell(row, "found"),
                cell(row, "repaired"));
    }

    private static String cell(NamedCsvRecord row, String name) {
        return SafeCsv.unguard(row.getField(name));
    }
}
