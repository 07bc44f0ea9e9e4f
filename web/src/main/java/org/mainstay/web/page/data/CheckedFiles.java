package org.mainstay.web.page.data;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.app.check.CheckedFile;
import org.mainstay.app.command.CheckFile;
import org.mainstay.app.command.FixFile;
import org.mainstay.app.command.Unusable;
import org.mainstay.ingest.folder.Recognised;
import org.mainstay.ingest.threesixtygiving.repair.Repair;
import org.springframework.stereotype.Component;

/// Checks files of grants, once for each file and day.
@Component
final class CheckedFiles {

    private static final int KEPT = 20;

    private final CheckFile checkFile = new CheckFile();
    private final FixFile fixFile = new FixFile(checkFile);
    private final Map<Key, Checked> latest = new LinkedHashMap<>();

    private record Key(String sha256, LocalDate on) {}

    /// What the checks say, and what could be mended without asking.
    record Checked(CheckedFile file, List<Repair> repairs) {

        Checked {
            repairs = List.copyOf(repairs);
        }
    }

    /// One at a time, so that many who ask for a large file make no more work than one.
    synchronized Checked check(Path file, String sha256, LocalDate on) throws Unusable, IOException {
        var key = new Key(sha256, on);
        var known = latest.get(key);
        if (known == null) {
            var found = fixFile.find(file);
            known = new Checked(
                    checkFile.check(found, new CheckFile.Request(on, null, null, () -> {})),
                    fixFile.list(found, request(on)).repairs());
            latest.put(key, known);
            if (latest.size() > KEPT) {
                latest.remove(latest.keySet().iterator().next());
            }
        }
        return known;
    }

    /// Makes the corrected copy in a folder.
    FixFile.Fixed fix(Path file, LocalDate on, Path out) throws Unusable, IOException {
        Recognised found = fixFile.find(file);
        return fixFile.fix(found, request(on), out);
    }

    private static FixFile.Request request(LocalDate on) {
        return new FixFile.Request(on, null, Set.of(), Set.of(), () -> {});
    }
}
