package org.mainstay.app.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.catalogue.Catalogue;
import org.mainstay.app.catalogue.CouncilCode;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.SourcesJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "sources",
        description = "List where each official dataset is got that Mainstay reads: who publishes it, under which"
                + " licence, what it gives, and what to click.",
        footer = {"", "Example: ./mainstay sources --place E08000009"})
final class SourcesCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Supplier<Catalogue> catalogue;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private CatalogueOption own = new CatalogueOption();

    @Option(
            names = "--place",
            paramLabel = "CODE",
            converter = CouncilCodeConverter.class,
            description = "the council's ONS code: only what there is for it (default: what there is for any)")
    private @Nullable CouncilCode place;

    SourcesCommand(Surroundings surroundings, Supplier<Catalogue> catalogue) {
        this.surroundings = surroundings;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() throws Unusable {
        var datasets = own.open(catalogue).list(place);
        if (common.json()) {
            SourcesJson.write(surroundings.out(), place, datasets);
        } else {
            SourcesText.write(surroundings.out(), place, datasets);
        }
        return ExitCode.DONE;
    }
}
