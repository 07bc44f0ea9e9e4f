package org.mainstay.web.store.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs the programs of PostgreSQL as an ordinary user would.
///
/// @param folder where the programs lie
/// @param before what each command line begins with
record Programs(Path folder, List<String> before) {

    private static final long PATIENCE_SECONDS = 120;

    /// How a program ended and what it said.
    record Ending(int code, String words) {
        boolean well() {
            return code == 0;
        }

        /// The line that says why it did not go well.
        String reason() {
            var lines = words.lines().toList();
            return lines.stream()
                    .filter(line -> line.contains("FATAL") || line.contains("error:"))
                    .findFirst()
                    .orElse(lines.isEmpty() ? "it gave no reason" : lines.getLast());
        }
    }

    /// PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is.
    static Programs in(Path folder) throws IOException, Unavailable {
        if (!runsAsRoot()) {
            return new Programs(folder, List.of());
        }
        var apart = List.of("unshare", "-U");
        try {
            if (new Programs(folder, apart).run(List.of("true")).well()) {
                return new Programs(folder, apart);
            }
        } catch (IOException absent) {
            throw root(absent);
        }
        throw root(null);
    }

    private static Unavailable root(@org.jspecify.annotations.Nullable IOException cause) {
        return new Unavailable(
                "PostgreSQL refuses to run as root, and this machine does not let root step out of its rights (unshare"
                        + " -U). Start Mainstay as an ordinary user, or set MAINSTAY_DATABASE_URL to a PostgreSQL that"
                        + " runs elsewhere.",
                cause);
    }

    private static boolean runsAsRoot() throws IOException {
        var self = Path.of("/proc/self");
        return Files.exists(self)
                ? Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"))
                : System.getProperty("user.name", "").equals("root");
    }

    Ending initdb(List<String> arguments) throws IOException {
        return run(program("initdb", arguments));
    }

    Ending pgCtl(List<String> arguments) throws IOException {
        return run(program("pg_ctl", arguments));
    }

    private List<String> program(String name, List<String> arguments) {
        var line = new ArrayList<String>();
        line.add(folder.resolve(name).toString());
        line.addAll(arguments);
        return line;
    }

    private Ending run(List<String> command) throws IOException {
        var line = new ArrayList<>(before);
        line.addAll(command);
        // Its words go to a file: a server that is started would hold a pipe open for as long as it runs.
        var words = Files.createTempFile("mainstay-", ".txt");
        try {
            var builder = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(words.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().put("LC_ALL", "C.UTF-8");
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("%s did not end within %d seconds".formatted(line, PATIENCE_SECONDS));
            }
            return new Ending(
                    process.exitValue(),
                    Files.readString(words, StandardCharsets.UTF_8).strip());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("The start of the store was interrupted", stopped);
        } finally {
            Files.deleteIfExists(words);
        }
    }
}
