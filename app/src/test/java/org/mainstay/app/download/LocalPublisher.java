package org.mainstay.app.download;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A publisher on this machine, with a certificate of its own making, that answers as a test wants it to.
public final class LocalPublisher implements AutoCloseable {

    private static final char[] PASSWORD = "ambleford".toCharArray();

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SSLContext trusted;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /// Opens for business on a free port.
    ///
    /// @param temporary for its certificate
    public LocalPublisher(Path temporary) throws IOException {
        try {
            var keys = keys(temporary.resolve("publisher.p12"));
            var key = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            key.init(keys, PASSWORD);
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(keys);
            trusted = SSLContext.getInstance("TLS");
            trusted.init(key.getKeyManagers(), trust.getTrustManagers(), null);
        } catch (GeneralSecurityException cause) {
            throw new IOException(cause);
        }
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(trusted));
        server.setExecutor(threads);
        server.start();
    }

    private static KeyStore keys(Path file) throws IOException, GeneralSecurityException {
        if (!Files.exists(file)) {
            makeCertificate(file);
        }
        return KeyStore.getInstance(file.toFile(), PASSWORD);
    }

    private static void makeCertificate(Path file) throws IOException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var made = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "publisher",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=publisher.example",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        try {
            if (made.waitFor() != 0) {
                throw new IOException(new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (InterruptedException cause) {
            throw new IOException(cause);
        }
    }

    /// What is at a path.
    public String address(String path) {
        return "https://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    /// The ranges asked for so far, one for each request, `whole` where none was.
    public List<String> asked() {
        return asked;
    }

    /// Answers for a path, instead of what was there.
    public void at(String path, HttpHandler handler) {
        try {
            server.removeContext(path);
        } catch (IllegalArgumentException nothingThere) {
            asked.add("");
            asked.removeLast();
        }
        server.createContext(path, exchange -> {
            var range = exchange.getRequestHeaders().getFirst("Range");
            asked.add(range == null ? "whole" : range);
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    /// A file that can be gone on with, as a good publisher serves it.
    public void file(String path, byte[] bytes, String tag) {
        at(path, exchange -> send(exchange, bytes, tag));
    }

    private static void send(HttpExchange exchange, byte[] bytes, String tag) throws IOException {
        var asked = exchange.getRequestHeaders();
        var answer = exchange.getResponseHeaders();
        answer.set("Content-Type", "text/csv; charset=utf-8");
        answer.set("ETag", tag);
        var range = asked.getFirst("Range");
        if (range == null || !Objects.equals(asked.getFirst("If-Range"), tag)) {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            return;
        }
        var from = Integer.parseInt(range.replaceAll("[^0-9]", ""));
        if (from >= bytes.length) {
            exchange.sendResponseHeaders(416, -1);
            return;
        }
        answer.set("Content-Range", "bytes %d-%d/%d".formatted(from, bytes.length - 1, bytes.length));
        exchange.sendResponseHeaders(206, bytes.length - from);
        exchange.getResponseBody().write(bytes, from, bytes.length - from);
    }

    /// Leads on to another address.
    public void lead(String path, String to) {
        at(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    /// Downloads that may reach this machine beside the public internet, and no other.
    public Download download() {
        Reach reach = (machine, port) -> machine.isLoopbackAddress() || PublicInternet.isPublic(machine);
        var pace = new Pace(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(400));
        return new Download(Download.client(pace).sslContext(trusted).build(), reach, pace);
    }

    /// The same by the rules that users have.
    public Download strictDownload() {
        var pace = Pace.standard();
        return new Download(Download.client(pace).sslContext(trusted).build(), new PublicInternet(), pace);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
