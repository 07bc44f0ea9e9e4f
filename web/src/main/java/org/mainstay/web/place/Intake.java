package org.mainstay.web.place;

import java.io.IOException;
import java.io.InputStream;
import org.mainstay.web.place.Taken.Fate;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.FilePath;
import org.mainstay.web.store.PlaceFile;
import org.mainstay.web.store.PlaceFiles;
import org.mainstay.web.store.SourceStore;

/// Takes files that people drop into a place, and changes which are in use. Each change is in the audit trail.
public final class Intake {

    private static final int SHOWN = 200;

    private final Database database;
    private final SourceStore sources;
    private final PlaceFiles files;
    private final AuditTrail audit;

    public Intake(Database database) {
        this.database = database;
        this.sources = new SourceStore(database);
        this.files = new PlaceFiles(database);
        this.audit = new AuditTrail(database);
    }

    /// Takes one file, whole or not at all.
    public Taken take(String place, String given, InputStream bytes, String who) throws IOException {
        var name = shown(given);
        var path = FilePath.of(given.replace('\\', '/'));
        if (path.isEmpty()) {
            return new Taken(name, Fate.REFUSED, refusal(given));
        }
        var sha256 = sources.keep(bytes);
        var inUse = files.inUse(place);
        var same = inUse.stream().filter(file -> file.sha256().equals(sha256)).findFirst();
        if (same.isPresent()) {
            return new Taken(
                    name,
                    Fate.SAME,
                    "The same file is here already as %s; it was not added twice."
                            .formatted(same.get().path()));
        }
        var replaces =
                inUse.stream().anyMatch(file -> file.path().equals(path.get().text()));
        add(place, path.get(), sha256, who);
        return replaces
                ? new Taken(
                        name,
                        Fate.REPLACED,
                        "It stands in for the earlier file of that name, which can be brought back.")
                : new Taken(name, Fate.ADDED, "Added.");
    }

    private void add(String place, FilePath path, String sha256, String who) {
        database.transactions().executeWithoutResult(done -> {
            files.add(place, path, sha256, who);
            audit.add(who, place, "file added", "%s, SHA-256 %s".formatted(path.text(), sha256));
        });
    }

    /// Takes a file out of use.
    ///
    /// @return false where it was not in use
    public boolean withdraw(String place, PlaceFile file, String who) {
        return Boolean.TRUE.equals(database.transactions().execute(done -> {
            var withdrawn = files.withdraw(place, file.number(), who);
            if (withdrawn) {
                audit.add(who, place, "file withdrawn", "%s, SHA-256 %s".formatted(file.path(), file.sha256()));
            }
            return withdrawn;
        }));
    }

    /// Puts a withdrawn file back into use; one of the same name goes out of use for it.
    public void bringBack(String place, PlaceFile file, String who) {
        var path = new FilePath(file.path());
        database.transactions().executeWithoutResult(done -> {
            files.add(place, path, file.sha256(), who);
            audit.add(who, place, "file brought back", "%s, SHA-256 %s".formatted(file.path(), file.sha256()));
        });
    }

    private static String refusal(String given) {
        var steps = given.replace('\\', '/').split("/", -1);
        for (var step : steps) {
            if (step.equals("..") || step.isEmpty()) {
                return "Its name leads out of the folder. Rename it and drop it again.";
            }
            if (step.startsWith(".")) {
                return "Its name begins with a full stop, as hidden files' names do. Rename it if it is meant to be read.";
            }
        }
        return steps[0].equalsIgnoreCase("entered")
                ? "The folder “entered” is where Mainstay keeps what people enter here. Rename the folder and drop it again."
                : "Its name is too long, or has a letter that some systems refuse: \\ : * ? \" < > |. Rename it and drop it again.";
    }

    private static String shown(String given) {
        return given.length() > SHOWN ? given.substring(0, SHOWN) + "…" : given;
    }
}
