package org.mainstay.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.trial.Raised;
import org.mainstay.model.notice.Notice;
/// A folder that tests fill with files, and what they look up in the reading of it.

abstract class FolderScene {

    static final String LEDGER = """
            BeneficiaryName,Amount,PaymentDate,Purpose
            Ambleford Food Bank,100.00,2024-04-30,GRANTS TO VOL ORGS
            Ambleford Food Bank,100.00,2024-04-30,GRANTS TO VOL ORGS
            """;
    static final String GRANTS_HEAD = "Identifier,Title,Description,Currency,Amount Awarded,Award Date,"
            + "Recipient Org:Identifier,Recipient Org:Name,Funding Org:Identifier,Funding Org:Name\n";
    static final Limits SMALL = new Limits(2_000, 3_000, 20, 1_000, 3);

    @TempDir
    Path folder = Path.of("");

    FolderReading read() throws IOException {
        return read(Limits.standard());
    }

    FolderReading read(Limits limits) throws IOException {
        var reading = Folder.read(folder, Readers.list(), limits, Progress.SILENT);
        note(reading);
        assertThat(reading.files().stream().flatMap(file -> messages(file).stream()))
                .as("A notice names no place on this machine and says it in two sentences")
                .allMatch(message -> !message.contains(folder.toString()))
                .allMatch(message -> message.endsWith(".") && message.split("\\. [A-Z]").length <= 2);
        return reading;
    }

    /// Remembers what was raised.
    static void note(FolderReading reading) {
        reading.files().forEach(file -> Raised.add("folder", file.notices().keySet()));
    }

    void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    static String grant(String id, String amount) {
        return id + ",Help,Help for all," + "GBP," + amount + ",2024-04-01,GB-CHC-1,Helpers,GB-LAE-AMB,Ambleford\n";
    }

    /// Letters in no order, which do not pack well.
    static String noise(int length) {
        var random = new java.util.Random(length);
        return random.ints(length, '!', '~')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static byte[] zip(Map<String, String> members) throws IOException {
        var bytes = new HashMap<String, byte[]>();
        members.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipBytes(bytes);
    }

    static byte[] zipBytes(Map<String, byte[]> members) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var member : new TreeMap<>(members).entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static byte[] stored(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static FileReading only(FolderReading reading) {
        assertThat(reading.files()).hasSize(1);
        return reading.files().getFirst();
    }

    static FileReading file(FolderReading reading, String path) {
        return reading.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    static List<String> paths(FolderReading reading) {
        return reading.files().stream().map(FileReading::path).toList();
    }

    static List<String> messages(FileReading file) {
        return file.examples().stream().map(Notice::message).toList();
    }

    static Map<String, Long> codes(FolderReading reading) {
        var codes = new TreeMap<String, Long>();
        reading.files().forEach(file -> file.notices().forEach((code, count) -> codes.merge(code, count, Long::sum)));
        return codes;
    }

    static Account sum(FolderReading reading) {
        return reading.files().stream()
                .map(FileReading::account)
                .reduce(
                        Account.NONE,
                        (one, other) -> new Account(
                                one.rows() + other.rows(),
                                one.accepted() + other.accepted(),
                                one.repeated() + other.repeated(),
                                one.merged() + other.merged(),
                                one.rejected() + other.rejected(),
                                one.acceptedPence() + other.acceptedPence(),
                                one.repeatedPence() + other.repeatedPence(),
                                one.rejectedPence() + other.rejectedPence()));
    }
}
