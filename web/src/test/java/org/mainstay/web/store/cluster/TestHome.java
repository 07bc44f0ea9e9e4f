package org.mainstay.web.store.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Assumptions;

/// Homes for tests, which share the unpacked programs.
public final class TestHome {

    private TestHome() {}

    /// An empty home that finds the programs unpacked.
    public static Path fresh(Path parent) throws IOException {
        var home = Files.createTempDirectory(parent, "home-");
        try {
            var shared =
                    Files.createDirectories(Path.of("target", "postgresql")).toRealPath();
            var programs = Binaries.unpacked(shared).getParent();
            Files.createSymbolicLink(home.resolve("bin" + Binaries.VERSION), programs);
            return home;
        } catch (Unavailable cannot) {
            Assumptions.abort("PostgreSQL cannot run here: " + cannot.getMessage());
            return home;
        }
    }

    /// Opens a cluster, or skips the test where none can run.
    public static Cluster open(Path home) {
        try {
            return Cluster.open(home);
        } catch (Unavailable cannot) {
            if (cannot.getMessage().contains("refuses to run as root")) {
                Assumptions.abort(cannot.getMessage());
            }
            throw new AssertionError(cannot);
        }
    }

    public static void delete(Path home) {
        try (var all = Files.walk(home)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException left) {
            throw new java.io.UncheckedIOException(left);
        }
    }
}
