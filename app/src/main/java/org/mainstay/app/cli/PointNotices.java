package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.mainstay.app.command.AreaScores;
import org.mainstay.app.report.Format;
import org.mainstay.model.notice.Notice;

/// What was wrong with the lists, beside the answer.
final class PointNotices {

    private static final int EXAMPLES = 2;

    private PointNotices() {}

    static void tell(PrintStream err, AreaScores scores) {
        var kinds = scores.notices().stream()
                .collect(Collectors.groupingBy(
                        notice -> notice.source().path() + ": " + notice.code(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        kinds.forEach((kind, notices) -> tell(err, kind, notices));
    }

    private static void tell(PrintStream err, String kind, List<Notice> notices) {
        err.printf("%s, %s %s%n", Safe.text(kind), Format.count(notices.size()), notices.size() == 1 ? "row" : "rows");
        notices.stream()
                .limit(EXAMPLES)
                .forEach(notice -> err.println(Words.hang("- " + Safe.text(notice.message()), "  ")));
        err.println(Words.hang(
                "To mend it: " + Notice.about(notices.getFirst().getClass()).fix(), "  "));
    }
}
