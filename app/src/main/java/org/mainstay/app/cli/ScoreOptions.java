package org.mainstay.app.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.ScoreAreas;
import org.mainstay.engine.access.Measure;
import picocli.CommandLine.Option;

/// Areas and services as two bare lists, and how access is scored from them.
final class ScoreOptions {

    @Option(
            names = "--areas",
            paramLabel = "FILE",
            description = "instead of a folder: a list of areas, id,x,y,pop[,imd]")
    private @Nullable Path areas;

    @Option(
            names = "--services",
            paramLabel = "FILE",
            description = "with --areas: a list of services, id,x,y,cap[,type]")
    private @Nullable Path services;

    @Option(names = "--measure", paramLabel = "NAME", description = "one of ${COMPLETION-CANDIDATES} (default: e2sfca)")
    private Measure measure = Measure.E2SFCA;

    @Option(
            names = "--decay",
            paramLabel = "KIND",
            converter = DecayConverter.class,
            description = "steps (1 to 2 km, 0.68 to 5 km, 0.22 to 10 km), steps:METRES=WEIGHT,...,"
                    + " gaussian[:METRES], exponential:RATE or binary (default: steps)")
    private DecayChoice decay = DecayChoice.STEPS;

    @Option(names = "--limit", paramLabel = "METRES", description = "how far people go (default: 10000)")
    private int limit = 10_000;

    @Option(
            names = "--type",
            paramLabel = "pooled|each",
            description = "score all services together, or those of each type by themselves (default: pooled)")
    private Types types = Types.POOLED;

    /// Whether services of different types are one supply.
    enum Types {
        POOLED,
        EACH
    }

    /// Whether lists were given, and no folder is wanted.
    boolean given() {
        return areas != null || services != null;
    }

    /// What is wrong with what was given, null where nothing is.
    @Nullable
    String wrong() {
        if (areas == null || services == null) {
            return "--areas and --services go together: give both lists.";
        }
        return limit > 0 ? null : "The limit (%d) must be above 0 metres: give --limit 5000, say.".formatted(limit);
    }

    /// What is asked; both lists must have been given.
    ScoreAreas.Asked asked() {
        return new ScoreAreas.Asked(
                Objects.requireNonNull(areas),
                Objects.requireNonNull(services),
                measure,
                decay.within(limit),
                limit,
                types == Types.EACH);
    }
}
