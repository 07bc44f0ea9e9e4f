package org.mainstay.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.DeliverPartners;
import org.mainstay.app.command.ShowPartners;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.PartnersJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "partners",
        description = "Show the partnerships: what is due, how each stands by the data, what the data suggest, and how"
                + " public, private and social sectors are tied.",
        footer = {"", "Example: ./mainstay partners my-council"})
final class PartnersCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final ShowPartners showPartners;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FOLDER", description = "the folder with the files")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", description = "also write it as tables (CSV) into this folder")
    private @Nullable Path out;

    @Mixin
    private LookFrom lookFrom = new LookFrom();

    PartnersCommand(Surroundings surroundings, ShowPartners showPartners) {
        this.surroundings = surroundings;
        this.showPartners = showPartners;
    }

    @Override
    public Integer call() throws Unusable {
        var shown = showPartners.show(folder, lookFrom.day());
        if (out != null) {
            DeliverPartners.write(out, shown);
        }
        if (common.json()) {
            PartnersJson.write(surroundings.out(), shown.partnerships());
        } else {
            PartnersText.write(surroundings.out(), shown.partnerships());
        }
        return Refused.tell(surroundings.err(), shown.notKept(), shown.reading());
    }
}
