package org.mainstay.web.store.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/// The programs of PostgreSQL for this platform, unpacked once under the home.
final class Binaries {

    static final String VERSION = "18.6";
    static final String UNFINISHED = ".unpacking-";

    private Binaries() {}

    /// The folder of the programs. A broken unpack is never used, since it never gets the name.
    static Path unpacked(Path home) throws IOException, Unavailable {
        return unpacked(home, resource(System.getProperty("os.name", ""), System.getProperty("os.arch", "")));
    }

    static Path unpacked(Path home, String resource) throws IOException, Unavailable {
        var folder = home.resolve("bin" + VERSION);
        if (!Files.isDirectory(folder)) {
            try (var archive = Binaries.class.getResourceAsStream(resource)) {
                if (archive == null) {
                    throw new Unavailable(("Mainstay brings no PostgreSQL for this platform (it looked for %s). Set"
                                    + " MAINSTAY_DATABASE_URL to a PostgreSQL %s or later, for example"
                                    + " jdbc:postgresql://localhost/mainstay?user=mainstay.")
                            .formatted(resource.substring(1), VERSION));
                }
                var fresh = Files.createTempDirectory(home, UNFINISHED);
                Unpacking.unpack(archive, fresh);
                Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return folder.resolve("bin");
    }

    static String resource(String system, String architecture) {
        var name = system.toLowerCase(Locale.ROOT);
        var kind = name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
        var chip = switch (architecture) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> architecture;
        };
        return "/postgres-%s-%s.txz".formatted(kind, chip);
    }
}
