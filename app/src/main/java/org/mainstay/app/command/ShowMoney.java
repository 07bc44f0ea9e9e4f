package org.mainstay.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.LastRun;
import org.mainstay.app.run.Run;
import org.mainstay.engine.history.Dependence;
import org.mainstay.engine.history.DependenceFinder;
import org.mainstay.engine.history.History;
import org.mainstay.engine.history.HistoryFinder;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.engine.relationship.Money;
import org.mainstay.engine.relationship.MoneyByYear;
import org.mainstay.ingest.folder.FolderReading;

/// Shows where the money really goes: what was published as grants beside what the ledger paid, year by year.
public final class ShowMoney {

    private final ReadFolder readFolder;
    private final LastRun lastRun;

    public ShowMoney(ReadFolder readFolder, LastRun lastRun) {
        this.readFolder = readFolder;
        this.lastRun = lastRun;
    }

    /// The money of a place.
    ///
    /// @param notKept why the run could not be kept for `trace` and `uses`, null where it was
    public record Shown(
            Money money,
            History history,
            Dependence dependence,
            FolderReading reading,
            @Nullable String notKept) {

        /// All its figures with the files behind them.
        public Run run(Reading reading) {
            var figures = new ArrayList<>(money.figures());
            figures.addAll(history.figures());
            figures.addAll(dependence.figures());
            return new Run(figures, reading.sources());
        }

        private Shown notKept(@Nullable String why) {
            return new Shown(money, history, dependence, reading, why);
        }
    }

    public Shown show(Path folder, @Nullable LocalDate on) throws Unusable {
        var reading = Reading.of(readFolder.read(folder), on);
        var shown = show(reading, reading.lines());
        return shown.notKept(HandedOver.keep(lastRun, folder, shown.run(reading)));
    }

    /// The money of a place that is open already.
    public static Shown show(Reading reading, FundingLines lines) {
        var money = MoneyByYear.of(reading.place(), reading.organisations(), reading.classifier(), reading.on());
        var history = HistoryFinder.find(reading.place(), reading.organisations(), reading.classifier(), money);
        var dependence = DependenceFinder.find(reading.place(), reading.organisations(), money, lines, reading.on());
        return new Shown(money, history, dependence, reading.folder(), null);
    }
}
