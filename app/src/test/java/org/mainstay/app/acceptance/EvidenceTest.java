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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.app.pack.PackFolder;
import org.mainstay.app.pack.Question;

/// The pack that a team of peer reviewers reads of Ambleford, made twice: the second time with notes of the council and
/// held against the first.
class EvidenceTest {

    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern REF = Pattern.compile("^F[0-9]+$");
    private static final String NOTES = """
            kind,about,text,owner,due,standing,figure,written_by,written_on
            narrative,cuts,"The executive took <b>no</b> decision in public.",,,,,Head of partnerships,2026-06-01
            action,outcomes,Ask every partner how many people it served,Head of partnerships,2026-09-30,under way,review/silent,Head of partnerships,2026-06-01
            document,cuts,Report to the executive of March 2025,Democratic services,,,,Head of partnerships,2026-06-01
            """;

    /// Pence a year of the council's own welfare rights team, which passes the same questions.
    private static final long IN_HOUSE = 61_200_00;

    @TempDir
    private static Path temporary = Path.of("");

    private static Path first = Path.of("");
    private static Path second = Path.of("");
    private static Path place = Path.of("");
    private static String page = "";

    @BeforeAll
    static void makesBothPacks() throws IOException {
        place = copy(Terminal.AMBLEFORD, temporary.resolve("place"));
        first = temporary.resolve("first");
        second = temporary.resolve("second");
        assertThat(terminal()
                        .type("evidence", place.toString(), "--out", first.toString())
                        .code())
                .isZero();
        Files.createDirectories(place.resolve("entered"));
        Files.writeString(place.resolve("entered").resolve("evidence.csv"), NOTES);
        var answer =
                terminal().type("evidence", place.toString(), "--out", second.toString(), "--since", first.toString());
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("Pack: " + second.resolve(PackFolder.PAGE));
        page = Files.readString(second.resolve(PackFolder.PAGE));
    }

