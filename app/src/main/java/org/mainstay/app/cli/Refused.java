package org.mainstay.app.cli;

import java.io.PrintStream;
import org.mainstay.app.report.Format;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.model.notice.Severity;

/// What of the input was refused.
final class Refused {

    private Refused() {}

    static int code(FolderReading reading) {
        return reading.files().stream().anyMatch(Refused::refused) ? ExitCode.SOME_ROWS_REFUSED : ExitCode.DONE;
    }

    /// Names the files with refused rows, for commands whose answer is about something else.
    static void list(PrintStream err, FolderReading reading) {
        reading.files().stream().filter(Refused::refused).forEach(file -> {
            var rejected = file.account().rejected();
            var what = rejected == 1 ? "1 row was" : Format.count(rejected) + " rows were";
            err.println("%s: %s refused (%s); read tells more."
                    .formatted(
                            file.path(), what, String.join(", ", file.notices().keySet())));
        });
    }

    private static boolean refused(FileReading file) {
        return file.account().rejected() > 0
                || file.examples().stream().anyMatch(notice -> notice.severity() == Severity.ERROR);
    }
}
