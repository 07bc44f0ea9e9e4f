package org.mainstay.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mainstay.app.run.LastRun;
import org.mainstay.ingest.reading.RowText;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

/// Rows as they were published, out of the files that the last run kept.
final class Texts {

    private Texts() {}

    static Map<RowRef, String> find(LastRun lastRun, Source source, List<RowRef> rows) throws IOException {
        var texts = new TreeMap<RowRef, String>();
        var content = lastRun.find(source);
        if (content.isPresent()) {
            for (var row : rows) {
                RowText.find(content.get(), row.line()).ifPresent(text -> texts.put(row, text));
            }
        }
        return texts;
    }
}
