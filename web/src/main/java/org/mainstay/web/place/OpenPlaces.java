package org.mainstay.web.place;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mainstay.app.command.ReadFolder;
import org.mainstay.app.command.Reading;
import org.mainstay.app.command.ShowMoney;
import org.mainstay.app.command.ShowOrganisations;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.run.HeldRun;
import org.mainstay.ingest.folder.Progress;

/// Opens places and keeps them open.
public final class OpenPlaces {

    private final Path cache;
    private final Map<String, OpenPlace> open = new ConcurrentHashMap<>();

    /// No place is open yet.
    ///
    /// @param cache the user's cache folder for Mainstay
    public OpenPlaces(Path cache) {
        this.cache = cache;
    }

    /// Reads a folder and works out what pages ask for.
    public OpenPlace open(String id, String name, Path folder, Progress progress) throws Unusable {
        var readFolder = new ReadFolder(progress);
        var reading = Reading.of(readFolder.read(folder), null);
        var lines = reading.lines();
        var money = ShowMoney.show(reading, lines);
        var organisations = new ShowOrganisations(readFolder, cache).show(reading);
        var place =
                new OpenPlace(id, name, folder, reading, lines, money, organisations, new HeldRun(money.run(reading)));
        open.put(id, place);
        return place;
    }

    /// The place as it was last read.
    public OpenPlace get(String id) throws NoSuchPlace {
        var place = open.get(id);
        if (place == null) {
            throw new NoSuchPlace(id);
        }
        return place;
    }
}
