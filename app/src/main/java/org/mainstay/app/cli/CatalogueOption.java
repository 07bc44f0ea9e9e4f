package org.mainstay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.catalogue.Catalogue;
import org.mainstay.app.command.Unusable;
import picocli.CommandLine.Option;

/// A person's own rows, for those commands that look into the catalogue.
final class CatalogueOption {

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description = "datasets of your own as CSV (its columns: docs/sources.md); they go before those that ship")
    private @Nullable Path list;

    Catalogue open(Supplier<Catalogue> shipped) throws Unusable {
        try {
            return list == null ? shipped.get() : shipped.get().with(list);
        } catch (IOException cause) {
            throw new Unusable(String.valueOf(cause.getMessage()));
        }
    }
}
