package org.mainstay.web;

import java.net.InetAddress;
import java.nio.file.Path;
import org.mainstay.app.run.Cache;
import org.mainstay.web.store.Database;

/// Where the web application begins.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        var cache =
                Cache.locate(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        var home = cache.resolve("store");
        var setting = new Setting(home, cache, null, InetAddress.getLoopbackAddress(), 8080, true);
        try (var database = Database.open(home, System.getenv());
                var server = Server.start(setting, database, System.getenv())) {
            server.add("trafford", "Trafford", Path.of(arguments[0]));
            System.out.println("http://localhost:" + server.port() + "/places/trafford/money");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
