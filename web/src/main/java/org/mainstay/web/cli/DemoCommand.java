package org.mainstay.web.cli;

import java.net.InetAddress;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.ambleford.Ambleford;
import org.mainstay.app.command.ShowDemo;
import org.mainstay.web.setting.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = "Show the fictional borough of Ambleford in the browser.",
        footer = {"", "Example: ./mainstay demo"})
final class DemoCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "show the answer here instead: text for people, json for programs")
    private @Nullable String format;

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "start, ask a few pages, and stop: the launcher does this once")
    private boolean rehearse;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        if (format != null) {
            return org.mainstay.app.Main.run(
                    new String[] {"demo", "--format", format}, surroundings.out(), surroundings.err());
        }
        if (rehearse) {
            new Rehearsal(surroundings).run();
            return 0;
        }
        var setting = new Setting(
                surroundings.cache().resolve("demo"),
                surroundings.cache(),
                surroundings.installed(),
                InetAddress.getLoopbackAddress(),
                options.port(),
                true);
        var folder = ShowDemo.ambleford(surroundings.installed(), surroundings.cache(), Ambleford::write);
        new Running(surroundings)
                .run(
                        setting,
                        server -> server.add("ambleford", "Ambleford", folder),
                        "/places/ambleford",
                        options.open());
        return 0;
    }
}
