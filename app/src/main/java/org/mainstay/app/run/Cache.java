package org.mainstay.app.run;

import java.nio.file.Path;
import java.util.Map;

/// Where the user's cache lies, by the custom of each system.
public final class Cache {

    private Cache() {}

    /// Where to keep things for this user.
    ///
    /// @param environment the variables of the process
    /// @param system the name of the operating system
    /// @param home the user's own folder
    public static Path locate(Map<String, String> environment, String system, Path home) {
        var asked = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (!asked.isEmpty() && Path.of(asked).isAbsolute()) {
            return Path.of(asked, "mainstay");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Caches").resolve("mainstay");
        }
        var local = environment.getOrDefault("LOCALAPPDATA", "");
        if (system.startsWith("Windows") && !local.isEmpty()) {
            return Path.of(local, "mainstay");
        }
        return home.resolve(".cache").resolve("mainstay");
    }
}
