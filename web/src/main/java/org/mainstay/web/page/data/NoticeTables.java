package org.mainstay.web.page.data;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mainstay.app.report.QualitySummary;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// What was found wrong in files, as tables.
final class NoticeTables {

    private NoticeTables() {}

    /// One kind of notice.
    record Kind(String code, About about, long count) {}

    /// The kinds that some files have, the worst and the most frequent first.
    static List<Kind> list(List<FileReading> files) {
        var about = new TreeMap<String, About>();
        var counts = new TreeMap<String, Long>();
        for (var file : files) {
            file.examples().forEach(notice -> about.put(notice.code(), Notice.about(notice.getClass())));
            file.notices().forEach((code, count) -> counts.merge(code, count, Long::sum));
        }
        return counts.entrySet().stream()
                .filter(entry -> about.containsKey(entry.getKey()))
                .map(entry -> kind(entry, about))
                .sorted(Comparator.comparing((Kind kind) -> kind.about().severity())
                        .thenComparing(Kind::count, Comparator.reverseOrder())
                        .thenComparing(Kind::code))
                .toList();
    }

    private static Kind kind(Map.Entry<String, Long> entry, Map<String, About> about) {
        return new Kind(entry.getKey(), java.util.Objects.requireNonNull(about.get(entry.getKey())), entry.getValue());
    }

    static Table kinds(String place, List<FileReading> files) {
        var rows = list(files).stream()
                .map(kind -> List.of(
                        Cell.link(words(kind.code()), Links.notice(place, kind.code())),
                        severity(kind.about().severity()),
                        new Cell.Count(kind.count()),
                        Cell.text(kind.about().what()),
                        Cell.text(kind.about().fix())))
                .toList();
        return new Table(
                "notices",
                "What to mend",
                List.of("Notice", "How bad", "How often", "What is wrong and why it matters", "How to mend it"),
                rows);
    }

    /// `invalid_amount` becomes `Invalid amount`.
    static String words(String code) {
        var words = code.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    static Cell severity(Severity severity) {
        return new Cell.Tag(
                QualitySummary.heading(severity),
                switch (severity) {
                    case ERROR -> "red";
                    case WARNING -> "yellow";
                    case INFO -> "grey";
                });
    }
}
