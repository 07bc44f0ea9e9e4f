package org.mainstay.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The files that a person drops: Trafford's where real open data is at hand, or else Ambleford's.
record Council(String name, Path folder, String saving) {

    static Council atHand() {
        var trafford = shared().resolve("places").resolve("trafford");
        return Files.isDirectory(trafford)
                ? new Council("Trafford", trafford, "200,000")
                : new Council("Ambleford", RunningMainstay.ambleford().toAbsolutePath(), "60,000");
    }

    private static Path shared() {
        return Optional.ofNullable(System.getenv("MAINSTAY_SHARED_DATA"))
                .map(Path::of)
                .or(() -> Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                        .map(folder -> folder.resolve("shared").resolve("data"))
                        .filter(Files::isDirectory)
                        .findFirst())
                .orElse(Path.of("no-shared-data"));
    }
}
