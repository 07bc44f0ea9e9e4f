package org.mainstay.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.setting.Setting;
import org.mainstay.web.store.TestStore;

/// One server for all tests of this process that do not stop it, with Ambleford open and nobody asked to sign in.
public final class RunningServer {

    /// The id of the place that is always there.
    public static final String PLACE = "ambleford";

    private static final int UNAVAILABLE = 503;
    private static final int PATIENCE = 600;

    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningServer(Server server) {
        this.server = server;
    }

    public static RunningServer shared() {
        return Shared.SERVER;
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    /// The server itself, to add places to.
    public Server server() {
        return server;
    }

    /// The places that are open in it.
    public OpenPlaces places() {
        return server.context().getBean(OpenPlaces.class);
    }

    /// What a path answers; waits while a place is being opened.
    public HttpResponse<String> get(String path) {
        try {
            var request = HttpRequest.newBuilder(address(path)).build();
            var answer = client.send(request, BodyHandlers.ofString());
            for (var tried = 0; answer.statusCode() == UNAVAILABLE && tried < PATIENCE; tried++) {
                Thread.sleep(100);
                answer = client.send(request, BodyHandlers.ofString());
            }
            return answer;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static final class Shared {

        private static final RunningServer SERVER = start();

        private static RunningServer start() {
            try {
                var database = TestStore.database();
                var cache = Files.createTempDirectory("mainstay-cache");
                var loopback = InetAddress.getLoopbackAddress();
                var setting = new Setting(database.home(), cache, Path.of(".."), loopback, 0, true);
                var server = Server.start(setting, database);
                server.add(PLACE, "Ambleford", Path.of("..", "examples", "ambleford"));
                return new RunningServer(server);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }
}
