package org.mainstay.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.mainstay.app.ambleford.Ambleford;
import org.mainstay.app.cli.Cli;
import org.mainstay.app.cli.Outlet;
import org.mainstay.app.cli.Surroundings;
import org.mainstay.app.run.Cache;

/// Where the command line begins.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Both are UTF-8 whatever the machine is set to: a pound sign must never turn into a question mark.
        var out = new PrintStream(
                new BufferedOutputStream(new Outlet(new FileOutputStream(FileDescriptor.out))),
                false,
                StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var code = run(arguments, out, err);
        // To exit by hand takes longer than to come to an end, since Java first asks whether anybody logs it.
        if (code != 0) {
            System.exit(code);
        }
    }

    /// Runs one command and answers with its exit code.
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        var cache =
                Cache.locate(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        var home = System.getProperty("mainstay.home");
        var surroundings = new Surroundings(
                System.in,
                out,
                err,
                Boolean.getBoolean("mainstay.terminal"),
                cache,
                home == null ? null : Path.of(home));
        return new Cli(surroundings, Ambleford::write).run(arguments);
    }
}
