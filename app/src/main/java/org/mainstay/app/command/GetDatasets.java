package org.mainstay.app.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.catalogue.Access;
import org.mainstay.app.catalogue.Dataset;
import org.mainstay.app.catalogue.Target;
import org.mainstay.app.download.Download;
import org.mainstay.app.download.DownloadList;
import org.mainstay.app.download.Downloaded;
import org.mainstay.app.download.NotGot;
import org.mainstay.app.download.Progress;

/// Downloads official datasets into a folder; one that fails stops no other.
public final class GetDatasets {

    private final Supplier<Download> download;
    private final InstantSource clock;

    /// What gets them.
    ///
    /// @param download made when it is first needed: a dry run touches no network
    public GetDatasets(Supplier<Download> download, InstantSource clock) {
        this.download = download;
        this.clock = clock;
    }

    /// What became of a dataset.
    public enum Status {
        /// It is in the folder now.
        GOT,
        /// It was in the folder, unchanged.
        THERE,
        /// It would be got, were this no dry run.
        WOULD_GET,
        /// A person has to get it.
        BY_HAND,
        /// It was tried, or could not be.
        NOT_GOT
    }

    /// What became of one dataset.
    ///
    /// @param file what is in the folder of it, null where it is not there
    /// @param why one or two sentences where it is not there, else empty
    public record Outcome(
            Dataset dataset, Status status, @Nullable Downloaded file, String why) {

        static Outcome not(Dataset dataset, Status status, String why) {
            return new Outcome(dataset, status, null, why);
        }
    }

    /// Gets datasets one after the other.
    ///
    /// @param each is told what became of a dataset as soon as that is known
    public List<Outcome> get(List<Dataset> datasets, Path folder, Progress progress, Consumer<Outcome> each)
            throws Unusable {
        try {
            Files.createDirectories(folder);
            var list = DownloadList.of(folder);
            var outcomes = new ArrayList<Outcome>();
            var over = download.get();
            for (var dataset : datasets) {
                var outcome = get(dataset, folder, list, over, progress);
                each.accept(outcome);
                outcomes.add(outcome);
            }
            return outcomes;
        } catch (FileSystemException cause) {
            throw new Unusable("Mainstay cannot write to %s: give another folder with --into.".formatted(folder));
        } catch (IOException cause) {
            throw new Unusable(cause);
        }
    }

    /// What `get` would do, without doing it.
    public List<Outcome> plan(List<Dataset> datasets, Path folder) throws Unusable {
        try {
            var list = DownloadList.of(folder);
            var outcomes = new ArrayList<Outcome>();
            for (var dataset : datasets) {
                var target = dataset.target();
                var known = target == null ? byHand(dataset) : standing(dataset, target, folder, list);
                outcomes.add(known == null ? Outcome.not(dataset, Status.WOULD_GET, "") : known);
            }
            return outcomes;
        } catch (IOException cause) {
            throw new Unusable(cause);
        }
    }

    private Outcome get(Dataset dataset, Path folder, DownloadList list, Download over, Progress progress) {
        var target = dataset.target();
        if (target == null) {
            return byHand(dataset);
        }
        var known = standing(dataset, target, folder, list);
        if (known != null) {
            return known;
        }
        try {
            var row = Downloaded.of(dataset, target, over.fetch(target, folder, progress), clock.instant());
            list.put(row);
            return new Outcome(dataset, Status.GOT, row, "");
        } catch (NotGot cause) {
            return Outcome.not(dataset, Status.NOT_GOT, String.valueOf(cause.getMessage()));
        } catch (IOException cause) {
            return Outcome.not(
                    dataset,
                    Status.NOT_GOT,
                    "%s is there and could not be listed. %s".formatted(target.file(), cause.getMessage()));
        }
    }

    private static Outcome byHand(Dataset dataset) {
        return Outcome.not(dataset, Status.BY_HAND, dataset.byHand());
    }

    /// What there is to say before anything is asked of the publisher; null where it is to be got.
    private static @Nullable Outcome standing(Dataset dataset, Target target, Path folder, DownloadList list) {
        var row = list.find(dataset.key()).orElse(null);
        if (row != null && row.file().equals(target.file()) && list.isUnchanged(row)) {
            return row.url().equals(target.address()) ? new Outcome(dataset, Status.THERE, row, "") : null;
        }
        if (Files.exists(folder.resolve(target.file()), LinkOption.NOFOLLOW_LINKS)) {
            return Outcome.not(
                    dataset,
                    Status.NOT_GOT,
                    "%s is in the folder and is not as it was got: move it away to get it again."
                            .formatted(target.file()));
        }
        return null;
    }

    /// Those of a list that are got when none is named.
    public static List<Dataset> usual(List<Dataset> datasets) {
        return datasets.stream()
                .filter(dataset -> dataset.access() == Access.GET)
                .toList();
    }
}
