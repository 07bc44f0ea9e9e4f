package org.mainstay.app.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.app.catalogue.Target;

/// Everything that can go well or wrong between a publisher and the folder.
class DownloadTest {

    private static final byte[] BYTES =
            "area_code,people\n".concat("E01000001,1634\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
    private static final String NAME = "areas.csv";
    private static final String TAG = "\"2025\"";
    private static final int HALF = BYTES.length / 2;

    @TempDir
    private static Path keys = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private final LocalPublisher publisher;

    DownloadTest() throws IOException {
        publisher = new LocalPublisher(keys);
    }

    @AfterEach
    void closes() {
        publisher.close();
    }

    private Target target(String path) {
        return target(path, 1_000_000);
    }

    private Target target(String path, long most) {
        return new Target(publisher.address(path), NAME, Set.of("text/csv", "application/octet-stream"), most);
    }

    private Got fetch(Target target) throws NotGot {
        return publisher.download().fetch(target, folder, (file, done, total) -> {});
    }

    private String fail(Target target) {
        return catchThrowableOfType(NotGot.class, () -> fetch(target)).getMessage();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// An answer that ends after half of what it promised.
    private void breakOff(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/csv");
        exchange.getResponseHeaders().set("ETag", TAG);
        exchange.sendResponseHeaders(200, BYTES.length);
        exchange.getResponseBody().write(BYTES, 0, HALF);
        exchange.getResponseBody().flush();
    }

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
    void aBrokenConnectionIsGoneOnWith() throws IOException, NotGot {
        publisher.at("/a", this::breakOff);

        assertThat(fail(target("/a"))).contains("broke off", "it goes on from there");
        assertThat(names()).containsExactly(NAME + ".part", NAME + ".part.version");

        publisher.file("/a", BYTES, TAG);
        fetch(target("/a"));

        assertThat(publisher.asked()).first().isEqualTo("whole");
        assertThat(publisher.asked()).last().asString().matches("bytes=[1-9][0-9]+-");
        assertThat(folder.resolve(NAME)).hasBinaryContent(BYTES);
        assertThat(names()).containsExactly(NAME);
    }

    @Test
    void aChangedFileBeginsAnew() throws IOException, NotGot {
        publisher.at("/a", this::breakOff);
        fail(target("/a"));
        var newer = "area_code,people\nE01000001,1635\n".getBytes(StandardCharsets.UTF_8);
        publisher.file("/a", newer, "\"2026\"");

        fetch(target("/a"));

        assertThat(folder.resolve(NAME)).hasBinaryContent(newer);
        assertThat(publisher.asked()).hasSize(2).last().asString().startsWith("bytes=");
    }

    @Test
    void anotherAddressBeginsAnew() throws NotGot {
        publisher.at("/a", this::breakOff);
        fail(target("/a"));
        publisher.file("/b", BYTES, TAG);

        fetch(target("/b"));

        assertThat(publisher.asked()).last().isEqualTo("whole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes 0-9/10", "bytes 7-9/10", "pages 1-2/3", ""})
    void aRangeThatWasNotAskedForBeginsAnew(String range) throws NotGot {
        publisher.at("/a", this::breakOff);
        fail(target("/a"));
        publisher.at("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/csv");
            if (exchange.getRequestHeaders().containsKey("Range")) {
                exchange.getResponseHeaders().set("Content-Range", range);
                exchange.sendResponseHeaders(206, 3);
                exchange.getResponseBody().write(new byte[] {'b', 'a', 'd'});
            } else {
                exchange.sendResponseHeaders(200, BYTES.length);
                exchange.getResponseBody().write(BYTES);
            }
        });

        fetch(target("/a"));

        assertThat(folder.resolve(NAME)).hasBinaryContent(BYTES);
        assertThat(publisher.asked()).hasSize(3).last().isEqualTo("whole");
    }

