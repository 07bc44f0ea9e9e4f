package org.mainstay.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.catalogue.Catalogue;
import org.mainstay.app.catalogue.CouncilCode;
import org.mainstay.app.catalogue.Dataset;
import org.mainstay.app.command.GetDatasets;
import org.mainstay.app.command.GetDatasets.Outcome;
import org.mainstay.app.command.GetDatasets.Status;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.GetJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

@Command(
        name = "get",
        description = "Download the official datasets for a place that are openly to be had, from their publishers.",
        footer = {
            "",
            "Example: ./mainstay get --place E08000009 --into my-council",
            "What was begun goes on where it stopped; what is there and unchanged is left alone.",
            "Exit code 1 if some were not got, 3 if none was."
        })
final class GetCommand implements Callable<Integer> {

    static final String INTERRUPTED = "Interrupted. What has come is kept: run this again, and it goes on from there.";

    private final Surroundings surroundings;
    private final Supplier<Catalogue> catalogue;
    private final GetDatasets getDatasets;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private CatalogueOption own = new CatalogueOption();

    @Option(
            names = "--place",
            paramLabel = "CODE",
            required = true,
            converter = CouncilCodeConverter.class,
            description = "the council's ONS code, such as E08000009")
    private @Nullable CouncilCode place;

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            required = true,
            description = "the folder for the files, made if need be; sources.csv in it lists them")
    private Path into = Path.of("");

    @Option(names = "--dry-run", description = "only tell what would be got, without touching the network")
    private boolean dryRun;

    @Option(names = "--quiet", description = "draw no progress bar")
    private boolean quiet;

    @Parameters(paramLabel = "KEY", description = "only these datasets, by their keys in sources", arity = "0..*")
    private List<String> keys = List.of();

    GetCommand(Surroundings surroundings, Supplier<Catalogue> catalogue, GetDatasets getDatasets) {
        this.surroundings = surroundings;
        this.catalogue = catalogue;
        this.getDatasets = getDatasets;
    }

    @Override
    public Integer call() throws Unusable {
        var code = Objects.requireNonNull(place);
        var wanted = wanted(code);
        var outcomes = dryRun ? plan(wanted) : get(wanted);
        if (common.json()) {
            GetJson.write(surroundings.out(), code, into, outcomes);
        } else {
            GetText.writeEnd(surroundings.out(), code, outcomes);
        }
        return code(outcomes);
    }

    private List<Outcome> plan(List<Dataset> wanted) throws Unusable {
        var outcomes = getDatasets.plan(wanted, into);
        outcomes.forEach(this::tell);
        return outcomes;
    }

    private List<Outcome> get(List<Dataset> wanted) throws Unusable {
        var bar = new ProgressBar(surroundings, quiet);
        var hook = new Thread(() -> surroundings.err().println("\n" + INTERRUPTED));
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return getDatasets.get(wanted, into, bar, outcome -> {
                bar.clear();
                tell(outcome);
            });
        } finally {
            forget(hook);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            return; // it has spoken
        }
    }

    private void tell(Outcome outcome) {
        if (!common.json()) {
            GetText.write(surroundings.out(), outcome);
            surroundings.out().flush();
        }
    }

    private List<Dataset> wanted(CouncilCode code) throws Unusable {
        var all = own.open(catalogue).list(code);
        if (!keys.isEmpty()) {
            return named(code, all);
        }
        var usual = GetDatasets.usual(all);
        if (usual.isEmpty()) {
            throw new Unusable(("Mainstay can get nothing for %s by itself: ./mainstay sources --place %s"
                            + " tells where a person gets what there is.")
                    .formatted(code, code));
        }
        return usual;
    }

    private List<Dataset> named(CouncilCode code, List<Dataset> all) {
        var found = new ArrayList<Dataset>();
        for (var key : keys.stream().distinct().toList()) {
            found.add(all.stream()
                    .filter(dataset -> dataset.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> unknown(code, key, all)));
        }
        return found;
    }

    private ParameterException unknown(CouncilCode code, String key, List<Dataset> all) {
        var keysThereAre = all.stream().map(Dataset::key).collect(Collectors.joining(", "));
        return common.wrong("'%s' is no dataset for %s. There are: %s.".formatted(key, code, keysThereAre));
    }

    private static int code(List<Outcome> outcomes) {
        var missing = outcomes.stream()
                .filter(outcome -> outcome.status() == Status.NOT_GOT || outcome.status() == Status.BY_HAND)
                .count();
        if (missing == 0) {
            return ExitCode.DONE;
        }
        return missing < outcomes.size() ? ExitCode.SOME_ROWS_REFUSED : ExitCode.UNUSABLE;
    }
}
