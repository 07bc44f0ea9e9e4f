package org.mainstay.web.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.Unusable;
import org.mainstay.web.setting.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "serve",
        description = "Run Mainstay in the browser, for yourself or for your council.",
        footer = {
            "",
            "What people give and enter is kept in the folder that MAINSTAY_STORE names (by default one of this user's),",
            "or in the PostgreSQL that MAINSTAY_DATABASE_URL names.",
            "Example: ./mainstay serve my-council"
        })
final class ServeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Option(
            names = "--address",
            paramLabel = "HOST",
            description = "what to listen on (default: ${DEFAULT-VALUE}, which only this machine can reach)",
            defaultValue = "127.0.0.1")
    private String address = "127.0.0.1";

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "a folder of files to take in as a place of its own name")
    private @Nullable Path folder;

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var from = folder;
        if (from != null && !Files.isDirectory(from)) {
            throw new Unusable("There is no folder %s: give the folder with the council's files.".formatted(from));
        }
        var setting = new Setting(
                surroundings.home(),
                surroundings.cache(),
                surroundings.installed(),
                ServeOptions.address(address),
                options.port(),
                false);
        new Running(surroundings)
                .run(
                        setting,
                        server -> {
                            if (from != null) {
                                var name = String.valueOf(
                                        from.toAbsolutePath().normalize().getFileName());
                                server.add(id(name), name, from);
                            }
                        },
                        "/",
                        options.open());
        return 0;
    }

    /// `My Council 2026` becomes `my-council-2026`.
    private static String id(String name) {
        var id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "place" : id;
    }
}