    @Test
    void aPartThatIsTooLongBeginsAnew() throws IOException, NotGot {
        publisher.file("/a", BYTES, TAG);
        Files.write(folder.resolve(NAME + ".part"), Arrays.copyOf(BYTES, BYTES.length + 5));
        Files.write(folder.resolve(NAME + ".part.version"), List.of(publisher.address("/a"), TAG));

        fetch(target("/a"));

        assertThat(folder.resolve(NAME)).hasBinaryContent(BYTES);
        assertThat(publisher.asked()).hasSize(2).last().isEqualTo("whole");
    }

    @Test
    void withoutAVersionNobodyGoesOn() throws IOException {
        publisher.at("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/csv");
            exchange.getResponseHeaders().set("ETag", "W/\"weak\"");
            exchange.sendResponseHeaders(200, BYTES.length);
            exchange.getResponseBody().write(BYTES, 0, HALF);
        });

        assertThat(fail(target("/a"))).contains("broke off");
        assertThat(names()).isEmpty();
    }

    @Test
    void theDayItWasChangedIsAVersionToo() throws NotGot {
        var day = "Thu, 30 Oct 2025 09:30:00 GMT";
        publisher.at("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/csv");
            exchange.getResponseHeaders().set("Last-Modified", day);
            exchange.sendResponseHeaders(200, BYTES.length);
            exchange.getResponseBody().write(BYTES, 0, HALF);
            exchange.getResponseBody().flush();
        });
        fail(target("/a"));
        var versions = new ArrayList<String>();
        publisher.at("/a", exchange -> {
            versions.add(exchange.getRequestHeaders().getFirst("If-Range"));
            exchange.getResponseHeaders().set("Content-Type", "text/csv");
            exchange.sendResponseHeaders(200, BYTES.length);
            exchange.getResponseBody().write(BYTES);
        });

        fetch(target("/a"));

        assertThat(versions).containsExactly(day);
    }

    @Test
    void silenceIsNotWaitedForEndlessly() throws IOException {
        publisher.at("/a", exchange -> {
            breakOff(exchange);
            pause();
        });

        assertThat(fail(target("/a"))).contains("sent nothing more for", "goes on from there");
        assertThat(names()).containsExactly(NAME + ".part", NAME + ".part.version");
    }

    private static void pause() {
        try {
            Thread.sleep(20_000);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anAnswerThatNeverComesIsSaid() {
        publisher.at("/a", exchange -> pause());

        assertThat(fail(target("/a"))).contains("did not answer in time");
    }

    @Test
    void tooManyBytesAreRefusedBeforeTheyCome() throws IOException {
        publisher.file("/a", BYTES, TAG);

        assertThat(fail(target("/a", 1000))).contains("300,017 bytes", "no more than 1,000");
        assertThat(names()).isEmpty();
    }

    @Test
    void tooManyBytesAreRefusedWhenNobodySaidHowMany() throws IOException {
        publisher.at("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/csv");
            exchange.getResponseHeaders().set("ETag", TAG);
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(BYTES);
        });

        assertThat(fail(target("/a", 1000))).contains("too many bytes", "no more than 1,000");
        assertThat(names()).isEmpty();
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

    @ParameterizedTest
    @ValueSource(strings = {"text/html; charset=utf-8", "application/x-msdownload", "text/csv2", ""})
    void anotherKindOfContentIsRefused(String type) throws IOException {
        publisher.at("/a", exchange -> {
            if (!type.isEmpty()) {
                exchange.getResponseHeaders().set("Content-Type", type);
            }
            exchange.sendResponseHeaders(200, 4);
            exchange.getResponseBody().write(new byte[] {'<', 'p', '>', '\n'});
        });

        assertThat(fail(target("/a"))).contains("and not the application/octet-stream or text/csv expected");
        assertThat(names()).isEmpty();
    }

    @Test
    void aPackedAnswerIsRefused() throws IOException {
        publisher.at("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/csv");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 4);
            exchange.getResponseBody().write(new byte[4]);
        });

        assertThat(fail(target("/a"))).contains("a packed answer (gzip)");
        assertThat(names()).isEmpty();
    }

    @Test
    void anAddressMayLeadOn() throws NotGot {
        publisher.lead("/old", "/new");
        publisher.lead("/new", publisher.address("/newest"));
        publisher.file("/newest", BYTES, TAG);

        assertThat(fetch(target("/old")).bytes()).isEqualTo(BYTES.length);
    }

    @Test
    void butNotInCircles() throws IOException {
        publisher.lead("/a", "/b");
        publisher.lead("/b", "/a");

        assertThat(fail(target("/a"))).contains("more than 5 times");
        assertThat(publisher.asked()).hasSize(6);
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/a", "ftp://127.0.0.1/a", "file:///etc/hosts", "https://me:pw@127.0.0.1/"})
    void norToWhatIsNotPlainHttps(String to) throws IOException {
        publisher.lead("/a", to);

        assertThat(fail(target("/a"))).contains("not plain https");
        assertThat(publisher.asked()).hasSize(1);
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://10.0.0.1/a", "https://192.168.1.1:8443/a", "https://[fd00::1]/", "https://0xa9fea9fe/"})
    void norToAPrivateMachine(String to) {
        publisher.lead("/a", to);

        assertThat(fail(target("/a"))).containsAnyOf("not of the public web", "cannot be found");
    }

    @Test
    void norToNothing() {
        publisher.lead("/a", "https://[");

        assertThat(fail(target("/a"))).contains("no address");
    }

    @Test
    void theRulesThatUsersHaveRefuseThisVeryMachine() {
        publisher.file("/a", BYTES, TAG);

        assertThat(catchThrowableOfType(
                                NotGot.class,
                                () -> publisher.strictDownload().fetch(target("/a"), folder, (file, done, total) -> {}))
                        .getMessage())
                .contains("127.0.0.1", "not of the public web");
        assertThat(publisher.asked()).isEmpty();
    }

    /// Else a name could lead elsewhere between being judged and being used.
    @Test
    void overTheInternetANameIsLookedUpOnce() {
        var refused = new Target("https://127.0.0.1/a", NAME, Set.of("text/csv"), 10);

        assertThat(catchThrowableOfType(
                                NotGot.class,
                                () -> Download.overTheInternet().fetch(refused, folder, (file, done, total) -> {}))
                        .getMessage())
                .contains("127.0.0.1, port 443, which is not of the public web");
        assertThat(Security.getProperty("networkaddress.cache.ttl")).isEqualTo("-1");
    }

    @Test
    void aCertificateOfOnesOwnMakingIsNotTrusted() {
        publisher.file("/a", BYTES, TAG);
        var pace = Pace.standard();
        var plain = new Download(Download.client(pace).build(), (machine, port) -> true, pace);

        assertThat(catchThrowableOfType(NotGot.class, () -> plain.fetch(target("/a"), folder, (file, done, total) -> {}))
                        .getMessage())
                .contains("no certificate that this machine trusts");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410, 429, 503, 500, 204, 206, 304})
    void aStatusThatIsNoFileIsSaid(int status) throws IOException {
        publisher.at("/a", exchange -> exchange.sendResponseHeaders(status, -1));

        assertThat(fail(target("/a"))).contains(Integer.toString(status), "127.0.0.1");
        assertThat(names()).isEmpty();
    }

    @Test
    void aBusyPublisherCostsNothingOfWhatIsThere() throws IOException {
        publisher.at("/a", this::breakOff);
        fail(target("/a"));
        publisher.at("/a", exchange -> exchange.sendResponseHeaders(503, -1));

        assertThat(fail(target("/a"))).contains("too busy (503)");
        assertThat(Files.size(folder.resolve(NAME + ".part"))).isPositive();
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
    void anInterruptionIsSaid() {
        publisher.file("/a", BYTES, TAG);
        Thread.currentThread().interrupt();

        assertThat(fail(target("/a"))).contains("interrupted", "goes on from there");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void nothingIsWrittenThroughALink() throws IOException {
        var precious = Files.writeString(keys.resolve("precious"), "mine");
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
