package org.mainstay.engine.bench.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A small CSV file with one record in each line, split by hand to keep the bench free of libraries.
record PeopleFile(List<String> header, List<String[]> rows) {

    static PeopleFile read(Path path) throws IOException {
        var rows = new ArrayList<String[]>();
        for (var line : Files.readAllLines(path)) {
            if (!line.isBlank()) {
                rows.add(split(line));
            }
        }
        return new PeopleFile(List.of(rows.getFirst()), rows.subList(1, rows.size()));
    }

    /// The cells of one column; empty ones where a row is too short or there is no such column.
    Stream<String> column(String heading) {
        var column = header.indexOf(heading);
        return rows.stream().map(cells -> column < 0 || column >= cells.length ? "" : cells[column]);
    }

    private static String[] split(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.length(); at++) {
            var letter = line.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(clean(cell));
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(clean(cell));
        return cells.toArray(String[]::new);
    }

    private static String clean(CharSequence cell) {
        return cell.toString().replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    }
}
