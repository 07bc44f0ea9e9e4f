package org.mainstay.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.ExplainReport;
import org.mainstay.app.report.Format;
import org.mainstay.app.run.LastRun;
import org.mainstay.app.run.Run;
import org.mainstay.engine.appraisal.Explainer;
import org.mainstay.engine.appraisal.Explanation;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.ingest.folder.FolderReading;

/// Explains why the model closes one organisation under an option, or why it does not.
public final class ExplainOrganisation {

    /// The name of the report in its folder.
    public static final String REPORT = "explain.html";

    private static final int FEW = 10;

    private final ReadFolder readFolder;
    private final LastRun lastRun;

    public ExplainOrganisation(ReadFolder readFolder, LastRun lastRun) {
        this.readFolder = readFolder;
        this.lastRun = lastRun;
    }

    /// What is asked.
    ///
    /// @param organisation its id or a part of its name
    /// @param on the day to look from, null for the latest in the data
    /// @param out the folder for the report, null to keep it with the last run only
    public record Request(
            Path folder,
            String organisation,
            Option option,
            int years,
            @Nullable LocalDate on,
            @Nullable Path out) {}

    /// What is done to it.
    public sealed interface Option {

        /// Every line of it ends.
        record EndAll() implements Option {}

        /// One line of it ends, known by its id.
        record EndLine(String line) implements Option {}

        /// What easy disinvestment does to meet a saving.
        record Saving(long pence) implements Option {}

        /// What a person wrote.
        record File(Path file) implements Option {}
    }

    /// The explanation, and where its report lies.
    ///
    /// @param report null where no report could be kept
    /// @param notKept why the run could not be kept for `trace` and `uses`, null where it was
    /// @param refused why rows of an option were not used
    public record Answer(
            Explanation explanation,
            FolderReading reading,
            @Nullable Path report,
            @Nullable String notKept,
            List<String> refused) {

        public Answer {
            refused = List.copyOf(refused);
        }
    }

    public Answer explain(Request request) throws Unusable {
        var reading = Reading.of(readFolder.read(request.folder()), request.on());
        var lines = reading.lines();
        var organisation = find(reading, lines, request.organisation());
        var explainer = explainer(reading, lines, request.years());
        var asked = asked(request.option(), explainer, organisation, lines, reading);
        var explanation = explainer.explain(organisation.id(), asked.changes());
        var run = new Run(explanation.figures(), reading.sources());
        var report = new HandedOver.Report(run, REPORT, ExplainReport.render(explanation));
        HandedOver.into(request.out(), report);
        var kept = HandedOver.keep(lastRun, request.folder(), request.out(), report);
        return new Answer(explanation, reading.folder(), kept.report(), kept.notKept(), asked.refused());
    }

    private static Explainer explainer(Reading reading, FundingLines lines, int years) {
        var coverage = ShowCoverage.everything(reading, lines);
        return Explainer.of(ShowCoverage.subject(reading, lines, coverage), years, reading.on());
    }

    static Organisation find(Reading reading, FundingLines lines, String wanted) throws Unusable {
        var all = reading.organisations().list();
        var funded = lines.lines().stream()
                .map(line -> line.organisation().id())
                .distinct()
                .toList();
        var found = OrganisationFilter.find(all, wanted);
        var exact = found.stream()
                .filter(one -> one.id().equalsIgnoreCase(wanted.strip())
                        || one.ids().stream().anyMatch(wanted.strip()::equalsIgnoreCase)
                        || one.name().equalsIgnoreCase(wanted.strip()))
                .toList();
        var meant = exact.isEmpty() ? found : exact;
        var inModel = meant.stream().filter(one -> funded.contains(one.id())).toList();
        if (inModel.size() == 1) {
            return inModel.getFirst();
        }
        if (inModel.size() > 1) {
            throw new Unusable("%s organisations with a funding line have %s in a name: give the id of one of them. %s"
                    .formatted(Format.count(inModel.size()), wanted.strip(), names(inModel)));
        }
        throw new Unusable(
                meant.isEmpty()
                        ? "No organisation of these files is called %s: see with who what they are called."
                                .formatted(wanted.strip())
                        : "%s has no funding line in %s, so the model knows nothing of its money: see with money whom the council funds."
                                .formatted(meant.getFirst().name(), lines.year()));
    }

    private static String names(List<Organisation> found) {
        return String.join(
                "; ",
                found.stream()
                        .limit(FEW)
                        .map(one -> one.name() + " is " + one.id())
                        .toList());
    }

    /// What the whole option does, and why rows of it are not used.
    private record Asked(List<Change> changes, List<String> refused) {}

    private static Asked asked(
            Option option, Explainer explainer, Organisation organisation, FundingLines lines, Reading reading)
            throws Unusable {
        return switch (option) {
            case Option.EndAll all -> new Asked(explainer.ending(organisation.id()), List.of());
            case Option.EndLine one ->
                new Asked(List.of(new Change.End(line(one.line(), explainer, organisation))), List.of());
            case Option.Saving saving -> {
                AppraiseSaving.check(saving.pence(), lines);
                yield new Asked(explainer.easyDisinvestment(saving.pence()), List.of());
            }
            case Option.File file -> {
                var read = ReadOption.read(file.file(), lines, reading);
                yield new Asked(
                        read.asked().stream().map(one -> one.change()).toList(),
                        read.refused().stream().map(one -> one.why()).toList());
            }
        };
    }

    private static FundingLine line(String id, Explainer explainer, Organisation organisation) throws Unusable {
        var own = explainer.lines(organisation.id());
        for (var line : own) {
            if (line.id().equals(id) || line.label().equalsIgnoreCase(id.strip())) {
                return line;
            }
        }
        throw new Unusable("%s has no funding line %s; it has %s."
                .formatted(
                        organisation.name(),
                        id,
                        String.join(" and ", own.stream().map(FundingLine::id).toList())));
    }
}
