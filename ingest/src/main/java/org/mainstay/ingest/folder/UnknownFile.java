package org.mainstay.ingest.folder;

import java.util.List;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what = "The file is none of the kinds that Mainstay reads, so it is left alone.",
        fix = "Nothing, if it is not meant to be read; else give it the headings that are missing.",
        example = "minutes.csv")
record UnknownFile(Source source, String nearest, List<String> fields) implements Notice {

    UnknownFile {
        fields = List.copyOf(fields);
    }

    @Override
    public String message() {
        return fields.isEmpty()
                ? "%s is of no kind that can be read.".formatted(source.path())
                : "%s comes nearest to %s but lacks %s.".formatted(source.path(), nearest, String.join(", ", fields));
    }
}
