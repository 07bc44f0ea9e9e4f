package org.mainstay.app.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.security.Security;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.app.catalogue.Target;

/// What is refused although it could be had.
class RefusalTest extends DownloadCase {

    RefusalTest() throws IOException {}

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
    @ValueSource(
            strings = {"https://10.0.0.1/a", "https://192.168.1.1:8443/a", "https://[fd00::1]/", "https://0xa9fea9fe/"})
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

        assertThat(catchThrowableOfType(
                                NotGot.class, () -> plain.fetch(target("/a"), folder, (file, done, total) -> {}))
                        .getMessage())
                .contains("no certificate that this machine trusts");
    }
}
