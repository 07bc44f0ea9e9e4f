package org.mainstay.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.mainstay.app.report.QualitySummary;
import org.mainstay.app.run.SafeCsv;
import org.mainstay.ingest.threesixtygiving.quality.Finding;

/// Every finding in a row of its own, written as it is found.
final class CheckCsv implements Consumer<Finding>, AutoCloseable {

    private final Writer writer;
    private final SafeCsv table;

    CheckCsv(OutputStream out) {
        writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        table = new SafeCsv(
                writer, "check", "severity", "sheet", "line", "column", "heading", "value", "suggestion", "why", "fix");
    }

    @Override
    public void accept(Finding finding) {
        table.row(
                finding.code(),
                QualitySummary.word(finding.about().severity()),
                finding.row().source().sheet(),
                Integer.toString(finding.row().line()),
                finding.column(),
                finding.heading(),
                finding.value(),
                finding.suggestion(),
                finding.about().what(),
                finding.about().fix());
    }

    @Override
    public void close() throws IOException {
        table.close();
        writer.flush();
    }
}
