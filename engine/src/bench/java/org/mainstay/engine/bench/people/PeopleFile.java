package org.mainstay.engine.bench.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A small CSV file, split by hand to keep the bench free of libraries.
record PeopleFile(List<String> header, List<String[]> rows) {

    static PeopleFile read(Path path) throws IOException {
        var header = List.<String>of();
        var rows = new ArrayList<String[]>();
        for (var line : Files.readAllLines(path)) {
            var cells = split(line);
            if (header.isEmpty()) {
                header = List.of(cells);
            } else if (!line.isBlank()) {
                rows.add(cells);
            }
        }
        return new PeopleFile(header, rows);
    }

    String cell(int row, int column) {
        var cells = rows.get(row);
        return column < cells.length ? cells[column] : "";
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
        return cell.toString().strip().toLowerCase(Locale.ROOT);
    }
}
