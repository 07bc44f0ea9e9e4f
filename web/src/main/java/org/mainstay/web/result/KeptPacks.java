package org.mainstay.web.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.mainstay.app.pack.EarlierPack;
import org.mainstay.app.pack.Pack;
import org.mainstay.app.pack.PackFolder;
import org.mainstay.app.run.SavedRun;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.Results;
import org.mainstay.web.store.StoredResult;

/// The frozen packs of places: each shows what it showed on its day, whatever the files say now.
public final class KeptPacks {

    private static final List<String> TABLES =
            PackFolder.FILES.stream().filter(name -> name.endsWith(".csv")).toList();

    private final Results results;
    private final HeldTables tables;

    public KeptPacks(Results results, Database database) {
        this.results = results;
        this.tables = new HeldTables(database.home().resolve("packs"));
    }

    /// One of them, with its tables laid down as the command writes them.
    public record KeptPack(StoredResult stored, SavedRun run, EarlierPack frozen, Path folder) {

        public String name() {
            var name = stored.name();
            return name == null ? "Pack" : name;
        }
    }

    /// Freezes a pack under a name.
    public UUID keep(String place, Pack pack, String name, String who) throws IOException {
        var asked = new Results.Asked(place, Results.PACK, "", pack.on());
        var id = results.add(asked, PackFolder.files(pack), who);
        results.keep(place, id, name);
        return id;
    }

    /// The latest first.
    public List<StoredResult> list(String place) {
        return results.packs(place);
    }

    /// A pack of a place; one of another place is not found.
    public KeptPack get(String place, String id) throws NotShown, IOException {
        var stored = results.find(place, KeptResults.id(id))
                .filter(found -> found.kind().equals(Results.PACK))
                .orElseThrow(NotShown.NoSuchPlace::new);
        var folder = tables.folder(stored.id(), TABLES, name -> file(stored, name));
        var run = SavedRun.open(folder).orElseThrow(() -> new IOException("There are no figures in " + folder));
        var frozen = PackFolder.open(folder).orElseThrow(() -> new IOException("There is no pack in " + folder));
        return new KeptPack(stored, run, frozen, folder);
    }

    /// A file of a pack, byte for byte.
    public byte[] file(StoredResult stored, String name) {
        return results.file(stored, name)
                .orElseThrow(() -> new IllegalStateException("A pack lacks its file " + name + "."));
    }
}
