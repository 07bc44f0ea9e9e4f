package org.mainstay.web.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mainstay.app.run.SafeCsv;
import org.mainstay.web.store.cluster.OwnerOnly;

/// The folder of a place from which the commands read: a copy of what the store holds, brought up to date when asked.
///
/// It may be deleted at any time. Beside the copies lies a list of them, so that nothing is copied twice.
public final class WorkingFolder {

    private final Path places;
    private final PlaceFiles files;
    private final SourceStore sources;
    private final EnteredRows rows;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    public WorkingFolder(Database database) {
        this.places = database.home().resolve("places");
        this.files = new PlaceFiles(database);
        this.sources = new SourceStore(database);
        this.rows = new EnteredRows(database);
    }

    /// One thing that belongs into the folder.
    ///
    /// @param state tells whether a copy is still the right one
    private record Wanted(String state, Making making) {}

    @FunctionalInterface
    private interface Making {
        void write(Path file) throws IOException;
    }

    /// The folder of a place, which now holds what the store holds and nothing else.
    public Path of(String place) throws IOException {
        if (!StoredPlace.fits(place)) {
            throw new IllegalArgumentException("Not the id of a place: " + place);
        }
        synchronized (locks.computeIfAbsent(place, id -> new Object())) {
            var folder = OwnerOnly.folder(places.resolve(place));
            var copies = Files.createDirectories(folder.resolve("files"));
            var list = new CopyList(folder.resolve("copies.properties"));
            var wanted = wanted(place);
            var before = list.read();
            var now = new HashMap<>(before);
            now.keySet().retainAll(wanted.keySet());
            remove(copies, wanted);
            try {
                for (var one : wanted.entrySet()) {
                    var copy = copies.resolve(one.getKey());
                    var state = one.getValue().state();
                    if (!state.equals(now.get(one.getKey())) || !Files.isRegularFile(copy)) {
                        make(one.getValue(), folder.resolve("unfinished"), copy);
                        now.put(one.getKey(), state);
                    }
                }
            } finally {
                if (!now.equals(before)) {
                    list.write(now);
                }
            }
            return copies;
        }
    }

    private Map<String, Wanted> wanted(String place) {
        var wanted = new TreeMap<String, Wanted>();
        for (var file : files.inUse(place)) {
            wanted.put(file.path(), new Wanted(file.sha256(), copy -> copy(file.sha256(), copy)));
        }
        for (var table : EnteredTable.ALL) {
            var latest = rows.latest(place, table);
            if (latest > 0) {
                var state = "%d by %d".formatted(latest, table.columns().size());
                wanted.put(
                        FilePath.ENTERED + "/" + table.label() + ".csv",
                        new Wanted(state, copy -> enter(place, table, copy)));
            }
        }
        return wanted;
    }

    /// A copy is whole before it gets its name.
    private static void make(Wanted wanted, Path unfinished, Path copy) throws IOException {
        try {
            wanted.making().write(unfinished);
            var parent = copy.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void copy(String sha256, Path copy) throws IOException {
        try (var out = Files.newOutputStream(copy)) {
            sources.copyTo(sha256, out);
        }
    }

    /// Rows from before a column was added end early, and get empty cells.
    private void enter(String place, EnteredTable table, Path copy) throws IOException {
        var columns = table.columns();
        try (var out = Files.newBufferedWriter(copy);
                var csv = new SafeCsv(out, columns.toArray(String[]::new))) {
            for (var row : rows.of(place, table)) {
                var cells = new String[columns.size()];
                for (var column = 0; column < cells.length; column++) {
                    cells[column] = column < row.cells().size() ? row.cells().get(column) : "";
                }
                csv.row(cells);
            }
        }
    }

    /// Deepest first, so that a folder that has become empty goes too.
    private static void remove(Path copies, Map<String, Wanted> wanted) throws IOException {
        try (var all = Files.walk(copies)) {
            for (var found : all.sorted(Comparator.reverseOrder()).toList()) {
                var name = copies.relativize(found).toString().replace(File.separatorChar, '/');
                if (!Files.isDirectory(found) && !wanted.containsKey(name)) {
                    Files.delete(found);
                } else if (Files.isDirectory(found) && !found.equals(copies) && empty(found)) {
                    Files.delete(found);
                }
            }
        } catch (UncheckedIOException cause) {
            throw new IOException(cause);
        }
    }

    private static boolean empty(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
