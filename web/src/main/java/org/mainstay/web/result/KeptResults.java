package org.mainstay.web.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.OwnOption;
import org.mainstay.app.run.FigureTables;
import org.mainstay.app.run.SavedRun;
import org.mainstay.engine.appraisal.Approach;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.Results;
import org.mainstay.web.store.StoredResult;

/// Results with their documents and tables read back. Those looked at last are held; their tables lie as files in the
/// store's folder, which may be deleted at any time.
public final class KeptResults {

    /// The appraisal's own JSON document.
    public static final String DOCUMENT = "appraisal.json";

    /// The report as one HTML file.
    public static final String REPORT = "report.html";

    private static final int HELD = 20;

    private final Results results;
    private final HeldTables tables;
    private final Map<UUID, Read> held = Collections.synchronizedMap(new LinkedHashMap<>(HELD, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Read> eldest) {
            return size() > HELD;
        }
    });

    public KeptResults(Results results, Database database) {
        this.results = results;
        this.tables = new HeldTables(database.home().resolve("results"));
    }

    /// What never changes about a result.
    private record Read(Appraised appraised, SavedRun run) {}

    /// A result of a place; one of another place is not found.
    public KeptResult get(String place, UUID id) throws NotShown {
        return read(results.find(place, id)
                .filter(found -> !found.kind().equals(Results.PACK))
                .orElseThrow(NotShown.NoSuchPlace::new));
    }

    /// The same, with an id as an address gives it.
    public KeptResult get(String place, String id) throws NotShown {
        return get(place, id(id));
    }

    /// An id out of an address; what is none is not found.
    public static UUID id(String text) throws NotShown {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotShown.NoSuchPlace();
        }
    }

    private KeptResult read(StoredResult stored) {
        var read = held.computeIfAbsent(stored.id(), id -> {
            try {
                return new Read(Appraised.read(file(stored, DOCUMENT)), run(stored));
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        });
        return new KeptResult(stored, read.appraised(), read.run());
    }

    /// What an approach proposes, as an option file.
    static String option(String approach) {
        return "option-" + approach + ".csv";
    }

    /// What an approach of a result proposes, as an option; empty where results were kept without it.
    public Optional<OwnOption> proposed(StoredResult stored, String approach) {
        return Arrays.stream(Approach.values())
                .filter(known -> known.name().equals(approach))
                .findFirst()
                .flatMap(known -> results.file(stored, option(known.name()))
                        .map(file -> OwnOption.of(known.words(), new String(file, StandardCharsets.UTF_8))));
    }

    /// Whether what an approach proposes can be gone on from.
    public boolean proposes(StoredResult stored, @Nullable String approach) {
        return approach != null && results.files(stored).contains(option(approach));
    }

    /// A file of a result, byte for byte.
    public byte[] file(StoredResult stored, String name) {
        return results.file(stored, name)
                .orElseThrow(() -> new IllegalStateException("A result lacks its file " + name + "."));
    }

    private SavedRun run(StoredResult stored) throws IOException {
        var names = List.of(FigureTables.FIGURES, FigureTables.ROWS, FigureTables.SOURCES);
        var folder = tables.folder(stored.id(), names, name -> file(stored, name));
        return SavedRun.open(folder).orElseThrow(() -> new IOException("There are no figures in " + folder));
    }
}
