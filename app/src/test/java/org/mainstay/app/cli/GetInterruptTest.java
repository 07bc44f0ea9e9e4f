package org.mainstay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.app.catalogue.CatalogueOf;
import org.mainstay.app.command.GetDatasets;
import org.mainstay.app.download.LocalPublisher;
import picocli.CommandLine;

/// Ctrl-C in the middle of a download.
class GetInterruptTest {

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void whatHasComeIsKeptAndThatIsTold() throws IOException, InterruptedException {
        assumeTrue(File.separatorChar == '/', "Skipped: signals are for POSIX systems.");
        var folder = temporary.resolve("ambleford");
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SlowGet.class.getName(),
                        temporary.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (var lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("half sent");
            waitFor(folder.resolve("areas.csv.part"));
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(lines.lines()).containsExactly("", GetCommand.INTERRUPTED);
        }
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("areas.csv.part", "areas.csv.part.version");
    }

    private static void waitFor(Path part) throws IOException, InterruptedException {
        for (var tries = 0; tries < 100 && !(Files.exists(part) && Files.size(part) > 0); tries++) {
            Thread.sleep(20);
        }
        assertThat(part).isNotEmptyFile();
    }

    /// Gets a file whose second half takes its time.
    static final class SlowGet {

        public static void main(String[] arguments) throws IOException {
            var temporary = Path.of(arguments[0]);
            var publisher = new LocalPublisher(temporary);
            publisher.at("/areas", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/csv");
                exchange.getResponseHeaders().set("ETag", "\"1\"");
                exchange.sendResponseHeaders(200, 1_000_000);
                exchange.getResponseBody().write(new byte[500_000]);
                exchange.getResponseBody().flush();
                System.out.println("half sent");
                while (true) {
                    exchange.getResponseBody().write(0);
                    exchange.getResponseBody().flush();
                    pause();
                }
            });
            var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            var surroundings = new Surroundings(out, out, false, temporary, null);
            var catalogue = CatalogueOf.rows("areas,need,Areas,ONS,OGL v3,,People.,Small areas (CSV),CSV,E,get,"
                    + publisher.address("/areas") + ",areas.csv,text/csv,2000000,Press Download.,2026,yearly");
            var getDatasets = new GetDatasets(publisher::download, InstantSource.system());
            System.exit(new CommandLine(new GetCommand(surroundings, () -> catalogue, getDatasets))
                    .execute("--place", "E06000099", "--into", arguments[1]));
        }

        private static void pause() {
            try {
                Thread.sleep(50);
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
