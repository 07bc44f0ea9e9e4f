package org.mainstay.app.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.app.catalogue.Target;

/// A download that does what it should, and what stands in its way.
class DownloadTest extends DownloadCase {

    DownloadTest() throws IOException {}

    @Test
    void aFileIsThereWholeUnderItsOwnName() throws IOException, NotGot {
        publisher.file("/media/File_7.csv", BYTES, TAG);
        var seen = new ArrayList<Long>();

        var got = publisher.download().fetch(target("/media/File_7.csv"), folder, (file, done, total) -> {
            assertThat(file).isEqualTo(NAME);
            assertThat(total).isEqualTo(BYTES.length);
            seen.add(done);
        });

        assertThat(got.bytes()).isEqualTo(BYTES.length);
        assertThat(got.sha256()).hasSize(64);
        assertThat(folder.resolve(NAME)).hasBinaryContent(BYTES);
        assertThat(names()).containsExactly(NAME);
        assertThat(seen).isSorted().endsWith((long) BYTES.length);
    }

    @Test
    void aLengthThatNobodySaidIsNoHindrance() throws IOException, NotGot {
        publisher.at("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/csv");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(BYTES);
        });

        assertThat(fetch(target("/a")).bytes()).isEqualTo(BYTES.length);
    }

    @Test
    void anAddressMayLeadOn() throws NotGot {
        publisher.lead("/old", "/new");
        publisher.lead("/new", publisher.address("/newest"));
        publisher.file("/newest", BYTES, TAG);

        assertThat(fetch(target("/old")).bytes()).isEqualTo(BYTES.length);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410, 429, 503, 500, 204, 206, 304})
    void aStatusThatIsNoFileIsSaid(int status) throws IOException {
        publisher.at("/a", exchange -> exchange.sendResponseHeaders(status, -1));

        assertThat(fail(target("/a"))).contains(Integer.toString(status), "127.0.0.1");
        assertThat(names()).isEmpty();
    }

    @Test
    void nobodyAtHomeIsSaid() {
        publisher.close();

        assertThat(fail(target("/a"))).contains("cannot be reached: is this machine online");
    }

    @Test
    void anUnknownNameIsSaid() {
        var nowhere = new Target("https://nowhere.invalid/a", NAME, Set.of("text/csv"), 10);

        assertThat(fail(nowhere)).contains("nowhere.invalid cannot be found");
    }

    @Test
    void nothingIsWrittenThroughALink() throws IOException {
        var precious = Files.writeString(folder.resolve("precious"), "mine");
        try {
            Files.createSymbolicLink(folder.resolve(NAME + ".part"), precious);
        } catch (UnsupportedOperationException | IOException noLinks) {
            assumeTrue(false, "Skipped: no links here.");
        }
        publisher.file("/a", BYTES, TAG);

        assertThat(fail(target("/a"))).contains("cannot be written");
        assertThat(precious).hasContent("mine");
    }

    @Test
    void aFolderInTheWayIsSaid() throws IOException {
        Files.createDirectories(folder.resolve(NAME + ".part"));
        publisher.file("/a", BYTES, TAG);

        assertThat(fail(target("/a"))).contains("cannot be written");
        assertThat(publisher.asked()).isEmpty();
    }

    @Test
    void twoRunsDoNotWriteOneFile() throws NotGot {
        publisher.file("/a", BYTES, TAG);
        try (var other = PartFile.open(folder, NAME)) {
            assertThat(other.size()).isZero();
            assertThat(fail(target("/a"))).contains("Another run is getting it");
        }
    }
}
