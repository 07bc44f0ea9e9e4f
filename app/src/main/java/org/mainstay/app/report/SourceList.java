package org.mainstay.app.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.model.evidence.Source;

/// The files that a report rests on, numbered as they come.
final class SourceList {

    private SourceList() {}

    static Map<Source, Page.SourcePart> of(List<FileReading> files) {
        var parts = new LinkedHashMap<Source, Page.SourcePart>();
        var number = 0;
        for (var file : files) {
            var source = file.source();
            var reader = file.reader();
            if (source != null && reader != null && !parts.containsKey(source)) {
                number++;
                parts.put(source, new Page.SourcePart("S" + number, file.path(), reader, source.sha256()));
            }
        }
        return parts;
    }

    /// What a row of each is called: its number and the last part of its path.
    static Map<Source, String> names(Map<Source, Page.SourcePart> sources) {
        var names = new HashMap<Source, String>();
        sources.forEach((source, part) ->
                names.put(source, part.number() + " " + part.path().replaceAll(".*[/!]", "")));
        return names;
    }
}
