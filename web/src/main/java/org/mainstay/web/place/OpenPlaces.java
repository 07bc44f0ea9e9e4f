package org.mainstay.web.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.ReadFolder;
import org.mainstay.app.command.Reading;
import org.mainstay.app.command.SearchPlace;
import org.mainstay.app.command.ShowMoney;
import org.mainstay.app.command.ShowOrganisation;
import org.mainstay.app.command.ShowOrganisations;
import org.mainstay.app.command.ShowPlace;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.run.HeldRun;
import org.mainstay.app.run.Run;
import org.mainstay.web.store.Places;
import org.mainstay.web.store.StoredPlace;
import org.mainstay.web.store.WorkingFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens places when they are first asked for, and again after their files or entered rows have changed. One at a time:
/// reading a place takes the whole machine.
public final class OpenPlaces implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPlaces.class);

    private static final String NO_FILE =
            "There is no file here yet. Add the council's spending, its grants (360Giving), areas and services, as they"
                    + " were downloaded.";

    private final Places stored;
    private final WorkingFolder folders;
    private final Path cache;
    private final Map<String, State> states = new ConcurrentHashMap<>();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("opening").factory());

    /// No place is open yet.
    ///
    /// @param cache the user's cache folder for Mainstay
    public OpenPlaces(Places stored, WorkingFolder folders, Path cache) {
        this.stored = stored;
        this.folders = folders;
        this.cache = cache;
    }

    /// How far a place has come.
    ///
    /// @param place as it was last read, null before the first time and while its files hold nothing to show
    /// @param files what was read in its files, null before the first time and where it has none
    /// @param doing what is being done for it now, null when nothing is
    /// @param why why there is nothing to show, or nothing newer; null where the place is as its files are
    /// @param stale whether its files changed after the present reading began
    private record State(
            @Nullable OpenPlace place,
            @Nullable ReadFiles files,
            @Nullable String doing,
            @Nullable String why,
            boolean stale) {

        static final State UNREAD = new State(null, null, null, null, false);

        /// The same, waiting to be read; what is being read now is read once more after that.
        State waiting() {
            return new State(place, files, doing == null ? "Waiting to be read." : doing, null, doing != null);
        }
    }

    /// What came of reading a place.
    ///
    /// @param why why it has no place, null where it has one
    /// @param fault whether the reading failed, so that what was read before still says more than nothing
    private record Outcome(
            @Nullable OpenPlace place,
            @Nullable ReadFiles files,
            @Nullable String why,
            boolean fault) {}

    /// The place as it was last read; starts reading it where that has not happened.
    public OpenPlace get(String id) throws NotShown {
        var state = states.get(id);
        if (state == null) {
            find(id);
            reopen(id);
            state = states.get(id);
        }
        if (state != null && state.place != null) {
            return state.place;
        }
        if (state == null || state.doing != null) {
            throw new NotShown.Opening(id, state == null || state.doing == null ? "" : state.doing);
        }
        throw new NotShown.NothingToShow(id, state.why == null ? "" : state.why);
    }

    /// What the store knows of a place, whether it is open or not.
    public StoredPlace find(String id) throws NotShown {
        return stored.find(id).orElseThrow(NotShown.NoSuchPlace::new);
    }

    /// What was read in a place's files, also where they hold nothing that other pages could show; empty before the
    /// first reading, which this starts, and where it has no file.
    public Optional<ReadFiles> files(String id) throws NotShown {
        if (!states.containsKey(id)) {
            find(id);
            reopen(id);
        }
        var state = states.get(id);
        return state == null ? Optional.empty() : Optional.ofNullable(state.files);
    }

    /// What is being done for a place now; null when it is as its files are.
    public @Nullable String doing(String id) {
        var state = states.get(id);
        return state == null ? null : state.doing;
    }

    /// Why the pages of a place show an earlier reading of it; empty where they do not.
    public Optional<String> trouble(String id) {
        var state = states.get(id);
        return state == null || state.place == null ? Optional.empty() : Optional.ofNullable(state.why);
    }

    /// Reads a place again in the background; until that is done its pages stay as they were.
    public void reopen(String id) {
        var waits = new boolean[1];
        states.compute(id, (key, known) -> {
            var state = known == null ? State.UNREAD : known;
            waits[0] = state.doing == null;
            return state.waiting();
        });
        if (waits[0]) {
            reader.execute(() -> read(id));
        }
    }

    private void read(String id) {
        OpenPlace place = null;
        String why = null;
        ReadFiles files = null;
        var fault = false;
        try {
            var stored = find(id);
            files = readFiles(id, doing -> tell(id, doing));
            place = open(stored, files, doing -> tell(id, doing));
        } catch (NotShown | Unusable cause) {
            why = cause.getMessage();
        } catch (IOException | RuntimeException | OutOfMemoryError cause) {
            if (reader.isShutdown()) {
                return;
            }
            LOG.error("A place could not be read.", cause);
            fault = true;
            why = cause instanceof OutOfMemoryError
                    ? "These files need more memory than Mainstay was given: set MAINSTAY_OPTS=-Xmx4g and start again."
                    : "Mainstay could not read these files (%s); the server's log says more."
                            .formatted(cause.getClass().getSimpleName());
        }
        finish(id, new Outcome(place, files, why, fault));
    }

    /// What was read before stays where reading failed; files that hold nothing to show take it away.
    private void finish(String id, Outcome outcome) {
        var again = new boolean[1];
        states.compute(id, (key, known) -> {
            var before = known == null || !outcome.fault ? State.UNREAD : known;
            again[0] = known != null && known.stale;
            return new State(
                    outcome.place == null ? before.place : outcome.place,
                    outcome.files == null ? before.files : outcome.files,
                    again[0] ? "Waiting to be read." : null,
                    outcome.why,
                    false);
        });
        if (again[0]) {
            reader.execute(() -> read(id));
        }
    }

    private void tell(String id, String doing) {
        states.computeIfPresent(id, (key, state) -> new State(state.place, state.files, doing, state.why, state.stale));
    }

    private ReadFiles readFiles(String id, Consumer<String> tell) throws IOException, Unusable {
        tell.accept("Fetching the files.");
        var folder = folders.of(id);
        var readFolder = new ReadFolder(path -> tell.accept("Reading %s.".formatted(path)));
        var contents = new FoundContents(folder);
        try {
            var reading = readFolder.read(folder);
            contents.keepOnly(reading.files());
            return new ReadFiles(folder, reading, contents, new Kept());
        } catch (Unusable nothing) {
            if (nothing.getCause() != null) {
                throw new IOException(nothing);
            }
            contents.keepOnly(List.of());
            throw new Unusable(NO_FILE);
        }
    }

    private OpenPlace open(StoredPlace stored, ReadFiles files, Consumer<String> tell) throws Unusable {
        tell.accept("Matching names.");
        var readFolder = new ReadFolder(path -> {});
        var reading = Reading.of(files.reading(), null);
        tell.accept("Working out the money.");
        var lines = reading.lines();
        var money = ShowMoney.show(reading, lines);
        var organisations = new ShowOrganisations(readFolder, cache).show(reading);
        var portrait = ShowPlace.show(reading, lines);
        var run = run(reading, money, portrait);
        return new OpenPlace(
                stored.id(),
                stored.name(),
                files.folder(),
                files.contents(),
                reading,
                lines,
                portrait,
                money,
                organisations,
                new ShowOrganisation(reading, portrait, money, organisations),
                new SearchPlace(portrait, organisations, run),
                run,
                new Kept());
    }

    /// The figures of all commands together; one that two of them give is the same.
    private static HeldRun run(Reading reading, ShowMoney.Shown money, ShowPlace.Shown portrait) {
        var ofMoney = money.run(reading);
        var figures = new ArrayList<>(ofMoney.figures());
        figures.addAll(portrait.figures());
        return new HeldRun(new Run(figures, ofMoney.sources()));
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
