package org.mainstay.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Real data that is not part of the project: found beside it, or where `MAINSTAY_SHARED_DATA` says.
public final class SharedData {

    private SharedData() {}

    /// Skips the test where the file is not on this machine.
    public static Path file(String path) {
        var file = root().map(folder -> folder.resolve(path)).filter(Files::exists);
        Assumptions.assumeTrue(file.isPresent(), "Skipped: " + path + " is not on this machine.");
        return file.orElseThrow();
    }

    private static Optional<Path> root() {
        var told = Optional.ofNullable(System.getProperty("MAINSTAY_SHARED_DATA"))
                .or(() -> Optional.ofNullable(System.getenv("MAINSTAY_SHARED_DATA")));
        return told.map(Path::of)
                .or(() -> Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                        .map(folder -> folder.resolve("../shared/data").normalize())
                        .filter(Files::isDirectory)
                        .findFirst());
    }
}
