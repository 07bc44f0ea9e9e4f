package org.mainstay.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.FixFile;
import org.mainstay.app.report.Format;
import org.mainstay.ingest.reading.Text;
import org.mainstay.ingest.threesixtygiving.quality.Check;
import org.mainstay.ingest.threesixtygiving.quality.CheckedGrants;
import org.mainstay.ingest.threesixtygiving.repair.FindRepairs;
import org.mainstay.ingest.threesixtygiving.repair.Repair;

/// What was mended, for people.
final class FixText {

    private FixText() {}

    static void list(PrintStream out, FixFile.Fixed fixed) {
        if (fixed.repairs().isEmpty()) {
            out.println("There is nothing to mend without asking.");
        } else {
            for (var at = 0; at < fixed.repairs().size(); at++) {
                out.println(Words.hang(line(at + 1, fixed.repairs().get(at)), ""));
            }
        }
        guesses(out, fixed.before());
    }

    static void write(PrintStream out, FixFile.Fixed fixed, Path folder) {
        var after = fixed.after();
        if (after == null) {
            out.println("There is nothing to mend without asking, so no copy was made.");
            guesses(out, fixed.before());
            return;
        }
        out.println(Words.wrap(
                "%s mended. The copy is %s, every change is listed in %s."
                        .formatted(
                                cells(fixed.repairs().size()),
                                folder.resolve(fixed.copy()),
                                folder.resolve(FixFile.REPAIRS)),
                ""));
        out.println();
        var codes = new TreeMap<String, Integer>();
        fixed.repairs().forEach(repair -> codes.merge(repair.check(), 1, Integer::sum));
        var table = new TextTable("check", ">mended", ">found before", ">found after");
        codes.forEach((code, count) -> table.row(
                code,
                Format.count(count),
                Format.count(cells(fixed.before(), code)),
                Format.count(cells(after, code))));
        table.write(out, "");
        guesses(out, after);
        out.printf(Locale.ROOT, "%nWhat else is to be done says: ./mainstay check %s%n", folder.resolve(fixed.copy()));
    }

    static void undone(PrintStream out, List<Repair> undone, Path folder) {
        out.println("%s put back as before. The file is in %s.".formatted(cells(undone.size()), folder));
    }

    /// What could be mended if a person agreed.
    private static void guesses(PrintStream out, CheckedGrants checked) {
        var guesses = checked.checks().stream()
                .filter(check -> check.where().stream()
                        .anyMatch(finding -> FindRepairs.guess(finding.rule())
                                && !finding.suggestion().isEmpty()))
                .map(Check::code)
                .toList();
        if (!guesses.isEmpty()) {
            out.println();
            out.println(Words.wrap(
                    "For these checks there are guesses, which are made only if you name the check with --also: %s."
                            .formatted(String.join(", ", guesses)),
                    ""));
        }
    }

    /// `3. Line 9, column O (Recipient Org:Company Number): "9876543" becomes "09876543" (check).`
    private static String line(int number, Repair repair) {
        var place = repair.column().equals(repair.heading())
                ? repair.column()
                : "column %s (%s)".formatted(repair.column(), repair.heading());
        return "%d. %sline %d, %s: %s becomes %s (%s)"
                .formatted(
                        number,
                        repair.sheet().isEmpty() ? "" : "Sheet " + repair.sheet() + ", ",
                        repair.line(),
                        place,
                        Text.shown(repair.found()),
                        Text.shown(repair.repaired()),
                        repair.check());
    }

    private static long cells(@Nullable CheckedGrants checked, String code) {
        return checked == null
                ? 0
                : checked.checks().stream()
                        .filter(check -> check.code().equals(code))
                        .mapToLong(Check::cells)
                        .sum();
    }

    private static String cells(int count) {
        return count == 1 ? "1 cell was" : Format.count(count) + " cells were";
    }
}
