package org.mainstay.ingest.threesixtygiving.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mainstay.ingest.threesixtygiving.GrantFile;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.GrantSink;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.trial.Raised;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.notice.Notice;

/// A check of grants written as JSON.
final class Trying {

    static final LocalDate ON = LocalDate.of(2026, 3, 31);

    private Trying() {}

    /// Checks a package in a file by every rule there is.
    static CheckedGrants check(Path file) {
        return check(sink -> GrantFile.read(Trial.content(file), sink), Rules.list(ON));
    }

    /// Checks grants, each the inside of an object with apostrophes for quotation marks.
    static CheckedGrants check(String... grants) {
        return check(List.of(grants));
    }

    static CheckedGrants check(List<String> grants) {
        var text = "{\"grants\":[{" + String.join("},{", grants).replace('\'', '"') + "}]}";
        return check(sink -> read(text, sink));
    }

    static CheckedGrants check(GrantsCheck.File file) {
        return check(file, Rules.sense(ON));
    }

    static CheckedGrants check(GrantsCheck.File file, List<Rule> rules) {
        try {
            var checked = GrantsCheck.run(file, rules, new GrantsCheck.Manner(1000, null, () -> {}));
            Raised.add("check", counts(checked).keySet());
            return checked;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// How many grants each check counts.
    static Map<String, Long> counts(CheckedGrants checked) {
        var counts = new TreeMap<String, Long>();
        checked.checks().forEach(check -> counts.put(check.code(), check.count()));
        return counts;
    }

    static List<Finding> where(CheckedGrants checked, Class<?> rule) {
        return checked.checks().stream()
                .flatMap(check -> check.where().stream())
                .filter(finding -> finding.rule() == rule)
                .toList();
    }

    /// Tells every grant of a package in a file.
    static void each(Path file, Consumer<GrantRecord> visitor) {
        try {
            GrantFile.read(Trial.content(file), new GrantSink() {
                @Override
                public void details(Part meta) {}

                @Override
                public void grant(GrantRecord grant, int merged) {
                    visitor.accept(grant);
                }

                @Override
                public void note(Notice notice) {}

                @Override
                public void broken(Notice why) {}
            });
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static void read(String text, GrantSink sink) throws IOException {
        GrantFile.read(Trial.content(text), sink);
    }
}
