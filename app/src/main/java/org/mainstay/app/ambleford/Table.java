package org.mainstay.app.ambleford;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// One of the generator's own tables: cells between bars, comment lines after `#`.
final class Table {

    private Table() {}

    static List<List<String>> read(String name) {
        try (var in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The table (%s) is missing. Maybe resources were not built.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> list(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// What a cell says; a dash says nothing.
    static String said(String cell) {
        return cell.equals("-") ? "" : cell;
    }
}
