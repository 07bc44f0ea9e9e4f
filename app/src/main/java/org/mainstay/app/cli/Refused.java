package org.mainstay.app.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Asked;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.model.notice.Severity;

/// What of the input was refused.
final class Refused {

    private Refused() {}

    static int code(FolderReading reading) {
        return reading.files().stream().anyMatch(Refused::refused) ? ExitCode.SOME_ROWS_REFUSED : ExitCode.DONE;
    }

    /// How a command ends whose run is kept for `trace` and `uses`: says if it could not be kept, then
    /// what was refused.
    ///
    /// @param notKept why the run could not be kept, null where it was
    static int tell(PrintStream err, @Nullable String notKept, FolderReading reading) {
        if (notKept != null) {
            err.println(notKept + " So trace and uses will not find this run.");
        }
        return tell(err, reading);
    }

    /// Names the files with refused rows, for commands whose answer is about something else, and gives the
    /// exit code.
    static int tell(PrintStream err, FolderReading reading) {
        reading.files().stream().filter(Refused::refused).forEach(file -> {
            var rejected = file.account().rejected();
            var what = rejected == 1 ? "1 row was" : Format.count(rejected) + " rows were";
            err.println("%s: %s refused (%s); read tells more."
                    .formatted(
                            file.path(), what, String.join(", ", file.notices().keySet())));
        });
        return code(reading);
    }

    /// Names every row of an option that is not used; answers whether there is any.
    static boolean tell(PrintStream err, Appraisal appraisal) {
        var any = false;
        for (var result : appraisal.options()) {
            if (result.approach() instanceof Asked asked) {
                for (var refused : asked.option().refused()) {
                    err.println(Words.hang(Safe.whole(asked.words() + ": " + refused.why()), ""));
                    any = true;
                }
            }
        }
        return any;
    }

    private static boolean refused(FileReading file) {
        return file.account().rejected() > 0
                || file.examples().stream().anyMatch(notice -> notice.severity() == Severity.ERROR);
    }
}
