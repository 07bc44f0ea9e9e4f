package org.mainstay.app.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Downloads that break off, and go on or begin anew.
class ResumeTest extends DownloadCase {

    ResumeTest() throws IOException {}

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

    @Test
    void anAnswerThatNeverComesIsSaid() {
        publisher.at("/a", exchange -> pause());

        assertThat(fail(target("/a"))).contains("did not answer in time");
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
    void anInterruptionIsSaid() {
        publisher.file("/a", BYTES, TAG);
        Thread.currentThread().interrupt();

        assertThat(fail(target("/a"))).contains("interrupted", "goes on from there");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void pause() {
        try {
            Thread.sleep(20_000);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
