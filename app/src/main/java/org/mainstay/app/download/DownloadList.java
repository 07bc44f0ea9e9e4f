package org.mainstay.app.download;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.mainstay.app.run.Delivery;
import org.mainstay.app.run.SafeCsv;

/// The list `sources.csv` of a folder: what was downloaded into it, from where, when, and the digest of every file.
public final class DownloadList {

    private static final String FILE = "sources.csv";
    private static final List<String> COLUMNS =
            List.of("key", "title", "publisher", "licence", "url", "file", "bytes", "sha256", "got_at");

    private final Path folder;
    private final Map<String, Downloaded> rows;

    private DownloadList(Path folder, Map<String, Downloaded> rows) {
        this.folder = folder;
        this.rows = rows;
    }

    /// The list of a folder, empty where there is none; the message of what is thrown says how to mend it.
    public static DownloadList of(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        var rows = new LinkedHashMap<String, Downloaded>();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            try (var table = CsvReader.builder().ofCsvRecord(file)) {
                var records = table.stream().map(CsvRecord::getFields).toList();
                if (!records.getFirst().equals(COLUMNS)) {
                    throw new IOException("not its headings");
                }
                records.stream().skip(1).map(DownloadList::row).forEach(row -> rows.put(row.key(), row));
            } catch (IOException
                    | UncheckedIOException
                    | CsvParseException
                    | NoSuchElementException
                    | IndexOutOfBoundsException
                    | NumberFormatException
                    | DateTimeException notOurs) {
                throw new IOException(
                        "%s is no list of downloads, and is never written over: move it away or choose another folder."
                                .formatted(file),
                        notOurs);
            }
        }
        return new DownloadList(folder, rows);
    }

    public Optional<Downloaded> find(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    /// Whether a file is there and has every byte as it was got.
    public boolean isUnchanged(Downloaded row) {
        var file = folder.resolve(row.file());
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == row.bytes()
                    && digest(file).equals(row.sha256());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Adds a row, in the place of an older one of the same dataset, and writes the list anew.
    public void put(Downloaded row) throws IOException {
        rows.put(row.key(), row);
        Delivery.into(folder, scratch -> write(scratch.resolve(FILE)));
    }

    private void write(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file);
                var table = new SafeCsv(out, COLUMNS.toArray(String[]::new))) {
            for (var row : rows.values()) {
                table.row(
                        row.key(),
                        row.title(),
                        row.publisher(),
                        row.licence(),
                        row.url(),
                        row.file(),
                        Long.toString(row.bytes()),
                        row.sha256(),
                        row.gotAt().toString());
            }
        }
    }

    private static Downloaded row(List<String> cells) {
        return new Downloaded(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                Long.parseLong(cells.get(6)),
                cells.get(7),
                Instant.parse(cells.get(8)));
    }

    private static String digest(Path file) throws IOException {
        try (var bytes = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256. Maybe this one is broken.", cause);
        }
    }
}
