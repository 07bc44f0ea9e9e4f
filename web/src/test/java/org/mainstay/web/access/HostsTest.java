package org.mainstay.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.web.RunningServer;

/// What a page elsewhere could make a browser send to a server on this machine that asks no password.
class HostsTest {

    private final int port = RunningServer.shared().address("/").getPort();

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"})
    void thisMachineIsAnsweredUnderItsOwnNames(String host) throws IOException {
        assertThat(send("GET /places HTTP/1.1\r\nHost: " + host + ":" + port)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example.org", "localhost.evil.example.org", "127.0.0.1.example.org", "169.254.1.1"})
    void aNameThatOnlyLeadsHereIsRefused(String host) throws IOException {
        assertThat(send("GET /places HTTP/1.1\r\nHost: " + host + ":" + port))
                .startsWith("HTTP/1.1 400")
                .contains("MAINSTAY_PUBLIC_ADDRESS");
    }

    @Test
    void aFormFromAPageElsewhereIsRefused() throws IOException {
        assertThat(send(
                        "POST /places HTTP/1.1\r\nHost: localhost:%d\r\nOrigin: https://evil.example.org\r\nContent-Length: 0"
                                .formatted(port)))
                .startsWith("HTTP/1.1 400")
                .contains("from a page elsewhere");
    }

    @Test
    void aFormFromNowhereIsRefused() throws IOException {
        assertThat(send("POST /places HTTP/1.1\r\nHost: localhost:%d\r\nOrigin: null\r\nContent-Length: 0"
                        .formatted(port)))
                .startsWith("HTTP/1.1 400");
    }

    /// Its page lets no address be told, and its link is secret enough.
    @Test
    void anAnswerToThePartnersSurveyMayComeFromNowhereButNotFromElsewhere() throws IOException {
        var post = "POST /survey/abc HTTP/1.1\r\nHost: localhost:%d\r\nOrigin: %s\r\nContent-Length: 0";
        assertThat(send(post.formatted(port, "null"))).startsWith("HTTP/1.1 404");
        assertThat(send(post.formatted(port, "https://evil.example.org"))).startsWith("HTTP/1.1 400");
    }

    /// Refused by the server's own parser, before any filter.
    @Test
    void anAddressThatIsNoneIsRefusedInWordsAndWithTheHeadersOfEveryAnswer() throws IOException {
        assertThat(send("GET /%zz HTTP/1.1\r\nHost: localhost"))
                .startsWith("HTTP/1.1 400")
                .contains("Content-Security-Policy: default-src 'none'")
                .contains("could not read this request")
                .doesNotContain("<style");
    }

    private String send(String head) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
