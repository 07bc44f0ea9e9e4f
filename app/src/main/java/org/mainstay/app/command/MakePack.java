package org.mainstay.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.pack.EarlierPack;
import org.mainstay.app.pack.Findings;
import org.mainstay.app.pack.Pack;
import org.mainstay.app.pack.PackDraft;
import org.mainstay.app.pack.PackFolder;
import org.mainstay.app.run.CannotWrite;
import org.mainstay.app.run.LastRun;
import org.mainstay.engine.appraisal.Soundings;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.Unreached;
import org.mainstay.engine.portrait.PortraitFinder;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.engine.review.ReviewFinder;
import org.mainstay.ingest.folder.FolderReading;

/// Makes the pack that a team of peer reviewers reads, and freezes it: its figures, the rows behind them, and what the
/// files were.
public final class MakePack {

    private final ReadFolder readFolder;
    private final LastRun lastRun;

    public MakePack(ReadFolder readFolder, LastRun lastRun) {
        this.readFolder = readFolder;
        this.lastRun = lastRun;
    }

    /// What is asked.
    ///
    /// @param on the day to look from, null for the latest in the data
    /// @param out the folder for the pack; null to keep it with the last run only
    /// @param since the folder of an earlier pack to hold this one against; null for none
    public record Request(
            Path folder,
            @Nullable LocalDate on,
            @Nullable Path out,
            @Nullable Path since) {}

    /// The pack, and where it lies.
    ///
    /// @param page null where no page could be kept
    /// @param notKept why the run could not be kept for `trace` and `uses`, null where it was
    public record Answer(
            Pack pack,
            FolderReading reading,
            @Nullable Path page,
            @Nullable String notKept) {}

    public Answer make(Request request) throws Unusable {
        var earlier = earlier(request.since());
        var reading = Reading.of(readFolder.read(request.folder()), request.on());
        var lines = reading.lines();
        var coverage = ShowCoverage.everything(reading, lines);
        var soundings = SoundPlace.sound(reading, lines, coverage);
        var name = payer(lines)
                .orElse(String.valueOf(request.folder().toAbsolutePath().getFileName()));
        var pack = of(new Subject(name, reading, lines, coverage, soundings), earlier);
        return deliver(request, reading, pack);
    }

    /// A place of which everything is worked out that a pack needs.
    ///
    /// @param name the council, or what its folder is called
    public record Subject(String name, Reading reading, FundingLines lines, Coverage coverage, Soundings soundings) {}

    /// The pack of a place that is open already.
    ///
    /// @param earlier the pack that it is held against; null where there is none
    public static Pack of(Subject subject, @Nullable EarlierPack earlier) {
        var reading = subject.reading();
        var lines = subject.lines();
        var shown = ShowMoney.show(reading, lines);
        var review = new ReviewFinder(lines, reading.place().listReviewNotes())
                .find(shown.money(), shown.history(), subject.coverage(), subject.soundings());
        return PackDraft.of(new Findings(
                subject.name(),
                version(),
                reading.on(),
                reading.folder(),
                reading.place(),
                reading.organisations(),
                reading.assumptions(),
                lines,
                shown.money(),
                shown.history(),
                shown.dependence(),
                PortraitFinder.find(reading.place(), reading.organisations()),
                subject.coverage(),
                Unreached.of(subject.coverage()),
                subject.soundings(),
                ShowPartners.show(reading, lines, shown, subject.coverage(), subject.soundings()),
                review,
                earlier));
    }

    /// Who pays most of the lines; empty where there is none.
    public static Optional<String> payer(FundingLines lines) {
        var count = lines.lines().stream()
                .collect(Collectors.groupingBy(FundingLine::payer, TreeMap::new, Collectors.counting()));
        return count.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.<Long>naturalOrder()))
                .map(Map.Entry::getKey)
                .filter(payer -> !payer.isBlank());
    }

    private static String version() {
        var version = MakePack.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }

    private static @Nullable EarlierPack earlier(@Nullable Path since) throws Unusable {
        if (since == null) {
            return null;
        }
        try {
            return PackFolder.open(since)
                    .orElseThrow(
                            () -> new Unusable("There is no pack in %s: give the folder that evidence wrote with --out."
                                    .formatted(since)));
        } catch (IOException cause) {
            throw new Unusable(cause);
        }
    }

    private Answer deliver(Request request, Reading reading, Pack pack) throws Unusable {
        var out = request.out();
        if (out != null) {
            HandedOver.into(out, folder -> PackFolder.write(folder, pack));
        }
        try {
            lastRun.keep(request.folder(), pack.run(), fresh -> {
                if (out == null) {
                    PackFolder.write(fresh, pack);
                }
            });
        } catch (CannotWrite cause) {
            var page = out == null ? null : out.resolve(PackFolder.PAGE);
            return new Answer(pack, reading.folder(), page, cause.getMessage());
        }
        var place = out == null ? lastRun.folder() : out;
        return new Answer(pack, reading.folder(), place.resolve(PackFolder.PAGE), null);
    }
}
