package org.mainstay.ingest.threesixtygiving;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.Workbook;
import org.mainstay.ingest.threesixtygiving.record.GrantSink;
import org.mainstay.ingest.threesixtygiving.sheet.GrantSheets;

/// A file of grants in any of its formats: every value of every grant, grant by grant.
public final class GrantFile {

    private final Content content;

    /// Null in a JSON package.
    private final @Nullable GrantSheets sheets;

    private GrantFile(Content content, @Nullable GrantSheets sheets) {
        this.content = content;
        this.sheets = sheets;
    }

    public static GrantFile of(Content content) throws IOException {
        return switch (Sample.of(content).shape()) {
            case JSON -> ofPackage(content);
            case WORKBOOK -> new GrantFile(content, GrantSheets.of(Workbook.sheets(content)));
            case EMPTY, TABLE, PDF, OLD_WORKBOOK, BINARY -> new GrantFile(content, GrantSheets.of(List.of(content)));
        };
    }

    static GrantFile ofPackage(Content content) {
        return new GrantFile(content, null);
    }

    /// Tells everything the file holds; it may be read again.
    public void read(GrantSink sink) throws IOException {
        if (sheets == null) {
            GrantPackage.read(content, sink);
        } else {
            sheets.read(sink);
        }
    }

    /// Reads a file once.
    public static void read(Content content, GrantSink sink) throws IOException {
        of(content).read(sink);
    }
}
