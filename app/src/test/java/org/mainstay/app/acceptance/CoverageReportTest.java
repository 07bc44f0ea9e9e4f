package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The report of who is reached in Ambleford, and the tables and the map beside it.
class CoverageReportTest {

    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final int NEEDS = 15;
    private static final int AREAS = 140;

    @TempDir
    private static Path temporary = Path.of("");

    private static Path out = Path.of("");
    private static String page = "";

    @BeforeAll
    static void reports() throws IOException {
        out = temporary.resolve("reached");
        var answer = report(Terminal.AMBLEFORD, out);
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("Report: " + out.resolve("coverage.html"));
        page = Files.readString(out.resolve("coverage.html"));
    }

    private static Terminal.Answer report(Path place, Path folder) {
        return new Terminal(temporary.resolve("cache")).type("coverage", place.toString(), "--out", folder.toString());
    }

    private static List<NamedCsvRecord> table(Path folder, String name) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
            return csv.stream().toList();
        }
    }

    @Test
    void everyLinkLeadsSomewhereOnThePage() {
        var ids = new HashSet<String>();
        ID.matcher(page)
                .results()
                .forEach(found -> assertThat(ids.add(found.group(1)))
                        .as("the id %s stands once", found.group(1))
                        .isTrue());
        var links = new TreeSet<String>();
        LINK.matcher(page).results().forEach(found -> links.add(found.group(1)));
        assertThat(ids).containsAll(links);
        assertThat(links).hasSizeGreaterThan(AREAS);
    }

    @Test
    void thePageNeedsNothingFromOutside() {
        assertThat(page).doesNotContain("http://", "https://", "<script", "src=");
    }

    @Test
    void whatTheFilesCannotSayComesBeforeWhatTheySay() {
        var parts = List.of("id=\"unknown\"", "id=\"needs\"", "id=\"need-food\"", "id=\"left-out\"");
        assertThat(parts.stream().map(page::indexOf)).isSorted().doesNotContain(-1);
    }

    @Test
    void everyNeedAndAreaHasARow() throws IOException {
        assertThat(table(out, "areas.csv")).hasSize(NEEDS * AREAS);
    }

    @Test
    void gapsAreTheAreasThatReachNothing() throws IOException {
        var gaps = table(out, "areas.csv").stream()
                .filter(row -> row.getField("reason").equals("no_service_in_reach"))
                .map(row -> row.getField("need") + row.getField("area"))
                .toList();
        assertThat(table(out, "gaps.csv"))
                .extracting(row -> row.getField("need") + row.getField("area"))
                .containsExactlyInAnyOrderElementsOf(gaps);
    }

    @Test
    void aServiceIsUsedOrLeftOutWithItsReason() throws IOException {
        assertThat(table(out, "services.csv"))
                .allSatisfy(row -> assertThat(row.getField("placed_by").isEmpty())
                        .isNotEqualTo(row.getField("left_out").isEmpty()));
    }

    @Test
    void everyPairHasItsVerdictAndTheReason() throws IOException {
        assertThat(table(out, "shared.csv")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getField("verdict")).isNotEmpty();
            assertThat(row.getField("why")).isNotEmpty();
        });
    }

    @Test
    void theMapHasEachAreaOnceAndNoPlaceThatIsSecret() throws IOException {
        var map = Files.readString(out.resolve("coverage.geojson"));
        assertThat(map.lines().filter(line -> line.contains("\"kind\": \"area\"")))
                .hasSize(AREAS);
        var shown = table(out, "services.csv").stream()
                .filter(row -> List.of("coordinates", "postcode", "area").contains(row.getField("placed_by")))
                .count();
        assertThat(map.lines().filter(line -> line.contains("\"kind\": \"service\"")))
                .hasSize(Math.toIntExact(shown));
    }

    @Test
    void everyFigureOfTheTablesIsAmongTheFigures() throws IOException {
        var ids = table(out, "figures.csv").stream()
                .map(row -> row.getField("id"))
                .toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains("coverage/food/without_access", "coverage/food/areas/E01990001/people");
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        var again = temporary.resolve("again");
        report(Terminal.AMBLEFORD, again);
        for (var name : List.of("coverage.html", "areas.csv", "services.csv", "shared.csv", "coverage.geojson")) {
            assertThat(again.resolve(name)).hasSameBinaryContentAs(out.resolve(name));
        }
    }

    @Test
    void aNameThatBeginsLikeAFormulaRunsNothing() throws IOException {
        var place = Files.createDirectories(temporary.resolve("hostile"));
        Files.copy(Terminal.AMBLEFORD.resolve("areas.csv"), place.resolve("areas.csv"));
        var services = Files.readString(Terminal.AMBLEFORD.resolve("services.csv"));
        Files.writeString(
                place.resolve("services.csv"), services.replace("Wharfside Food Pantry", "=HYPERLINK(1)<script>"));
        var folder = temporary.resolve("guarded");
        report(place, folder);
        assertThat(table(folder, "services.csv"))
                .extracting(row -> row.getField("name"))
                .contains("'=HYPERLINK(1)<script>")
                .noneMatch(name -> name.startsWith("="));
        assertThat(folder.resolve("coverage.html")).content().doesNotContain("<script");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndNothingIsLeft() throws IOException {
        var file = Files.writeString(temporary.resolve("file"), "mine");
        var answer = report(Terminal.AMBLEFORD, file.resolve("below"));
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("--out");
        assertThat(file).hasContent("mine");
    }
}
