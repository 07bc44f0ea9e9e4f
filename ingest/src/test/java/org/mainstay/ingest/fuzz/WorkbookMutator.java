package org.mainstay.ingest.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Worksheet;
import org.mainstay.ingest.trial.Book;

/// Makes workbooks of tables and spoils their cells, their parts or their bytes.
final class WorkbookMutator {

    private static final List<String> SHEETS = List.of("Sheet1", "grants", "Meta", "Rec_Location", "A & B", "2024");

    private final SplittableRandom random;

    WorkbookMutator(SplittableRandom random) {
        this.random = random;
    }

    Mutant make(List<Seed> tables) {
        var book = new Book();
        for (var sheet = 0; sheet < random.nextInt(1, 4); sheet++) {
            var rows = Tables.rows(tables.get(random.nextInt(tables.size())).text());
            book.sheet(sheet + SHEETS.get(random.nextInt(SHEETS.size())), to -> {
                for (var row = 0; row < rows.size(); row++) {
                    for (var column = 0; column < rows.get(row).size(); column++) {
                        cell(
                                to,
                                row + (row > 3 ? random.nextInt(100) : 0),
                                column,
                                rows.get(row).get(column));
                    }
                }
            });
        }
        return new Mutant("book.xlsx", spoilt(book.bytes()), Seed.NO_TABLE);
    }

    private void cell(Worksheet to, int row, int column, String text) {
        switch (random.nextInt(40)) {
            case 0 -> to.value(row, column, random.nextDouble() * 1e9);
            case 1 -> to.style(row, column).fillColor("FFFF00").set();
            case 2 -> {
                to.value(row, column, random.nextInt(-5, 3_000_000));
                to.style(row, column).format("yyyy-mm-dd").set();
            }
            case 3 -> to.value(row, column, printable(Nasty.cell(random)));
            default -> to.value(row, column, printable(text));
        }
    }

    /// What the writer of workbooks takes.
    private static String printable(String text) {
        var printable = text.replaceAll("[^\\x20-\\x7E\\u00A3\\u2019]", "");
        return printable.length() > 30_000 ? printable.substring(0, 30_000) : printable;
    }

    private byte[] spoilt(byte[] book) {
        return switch (random.nextInt(4)) {
            case 0 -> book;
            case 1 -> Arrays.copyOf(book, random.nextInt(1, book.length));
            case 2 -> {
                for (var times = random.nextInt(1, 5); times > 0; times--) {
                    book[random.nextInt(book.length)] = (byte) random.nextInt(256);
                }
                yield book;
            }
            default -> parts(book);
        };
    }

    /// Changes the XML of one part, or loses the part.
    private byte[] parts(byte[] book) {
        var changed = new ByteArrayOutputStream();
        try (var from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(book))
                        .get();
                var to = new ZipOutputStream(changed)) {
            var entries = Collections.list(from.getEntries());
            var chosen = random.nextInt(entries.size());
            for (var at = 0; at < entries.size(); at++) {
                var xml = new String(from.getInputStream(entries.get(at)).readAllBytes(), StandardCharsets.UTF_8);
                if (at == chosen && random.nextInt(5) == 0) {
                    continue;
                }
                to.putNextEntry(new ZipEntry(entries.get(at).getName()));
                to.write((at == chosen ? shaken(xml) : xml).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return changed.toByteArray();
    }

    private String shaken(String xml) {
        var pieces = new ArrayList<>(List.of(xml.split("(?=<)|(?<=>)|(?<=\")")));
        for (var times = random.nextInt(1, 4); times > 0 && pieces.size() > 1; times--) {
            var at = random.nextInt(pieces.size());
            switch (random.nextInt(4)) {
                case 0 -> pieces.remove(at);
                case 1 -> pieces.add(at, pieces.get(random.nextInt(pieces.size())));
                case 2 -> pieces.set(at, "99999999999\"");
                default -> pieces.set(at, "&x;");
            }
        }
        return String.join("", pieces);
    }
}
