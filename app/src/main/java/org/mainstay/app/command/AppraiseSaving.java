package org.mainstay.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.HtmlReport;
import org.mainstay.app.run.CannotWrite;
import org.mainstay.app.run.Delivery;
import org.mainstay.app.run.FigureTables;
import org.mainstay.app.run.LastRun;
import org.mainstay.app.run.Run;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Appraiser;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.ingest.folder.FolderReading;

/// Weighs three ways to meet a saving, gives every proposed cut its verdict, and writes the report.
public final class AppraiseSaving {

    /// The name of the report in its folder.
    public static final String REPORT = "report.html";

    private final ReadFolder readFolder;
    private final LastRun lastRun;

    public AppraiseSaving(ReadFolder readFolder, LastRun lastRun) {
        this.readFolder = readFolder;
        this.lastRun = lastRun;
    }

    /// What is asked.
    ///
    /// @param on the day to look from, null for the latest in the data
    /// @param out the folder for the report, null to keep it with the last run only
    public record Request(
            Path folder,
            long savingPence,
            int years,
            long seed,
            @Nullable LocalDate on,
            @Nullable Path out) {}

    /// The answer, and where its report lies.
    ///
    /// @param report null where no report could be kept
    /// @param notKept why the run could not be kept for `trace` and `uses`, null where it was
    public record Answer(
            Appraisal appraisal,
            FolderReading reading,
            @Nullable Path report,
            @Nullable String notKept) {}

    public Answer appraise(Request request) throws Unusable {
        var reading = Reading.of(readFolder.read(request.folder()), request.on());
        var asked = new AppraisalRequest(request.savingPence(), request.years(), request.seed(), reading.on());
        return deliver(request, reading, appraise(reading, reading.lines(), asked));
    }

    /// Appraises a place that is open already.
    public static Appraisal appraise(Reading reading, FundingLines lines, AppraisalRequest request) throws Unusable {
        return appraise(reading, lines, request, Progress.UNSEEN);
    }

    /// The same, told as it goes on.
    public static Appraisal appraise(Reading reading, FundingLines lines, AppraisalRequest request, Progress progress)
            throws Unusable {
        check(request.savingPence(), lines);
        return Appraiser.appraise(reading.place(), lines, reading.assumptions(), request, progress);
    }

    /// Refuses, with the reason, what cannot be appraised.
    public static void check(long savingPence, FundingLines lines) throws Unusable {
        var total = lines.total();
        if (lines.lines().isEmpty()) {
            throw new Unusable("These files show no funding line in %s: no payment or grant to a voluntary organisation"
                            .formatted(lines.year())
                    + " that recurs. Add the ledger of that year or its grants, and see with money what was found.");
        }
        if (savingPence > total.value()) {
            throw new Unusable("A saving of %s a year is more than all funding found: %s a year over %s lines in %s."
                            .formatted(
                                    Format.pounds(savingPence),
                                    Format.pounds(total.value()),
                                    Format.count(lines.lines().size()),
                                    lines.year())
                    + " Ask for less, or add the files that show the rest.");
        }
    }

    private Answer deliver(Request request, Reading reading, Appraisal appraisal) throws Unusable {
        var run = new Run(appraisal.figures(), reading.sources());
        var page = HtmlReport.render(appraisal, reading.folder().files());
        Delivery.Contents report = folder -> Files.writeString(folder.resolve(REPORT), page);
        var out = request.out();
        if (out != null) {
            try {
                Delivery.into(out, folder -> {
                    FigureTables.write(folder, run);
                    report.write(folder);
                });
            } catch (CannotWrite cause) {
                throw new Unusable(cause.getMessage() + " Make room or give another folder with --out.");
            }
        }
        try {
            lastRun.keep(request.folder(), run, report);
        } catch (CannotWrite cause) {
            return new Answer(
                    appraisal, reading.folder(), out == null ? null : out.resolve(REPORT), cause.getMessage());
        }
        var place = out == null ? lastRun.folder() : out;
        return new Answer(appraisal, reading.folder(), place.resolve(REPORT), null);
    }
}
