package org.mainstay.web;

import java.net.InetAddress;
import java.nio.file.Path;
import org.mainstay.app.run.Cache;
import org.mainstay.ingest.folder.Progress;

/// Where the web application begins.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        var cache =
                Cache.locate(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        var setting = new Setting(cache, cache, null, InetAddress.getLoopbackAddress(), 8080, true);
        var server = Server.start(setting);
        server.places().open("trafford", "Trafford", Path.of(arguments[0]), Progress.SILENT);
        System.out.println("http://localhost:" + server.port() + "/places/trafford/money");
    }
}
