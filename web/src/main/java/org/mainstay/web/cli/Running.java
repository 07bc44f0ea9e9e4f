package org.mainstay.web.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.mainstay.web.Server;
import org.mainstay.web.setting.Setting;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.cluster.Unavailable;

/// A server from its start until somebody stops it.
final class Running {

    private final Surroundings surroundings;

    Running(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// What is done once it answers, before its address is told.
    @FunctionalInterface
    interface Preparation {
        void prepare(Server server) throws IOException;
    }

    /// Starts, tells the address, and waits until the process is stopped.
    ///
    /// @param path what to open first
    @SuppressWarnings("try") // the server is closed first too when the process is stopped from outside
    void run(Setting setting, Preparation preparation, String path, boolean open)
            throws Unavailable, IOException, InterruptedException {
        var stopped = new CountDownLatch(1);
        try (var database = Database.open(setting.home(), surroundings.environment());
                var server = Server.start(setting, database, surroundings.environment())) {
            database.stopAfter(() -> {
                server.close();
                stopped.countDown();
            });
            preparation.prepare(server);
            var address = "http://" + host(setting.address()) + ":" + server.port() + path;
            surroundings.out().println("Mainstay is ready: " + address);
            surroundings.out().println("Press Ctrl-C to stop it.");
            if (open && surroundings.terminal()) {
                open(address);
            }
            stopped.await();
        }
    }

    private static String host(InetAddress address) {
        return address.isLoopbackAddress() || address.isAnyLocalAddress() ? "localhost" : address.getHostName();
    }

    /// A browser that does not open is no trouble: the address stands on the screen.
    private void open(String address) {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.startsWith("mac")
                ? List.of("open", address)
                : system.startsWith("windows")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                        : List.of("xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException none) {
            surroundings.out().println("Open that address in your browser.");
        }
    }
}
