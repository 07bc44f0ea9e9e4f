package org.mainstay.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.CannotWrite;
import org.mainstay.app.run.Delivery;
import org.mainstay.app.run.FigureTables;
import org.mainstay.app.run.LastRun;
import org.mainstay.app.run.Run;

/// Where the report of a run lies, once it is kept.
///
/// @param report null where no report could be kept
/// @param notKept why the run could not be kept for `trace` and `uses`, null where it was
record HandedOver(@Nullable Path report, @Nullable String notKept) {

    /// A report as a page, with the figures that stand in it.
    ///
    /// @param name of the page in its folder
    /// @param page may still be in the making while the figures are written
    record Report(Run run, String name, Supplier<String> page) {

        Report(Run run, String name, String page) {
            this(run, name, () -> page);
        }

        private void write(Path folder) throws IOException {
            Files.writeString(folder.resolve(name), page.get());
        }
    }

    /// Puts the report and its figures into the folder that was asked for.
    ///
    /// @param out null where none was
    static void into(@Nullable Path out, Report report) throws Unusable {
        if (out != null) {
            into(out, folder -> {
                FigureTables.write(folder, report.run());
                report.write(folder);
            });
        }
    }

    /// Puts files into the folder that was asked for, all or none.
    static void into(Path out, Delivery.Contents contents) throws Unusable {
        try {
            Delivery.into(out, contents);
        } catch (CannotWrite cause) {
            throw new Unusable(cause.getMessage() + " Make room or give another folder with --out.");
        }
    }

    /// Keeps the report as the last run, so that its figures can be traced.
    ///
    /// @param asked the folder that was read
    /// @param out where it lies already, null where it lies nowhere else
    static HandedOver keep(LastRun lastRun, Path asked, @Nullable Path out, Report report) {
        try {
            lastRun.keep(asked, report.run(), report::write);
        } catch (CannotWrite cause) {
            return new HandedOver(out == null ? null : out.resolve(report.name()), cause.getMessage());
        }
        var place = out == null ? lastRun.folder() : out;
        return new HandedOver(place.resolve(report.name()), null);
    }

    /// Keeps a run without a report as the last one.
    ///
    /// @param asked the folder that was read
    /// @return why it could not be kept, null where it was
    static @Nullable String keep(LastRun lastRun, Path asked, Run run) {
        try {
            lastRun.keep(asked, run, fresh -> {});
            return null;
        } catch (CannotWrite cause) {
            return cause.getMessage();
        }
    }
}
