package org.mainstay.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mainstay.app.command.ShowOrganisations;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.WhoJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "who",
        description = "Show who is who: the organisations behind the names, what they are, and why.",
        footer = {"", "Example: ./mainstay who my-council --find \"Age UK\""})
final class WhoCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final ShowOrganisations show;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FOLDER", description = "the folder with the files")
    private Path folder = Path.of("");

    @Option(
            names = "--find",
            paramLabel = "TEXT",
            description = "only organisations with this identifier, or with this text in a name, each in full")
    private String find = "";

    @Mixin
    private LookFrom lookFrom = new LookFrom();

    WhoCommand(Surroundings surroundings, ShowOrganisations show) {
        this.surroundings = surroundings;
        this.show = show;
    }

    @Override
    public Integer call() throws Unusable {
        var shown = show.show(folder, lookFrom.day());
        if (common.json()) {
            WhoJson.write(surroundings.out(), shown, find);
        } else {
            WhoText.write(surroundings.out(), shown, find);
        }
        return Refused.tell(surroundings.err(), shown.reading());
    }
}
