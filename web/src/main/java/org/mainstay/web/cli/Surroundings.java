package org.mainstay.web.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.Cache;
import org.mainstay.web.setting.Home;

/// What these commands find around them.
///
/// @param terminal whether a person watches
/// @param home where the store of this user lies
/// @param cache the user's cache folder for Mainstay
/// @param installed where Mainstay is installed, null where not known
record Surroundings(
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Map<String, String> environment,
        Path home,
        Path cache,
        @Nullable Path installed) {

    static Surroundings ofThisProcess() {
        var environment = System.getenv();
        var system = System.getProperty("os.name");
        var user = Path.of(System.getProperty("user.home"));
        var installed = System.getProperty("mainstay.home");
        return new Surroundings(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean("mainstay.terminal"),
                environment,
                Home.locate(environment, system, user),
                Cache.locate(environment, system, user),
                installed == null ? null : Path.of(installed));
    }
}
