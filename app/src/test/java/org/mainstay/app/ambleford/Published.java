package org.mainstay.app.ambleford;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/// Reads Ambleford's files the way anyone would, for the tests.
final class Published {

    private static final SortedMap<String, String> FILES = Ambleford.files();

    private Published() {}

    static SortedMap<String, String> files() {
        return FILES;
    }

    static List<NamedCsvRecord> rows(String file) {
        var text = FILES.get(file);
        if (text == null) {
            throw new IllegalArgumentException("There is no file %s.".formatted(file));
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new StringReader(text))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NamedCsvRecord> ledger(String year) {
        return rows("spend/ambleford-spend-%s.zip".formatted(year));
    }

    static List<NamedCsvRecord> wholeLedger() {
        var all = new ArrayList<NamedCsvRecord>();
        List.of("2024-25", "2025-26", "2026-27").forEach(year -> all.addAll(ledger(year)));
        return all;
    }

    static NamedCsvRecord provision(String organisation) {
        return rows("provision.csv").stream()
                .filter(row -> row.getField("organisation").equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    static long pence(NamedCsvRecord row, String field) {
        return new java.math.BigDecimal(row.getField(field)).movePointRight(2).longValueExact();
    }

    /// What was paid to one body under one heading.
    static long paid(String year, String payee, String heading) {
        return ledger(year).stream()
                .filter(row -> row.getField("BeneficiaryName").equals(payee))
                .filter(row -> row.getField("Purpose").startsWith(heading))
                .mapToLong(row -> pence(row, "Amount"))
                .sum();
    }

    /// Every file in a folder by its path; of a zip, the text of its one member.
    static SortedMap<String, String> read(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                try (var in = Files.newInputStream(path)) {
                    var name = folder.relativize(path).toString().replace('\\', '/');
                    files.put(name, name.endsWith(".zip") ? unpack(in) : text(in));
                }
            }
        }
        return files;
    }

    private static String unpack(InputStream in) throws IOException {
        try (var zip = new ZipInputStream(in)) {
            if (zip.getNextEntry() == null) {
                throw new IOException("The zip is empty.");
            }
            return text(zip);
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
