package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.ingest.entered.PartnerViewsTable;
import org.mainstay.model.survey.Statement;

/// What partners said stands in the peer-review pack of Ambleford, down to its rows.
class PartnersViewsTest {

    @TempDir
    private static Path temporary = Path.of("");

    private static Path place = Path.of("");

    @BeforeAll
    static void partnersAnswer() throws IOException {
        place = temporary.resolve("place");
        try (Stream<Path> all = Files.walk(Terminal.AMBLEFORD)) {
            for (var file : all.toList()) {
                var target = place.resolve(Terminal.AMBLEFORD.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        write(place.resolve("entered"), "2,1,0,1,0,1");
    }

    /// One batch that said the same to every statement.
    private static void write(Path folder, String counts) throws IOException {
        var rows = Stream.of(Statement.values())
                .map(statement -> "Autumn,1,,%s,%s,2026-06-01\n".formatted(statement.code(), counts))
                .collect(Collectors.joining());
        Files.writeString(
                Files.createDirectories(folder).resolve("partner-views.csv"),
                String.join(",", PartnerViewsTable.COLUMNS) + "\n" + rows);
    }

    private static Terminal terminal() {
        return new Terminal(temporary.resolve("cache"));
    }

    @Test
    void theSectionSaysWhatPartnersSaidInPlaceOfTheGap() {
        var json = terminal().ask("evidence", place.toString());
        var section = json.at("chapters").items().stream()
                .flatMap(chapter -> chapter.at("sections").items().stream())
                .filter(one -> one.at("code").text().equals("views"))
                .findFirst()
                .orElseThrow();

        assertThat(section.at("sentences").items().getFirst().text()).contains("\"Autumn\" 5 [F", "1 June 2026");
        assertThat(section.at("gaps").items()).isEmpty();
        var agree = section.at("tables")
                .items()
                .getLast()
                .at("rows")
                .items()
                .getFirst()
                .at("cells")
                .items()
                .getFirst();
        assertThat(agree.at("figure").at("value").number()).isEqualTo(3);
        var traced = terminal().ask("trace", "views/autumn/all/recognition/agree");
        assertThat(traced.at("rows").items()).hasSize(1);
    }

    @Test
    void fewerThanFiveAnswersAreRefusedAndNamed() throws IOException {
        var few = temporary.resolve("few");
        write(few, "2,1,0,1,0,0");

        var read = terminal().type("read", few.toString(), "--format", "json");

        assertThat(read.out()).contains("\"too_few_answers\": 10");
    }
}
