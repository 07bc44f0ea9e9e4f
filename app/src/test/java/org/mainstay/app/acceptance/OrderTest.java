package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The order of files and rows, and the names of files, change no figure.
class OrderTest {

    private final Random random = new Random(20_261_125);

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void shufflingFilesAndRowsChangesNoFigure() throws IOException {
        var shuffled = temporary.resolve("shuffled");
        shuffle(Terminal.AMBLEFORD, Files.createDirectories(shuffled));
        var terminal = new Terminal(temporary.resolve("cache"));

        assertThat(terminal.ask("money", shuffled.toString()).figures())
                .hasSizeGreaterThan(200)
                .isEqualTo(terminal.ask("money", Terminal.AMBLEFORD.toString()).figures());
        assertThat(figures("shuffled-run", shuffled))
                .hasSizeGreaterThan(300)
                .isEqualTo(figures("run", Terminal.AMBLEFORD));
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        assertThat(appraise("once", Terminal.AMBLEFORD).out())
                .isEqualTo(appraise("again", Terminal.AMBLEFORD).out());

        for (var name : List.of("report.html", "figures.csv", "figure-rows.csv", "sources.csv")) {
            assertThat(temporary.resolve("again").resolve(name))
                    .hasSameBinaryContentAs(temporary.resolve("once").resolve(name));
        }
        assertThat(temporary.resolve("once"))
                .isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
        assertThat(money()).isEqualTo(money());
    }

    private String money() {
        return new Terminal(temporary.resolve("cache"))
                .type("money", Terminal.AMBLEFORD.toString(), "--format", "json")
                .out();
    }

    /// Id, value, low and high of every figure.
    private List<String> figures(String name, Path folder) throws IOException {
        appraise(name, folder);
        try (var rows =
                CsvReader.builder().ofNamedCsvRecord(temporary.resolve(name).resolve("figures.csv"))) {
            return rows.stream()
                    .map(row -> String.join(
                            " ", row.getField("id"), row.getField("value"), row.getField("low"), row.getField("high")))
                    .toList();
        }
    }

    private Terminal.Answer appraise(String name, Path folder) {
        var out = temporary.resolve(name).toString();
        var answer = new Terminal(temporary.resolve("cache"))
                .type("appraise", folder.toString(), "--saving", "400000", "--out", out, "--format", "json");
        assertThat(answer.code()).as(answer.err()).isZero();
        return answer;
    }

    private void shuffle(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile)
                    .sorted(Collections.reverseOrder())
                    .toList()) {
                // Another name: what comes first by name comes last.
                var name = "%03d-%s".formatted(random.nextInt(1000), file.getFileName());
                if (name.endsWith(".zip")) {
                    unpack(file, to.resolve(name + ".csv"));
                } else if (name.endsWith(".csv")) {
                    shuffleRows(Files.readString(file, StandardCharsets.ISO_8859_1), to.resolve(name));
                } else if (name.endsWith("grants_360giving.json")) {
                    shuffleGrants(Files.readString(file), to.resolve(name));
                } else if (!name.toLowerCase(Locale.ROOT).endsWith(".md")) {
                    Files.copy(file, to.resolve(name));
                }
            }
        }
    }

    private void unpack(Path archive, Path to) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            var member = zip.entries().nextElement();
            try (var bytes = zip.getInputStream(member)) {
                shuffleRows(new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1), to);
            }
        }
    }

    private void shuffleGrants(String text, Path to) throws IOException {
        var first = text.indexOf("    {\n", text.indexOf("\"grants\""));
        var end = text.lastIndexOf("\n    }\n  ]");
        assertThat(first).isPositive().isLessThan(end);
        var between = "\n    },\n";
        var grants = new ArrayList<>(List.of(text.substring(first, end).split(between, -1)));
        assertThat(grants).hasSizeGreaterThan(10);
        Collections.shuffle(grants, random);
        Files.writeString(to, text.substring(0, first) + String.join(between, grants) + text.substring(end));
    }

    /// Latin-1 keeps every byte as it is, whatever it means.
    private void shuffleRows(String text, Path to) throws IOException {
        try (var reader = CsvReader.builder().ofCsvRecord(text);
                var writer = CsvWriter.builder().build(to, StandardCharsets.ISO_8859_1)) {
            var rows = new ArrayList<>(reader.stream().map(CsvRecord::getFields).toList());
            writer.writeRecord(rows.removeFirst());
            Collections.shuffle(rows, random);
            rows.forEach(writer::writeRecord);
        }
    }
}
