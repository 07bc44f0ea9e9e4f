package org.mainstay.app.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.quality.Aggregates;
import org.mainstay.ingest.threesixtygiving.quality.Check;
import org.mainstay.model.notice.Severity;

/// What the checks say of one published file.
///
/// @param file its name; a member of an archive reads `archive.zip!member.csv`
/// @param reader what it was taken for
/// @param on the day it was looked at from
/// @param records how many grants, or rows, it has
/// @param refused rows that no reader can use
/// @param checks those that found something, the worst first
/// @param aggregates null where it is no file of grants
public record CheckedFile(
        String file,
        String reader,
        LocalDate on,
        long records,
        long refused,
        List<Check> checks,
        @Nullable Aggregates aggregates) {

    public CheckedFile {
        checks = List.copyOf(checks);
    }

    public List<Check> checks(Severity severity) {
        return checks.stream().filter(check -> check.severity() == severity).toList();
    }

    /// Whether anything keeps the file, or a row of it, from being used.
    public boolean critical() {
        return refused > 0 || !checks(Severity.ERROR).isEmpty();
    }

    /// Whether the records are grants.
    public boolean grants() {
        return aggregates != null;
    }
}
