package org.mainstay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.app.catalogue.CatalogueOf;
import org.mainstay.app.command.GetDatasets;
import org.mainstay.app.download.LocalPublisher;
import picocli.CommandLine;

/// `get` from the words to the exit code, against a publisher on this machine.
class GetCommandTest {

    private static final byte[] AREAS = "area_code,people\nE01000001,1634\n".getBytes(StandardCharsets.UTF_8);

    private record Outcome(int code, String out, String err) {}

    @TempDir
    private static Path keys = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private final LocalPublisher publisher;

    GetCommandTest() throws IOException {
        publisher = new LocalPublisher(keys);
        publisher.file("/areas", AREAS, "\"1\"");
    }

    @AfterEach
    void closes() {
        publisher.close();
    }

    private Outcome run(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings = new Surroundings(stream(out), stream(err), true, folder.resolve("cache"), null);
        var clock = InstantSource.fixed(Instant.parse("2026-11-25T09:00:00Z"));
        var catalogue = CatalogueOf.rows(
                "areas,need,Areas of Ambleford,ONS,OGL v3,https://data.example/areas,People.,Small areas (CSV),CSV,E,"
                        + "get," + publisher.address("/areas") + ",areas.csv,text/csv,1000,Press Download.,2026,yearly",
                "roads,places,Roads,ONS,OGL v3,https://data.example/roads,Roads.,Postcodes (CSV),CSV,E,get by key,"
                        + publisher.address("/roads") + ",roads.csv,text/csv,1000,Press Roads.,2026,yearly",
                "wards,places,Wards,ONS,OGL v3,,Wards.,Area outlines (GeoJSON),GeoJSON,E,by hand,,,,,Ask {place}.,2026,"
                        + "yearly");
        var command = new CommandLine(
                new GetCommand(surroundings, () -> catalogue, new GetDatasets(publisher::download, clock)));
        command.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        var code = command.execute(words);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private Outcome get(String... more) {
        var words = new String[more.length + 4];
        words[0] = "--place";
        words[1] = "E06000099";
        words[2] = "--into";
        words[3] = folder.toString();
        System.arraycopy(more, 0, words, 4, more.length);
        return run(words);
    }

    @Test
    void whatIsGotIsTold() throws IOException {
        assertThat(get()).isEqualTo(new Outcome(0, """
                areas: got, as areas.csv (32 bytes)

                1 got. What else there is: ./mainstay sources --place E06000099
                Publishers and licences stand in sources.csv: name them wherever you show this.
                """, ""));
        assertThat(get().out())
                .startsWith("areas: there already, as areas.csv (32 bytes), unchanged since 25 November\n  2026\n");
        assertThat(folder.resolve("areas.csv")).hasBinaryContent(AREAS);
    }

    @Test
    void whatFailsIsToldWithTheWayByHand() {
        var outcome = get("areas", "roads");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).contains("""
                areas: got, as areas.csv (32 bytes)
                roads: not got. It is no longer where it was at 127.0.0.1 (404).
                  By hand: Press Roads.
                  https://data.example/roads

                1 got, 1 not got.""");
        assertThat(get("roads").code()).isEqualTo(3);
    }

    @Test
    void whatIsGotByHandIsToldSo() {
        var outcome = get("wards");

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.out()).startsWith("wards: got by hand. Ask E06000099.\n\n1 to get by hand.");
    }

    @Test
    void aDryRunOnlyTells() {
        var outcome = get("--dry-run");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("areas: would be got, as areas.csv (at most 1,000 bytes), from\n  "
                        + publisher.address("/areas"));
        assertThat(publisher.asked()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void jsonIsForPrograms() {
        assertThat(get("--format", "json", "areas", "wards").out())
                .startsWith("{\n  \"place\": \"E06000099\",\n  \"into\": \"")
                .containsSubsequence("\"key\": \"areas\"", "\"status\": \"got\"", "\"file\": \"areas.csv\"")
                .containsSubsequence("\"url\": \"" + publisher.address("/areas"), "\"bytes\": 32", "\"sha256\": \"")
                .containsSubsequence("\"got_at\": \"2026-11-25T09:00:00Z\"", "\"why\": null")
                .containsSubsequence("\"status\": \"by_hand\"", "\"bytes\": null", "\"why\": \"Ask E06000099.\"");
    }

    @Test
    void anUnknownKeyIsWrongUsageAndTheKnownAreNamed() {
        var outcome = get("areas", "moon");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("'moon' is no dataset for E06000099. There are: areas, roads, wards.");
        assertThat(publisher.asked()).isEmpty();
    }

    @Test
    void aLongDownloadDrawsABarForWhoWatches() throws IOException {
        publisher.at("/areas", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/csv");
            exchange.sendResponseHeaders(200, 15);
            for (var part = 0; part < 15; part++) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                pause();
            }
        });

        assertThat(get().err()).contains("\rareas.csv  ", "█", "%").endsWith("\r");
        Files.delete(folder.resolve("areas.csv"));
        assertThat(get("--quiet").err()).isEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(120);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theBarIsAsLongAsWhatIsDone() {
        assertThat(ProgressBar.line("a.csv", 12_345_678, 20_000_000))
                .isEqualTo("a.csv  ████████████░░░░░░░░  61%  12.3 of 20.0 MB");
        assertThat(ProgressBar.line("a.csv", 0, 5)).isEqualTo("a.csv  ░░░░░░░░░░░░░░░░░░░░   0%  0.0 of 0.0 MB");
        assertThat(ProgressBar.line("a.csv", 9, 5)).contains("████████████████████ 100%");
        assertThat(ProgressBar.line("a.csv", 2_000_000, -1)).isEqualTo("a.csv  2.0 MB");
    }
}