    private static Terminal terminal() {
        return new Terminal(temporary.resolve("cache"));
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (var file : all.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }

    private static List<NamedCsvRecord> table(Path folder, String name) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
            return csv.stream().toList();
        }
    }

    @Test
    void everyQuestionOfEveryThemeIsAnsweredOrItsGapIsNamed() {
        for (var question : Question.values()) {
            assertThat(page).contains("id=\"q-" + question.code() + "\"");
        }
        assertThat(page)
                .contains(
                        "Local priorities and outcomes",
                        "Organisational and place leadership",
                        "Governance and culture",
                        "Financial planning and management",
                        "Capacity for improvement",
                        "The register of partnerships, and how each stands");
    }

    @Test
    void everyNumberLeadsToTheRowThatSaysWhereItComesFrom() {
        var ids = new HashSet<String>();
        ID.matcher(page)
                .results()
                .forEach(found -> assertThat(ids.add(found.group(1)))
                        .as("the id %s stands once", found.group(1))
                        .isTrue());
        var links = new TreeSet<String>();
        LINK.matcher(page).results().forEach(found -> links.add(found.group(1)));
        assertThat(ids).containsAll(links);
        assertThat(links.stream().filter(link -> REF.matcher(link).matches())).hasSizeGreaterThan(100);
    }

    @Test
    void thePageNeedsNothingFromOutside() {
        assertThat(page).doesNotContain("http://", "https://", "<script", "src=\"/");
    }

    @Test
    void theCouncilsWordsStandBesideTheFiguresAndAreOnlyWords() {
        assertThat(page)
                .contains("The executive took &lt;b&gt;no&lt;/b&gt; decision in public.")
                .contains("Head of partnerships, 1 June 2026")
                .contains("Report to the executive of March 2025");
    }

    @Test
    void anActionHasItsOwnerItsDayAndTheFigureItShouldMove() {
        assertThat(page)
                .contains("Ask every partner how many people it served", "30 September 2026", "under way")
                .contains("the next is: Ask every partner how many people it served");
    }

    @Test
    void theSameFiguresStandThenAndNow() {
        assertThat(page).contains("Since the pack that looked from", "no change");
        assertThat(page).doesNotContain("This pack is held against no earlier one.");
    }

    @Test
    void nothingWithoutAnEvaluationIsCalledAnOutcome() throws IOException {
        assertThat(table(first, "gaps.csv"))
                .extracting(row -> row.getField("gap"))
                .anyMatch(gap -> gap.contains("no outcome is claimed"))
                .anyMatch(gap -> gap.contains("No decision is recorded"))
                .anyMatch(gap -> gap.contains("No action is recorded"));
    }

    @Test
    void everyFigureOfTheTablesIsMadeOfFiguresAndRowsOfTheTables() throws IOException {
        var figures = new HashSet<String>();
        table(first, "figures.csv").forEach(row -> figures.add(row.getField("id")));
        assertThat(figures).hasSizeGreaterThan(100);
        for (var row : table(first, "figures.csv")) {
            var inputs = row.getField("inputs");
            if (!inputs.isEmpty()) {
                assertThat(figures).containsAll(List.of(inputs.split(" ")));
            }
        }
    }

    @Test
    void grantsAndTheirVerdictsAddUpToAllGrants() {
        var json = terminal().ask("evidence", place.toString());
        var verdicts = json.at("chapters").items().stream()
                .flatMap(chapter -> chapter.at("sections").items().stream())
                .filter(section -> section.at("code").text().equals("sound"))
                .flatMap(section -> section.at("tables").items().getFirst().at("rows").items().stream())
                .mapToLong(row -> row.at("cells")
                        .items()
                        .getFirst()
                        .at("figure")
                        .at("value")
                        .number())
                .sum();
        var total = terminal()
                        .ask("trace", "review/reported")
                        .at("figure")
                        .at("value")
                        .number()
                + terminal()
                        .ask("trace", "review/silent")
                        .at("figure")
                        .at("value")
                        .number();
        assertThat(verdicts).isEqualTo(total + IN_HOUSE);
    }

    @Test
    void aFrozenFigureOpensOnItsRowsAfterTheFilesHaveChanged() throws IOException {
        var away = new Terminal(temporary.resolve("another-cache"));
        var id = table(first, "figures.csv").stream()
                .filter(row -> row.getField("trace").equals("TOTAL")
                        && row.getField("id").startsWith("money/2024-25/council/"))
                .findFirst()
                .orElseThrow()
                .getField("id");

        var answer = away.type("trace", id, "--in", first.toString());

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("Payment of £");
        assertThat(answer.out()).doesNotContain("its file is not at hand");
    }

    @Test
    void theRowsThatAreKeptHoldNoFreeTextOfTheLedger() throws IOException {
        var rows = table(first, "rows.csv");
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows)
                .extracting(row -> row.getField("text"))
                .allMatch(text -> text.startsWith("Payment of ")
                        || text.startsWith("Grant of ")
                        || text.startsWith("Small area ")
                        || text.startsWith("Listed service: ")
                        || text.contains(" people in "));
    }

    @Test
    void aFolderWithoutAPackCannotBeHeldAgainst() {
        var answer = terminal()
                .type(
                        "evidence",
                        place.toString(),
                        "--since",
                        temporary.resolve("nowhere").toString());

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("There is no pack in");
    }

    @Test
    void aPackThatWasChangedByHandIsNotHeldAgainst() throws IOException {
        var broken = copy(first, temporary.resolve("broken"));
        Files.writeString(broken.resolve(PackFolder.MADE), "what,value\non,yesterday\n");

        var answer = terminal().type("evidence", place.toString(), "--since", broken.toString());

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("is not as Mainstay wrote it");
    }

    @Test
    void withoutAFolderThePackLiesWithTheLastRun() throws IOException {
        var own = new Terminal(temporary.resolve("own-cache"));
        var answer = own.type("evidence", place.toString());

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(temporary.resolve("own-cache").resolve("last").resolve(PackFolder.PDF))
                .exists();
    }
}
