package org.mainstay.app.download;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.app.catalogue.Target;

/// A publisher, a folder, and a file of some length that goes from one to the other.
abstract class DownloadCase {

    static final byte[] BYTES =
            "area_code,people\n".concat("E01000001,1634\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
    static final String NAME = "areas.csv";
    static final String TAG = "\"2025\"";
    static final int HALF = BYTES.length / 2;

    @TempDir
    static Path keys = Path.of("");

    @TempDir
    Path folder = Path.of("");

    final LocalPublisher publisher;

    DownloadCase() throws IOException {
        publisher = new LocalPublisher(keys);
    }

    @AfterEach
    void closes() {
        publisher.close();
    }

    Target target(String path) {
        return target(path, 1_000_000);
    }

    Target target(String path, long most) {
        return new Target(publisher.address(path), NAME, Set.of("text/csv", "application/octet-stream"), most);
    }

    Got fetch(Target target) throws NotGot {
        return publisher.download().fetch(target, folder, (file, done, total) -> {});
    }

    String fail(Target target) {
        return String.valueOf(
                catchThrowableOfType(NotGot.class, () -> fetch(target)).getMessage());
    }

    List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// An answer that ends after half of what it promised.
    void breakOff(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/csv");
        exchange.getResponseHeaders().set("ETag", TAG);
        exchange.sendResponseHeaders(200, BYTES.length);
        exchange.getResponseBody().write(BYTES, 0, HALF);
        exchange.getResponseBody().flush();
    }
}
