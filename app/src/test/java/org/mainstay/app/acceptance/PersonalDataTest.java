package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No document, example, golden answer or resource holds the name of a natural person.
class PersonalDataTest {

    private static final Path ROOT = Path.of("..");

    /// A title before a name, or one of the commonest first names before a surname.
    private static final Pattern PERSON =
            Pattern.compile("\\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllr|Councillor|Rev|Sir|Dame)\\.? [A-Z][a-z]+"
                    + "|(?:David|John|Peter|Michael|Paul|Andrew|Mark|James|Robert|Stephen|Richard|Christopher|Ian|Alan"
                    + "|Susan|Margaret|Sarah|Christine|Patricia|Elizabeth|Linda|Jane|Karen|Helen|Julie|Emma|Mohammed"
                    + "|Fatima|Aisha|Priya|Thomas|Daniel|Matthew|Simon|Anthony|Kevin|Laura|Rebecca|Claire|Nicola)"
                    + " [A-Z][a-z]{2,})\\b");

    @Test
    void thePatternKnowsAPersonWhenItSeesOne() {
        assertThat(Stream.of("to Mrs Example", "paid to Cllr. Example", "Susan Example wrote"))
                .allMatch(text -> PERSON.matcher(text).find());
        assertThat(Stream.of("St Brannock's Food Bank", "Marks and Spencer", "Dr."))
                .noneMatch(text -> PERSON.matcher(text).find());
    }

    @Test
    void nobodyIsNamed() throws IOException {
        var files = files();
        assertThat(files).hasSizeGreaterThan(20);
        for (var file : files) {
            assertThat(PERSON.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .results()
                            .map(found -> found.group()))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void theLedgersOfTheExampleNameNobodyEither() throws IOException {
        for (var year : List.of("2024-25", "2025-26", "2026-27")) {
            try (var zip = new java.util.zip.ZipFile(Terminal.AMBLEFORD
                            .resolve("spend")
                            .resolve("ambleford-spend-" + year + ".zip")
                            .toFile());
                    var bytes = zip.getInputStream(zip.entries().nextElement())) {
                var text = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(PERSON.matcher(text).results().map(found -> found.group()))
                        .as(year)
                        .isEmpty();
            }
        }
    }

    /// Everything that is text and no source code.
    private static List<Path> files() throws IOException {
        var found = new ArrayList<Path>();
        try (var top = Files.list(ROOT)) {
            top.filter(file -> file.toString().endsWith(".md")).forEach(found::add);
        }
        for (var folder : List.of("docs", "examples")) {
            found.addAll(below(ROOT.resolve(folder)));
        }
        for (var module : List.of("model", "ingest", "engine", "app")) {
            for (var part : List.of("main", "test")) {
                var resources =
                        ROOT.resolve(module).resolve("src").resolve(part).resolve("resources");
                if (Files.isDirectory(resources)) {
                    found.addAll(below(resources));
                }
            }
        }
        return found;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".zip"))
                    .toList();
        }
    }
}
