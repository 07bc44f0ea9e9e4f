package org.mainstay.web.setting;

import java.nio.file.Path;
import java.util.Map;

/// Where the store of a user lies, by the custom of each system.
public final class Home {

    private Home() {}

    /// Where to keep what people give and enter.
    ///
    /// @param environment the variables of the process
    /// @param system the name of the operating system
    /// @param user the user's own folder
    public static Path locate(Map<String, String> environment, String system, Path user) {
        var asked = environment.getOrDefault("MAINSTAY_STORE", "");
        if (!asked.isEmpty()) {
            return Path.of(asked).toAbsolutePath();
        }
        var data = environment.getOrDefault("XDG_DATA_HOME", "");
        if (!data.isEmpty() && Path.of(data).isAbsolute()) {
            return Path.of(data, "mainstay");
        }
        if (system.startsWith("Mac")) {
            return user.resolve("Library").resolve("Application Support").resolve("mainstay");
        }
        var local = environment.getOrDefault("LOCALAPPDATA", "");
        if (system.startsWith("Windows") && !local.isEmpty()) {
            return Path.of(local, "mainstay", "store");
        }
        return user.resolve(".local").resolve("share").resolve("mainstay");
    }
}
