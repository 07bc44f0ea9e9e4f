package org.mainstay.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ctrl-C in the middle of writing a report.
class InterruptTest {

    @TempDir
    private Path place = Path.of("");

    @Test
    void anInterruptedDeliveryLeavesNothingAndTellsSo() throws IOException, InterruptedException {
        assumeTrue(File.separatorChar == '/', "Skipped: signals are for POSIX systems.");
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SlowDelivery.class.getName(),
                        place.resolve("report").toString())
                .redirectErrorStream(true)
                .start();
        try (var lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("half written");
            assertThat(list(place)).hasSize(1);
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(list(place)).isEmpty();
    }

    private static String[] list(Path folder) {
        var found = folder.toFile().list();
        return found == null ? new String[0] : found;
    }

    /// Writes half a report, says so, and takes its time over the other half.
    static final class SlowDelivery {

        public static void main(String[] arguments) throws IOException {
            Delivery.into(Path.of(arguments[0]), folder -> {
                Files.writeString(folder.resolve("report.html"), "half");
                System.out.println("half written");
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException cause) {
                    throw new IOException(cause);
                }
            });
        }
    }
}
