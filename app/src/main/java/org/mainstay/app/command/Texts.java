package org.mainstay.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mainstay.app.run.Contents;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

/// Rows as they were published, out of the files that a run kept.
final class Texts {

    private Texts() {}

    static Map<RowRef, String> find(Contents contents, Source source, List<RowRef> rows) throws IOException {
        var texts = new TreeMap<RowRef, String>();
        var lines = new TreeSet<Integer>();
        rows.forEach(row -> lines.add(row.line()));
        var found = contents.texts(source, lines);
        for (var row : rows) {
            var text = found.get(row.line());
            if (text != null) {
                texts.put(row, text);
            }
        }
        return texts;
    }
}
