package org.mainstay.web.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import org.mainstay.app.ambleford.Ambleford;
import org.mainstay.app.command.ShowDemo;
import org.mainstay.app.command.Unusable;
import org.mainstay.web.Server;
import org.mainstay.web.setting.Setting;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.cluster.Unavailable;

/// A start in a store that is thrown away, for the JVM to learn what later starts will need.
final class Rehearsal {

    private static final List<String> PATHS = List.of("", "/money", "/options", "/data", "/assumptions");
    private static final int UNAVAILABLE = 503;
    private static final int TRIES = 300;

    private final Surroundings surroundings;

    Rehearsal(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    void run() throws IOException, Unavailable, Unusable, InterruptedException {
        var home = Files.createTempDirectory("mainstay-rehearsal");
        var setting = new Setting(
                home, surroundings.cache(), surroundings.installed(), InetAddress.getLoopbackAddress(), 0, true);
        try (var database = Database.open(home, Map.of());
                var server = Server.start(setting, database)) {
            var folder = ShowDemo.ambleford(surroundings.installed(), surroundings.cache(), Ambleford::write);
            server.add("ambleford", "Ambleford", folder);
            for (var path : PATHS) {
                ask("http://localhost:" + server.port() + "/places/ambleford" + path);
            }
        } finally {
            delete(home);
        }
    }

    private static void ask(String address) throws IOException, InterruptedException {
        for (var tried = 0; tried < TRIES; tried++) {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            if (connection.getResponseCode() != UNAVAILABLE) {
                return;
            }
            Thread.sleep(100);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
