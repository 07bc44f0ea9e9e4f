package org.mainstay.app.pack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.mainstay.app.report.Format;
import org.mainstay.app.run.SafeCsv;
import org.mainstay.app.run.SavedFigure;

/// What a frozen pack says of itself.
///
/// @param on the day it looked from
/// @param headlines ids of the figures that a later pack is held against
record MadeOf(LocalDate on, List<String> headlines) {

    private static final String ON = "on";
    private static final String HEADLINE = "headline";

    MadeOf {
        headlines = List.copyOf(headlines);
    }

    static void write(Writer out, Pack pack) throws IOException {
        try (var table = new SafeCsv(out, "what", "value")) {
            table.row("place", pack.place());
            table.row(ON, pack.on().toString());
            table.row("version", pack.version());
            pack.headlines().forEach(id -> table.row(HEADLINE, id));
        }
    }

    /// The table lies where people can change it: what cannot be read is said, not thrown.
    static MadeOf read(Path file) throws IOException {
        var headlines = new ArrayList<String>();
        LocalDate on = null;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (var row : rows) {
                var value = row.getField("value");
                switch (row.getField("what")) {
                    case ON -> on = LocalDate.parse(value);
                    case HEADLINE -> headlines.add(value);
                    default -> {
                        continue; // for people
                    }
                }
            }
        } catch (CsvParseException | NoSuchElementException | DateTimeException broken) {
            throw changed(file);
        }
        if (on == null) {
            throw changed(file);
        }
        return new MadeOf(on, headlines);
    }

    private static IOException changed(Path file) {
        return new IOException("%s is not as Mainstay wrote it: take the folder of a pack, unchanged.".formatted(file));
    }

    EarlierPack with(List<SavedFigure> figures) {
        return new EarlierPack(Format.day(on), figures, headlines);
    }
}
