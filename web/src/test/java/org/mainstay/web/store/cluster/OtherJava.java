package org.mainstay.web.store.cluster;

import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Another Java process with the classes of this one.
public final class OtherJava {

    private OtherJava() {}

    /// Starts the main method of a class.
    public static Process start(Class<?> program, String... arguments) throws IOException {
        return prepared(program, arguments).start();
    }

    /// Runs it to its end where no other program is to be found; the answer is all it printed.
    static String runAlone(Class<?> program, String... arguments) throws IOException {
        var builder = prepared(program, arguments);
        builder.environment().put("PATH", "/nowhere");
        return allOf(builder.start());
    }

    /// Runs it with a cache folder of its own; the answer is what it printed, but for what it said of errors.
    public static String answer(Path cache, Class<?> program, String... arguments) throws IOException {
        var builder = prepared(program, arguments).redirectErrorStream(false);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        return allOf(builder.start());
    }

    private static ProcessBuilder prepared(Class<?> program, String... arguments) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                classPath(program),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /// Runs it to its end; the answer is all it printed.
    static String run(Class<?> program, String... arguments) throws IOException {
        return allOf(start(program, arguments));
    }

    private static String allOf(Process process) throws IOException {
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String classPath(Class<?> program) {
        return program.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(url -> Path.of(java.net.URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
