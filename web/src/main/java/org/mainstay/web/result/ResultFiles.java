package org.mainstay.web.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mainstay.app.command.AppraiseSaving;
import org.mainstay.app.command.ShowPartners;
import org.mainstay.app.command.WriteOptions;
import org.mainstay.app.document.AppraisalJson;
import org.mainstay.app.report.HtmlReport;
import org.mainstay.app.run.FigureTables;
import org.mainstay.app.run.Run;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.web.place.OpenPlace;

/// The files that a result is kept as: all that `appraise` would write.
final class ResultFiles {

    private ResultFiles() {}

    static Map<String, byte[]> of(Appraisal appraisal, Coverage coverage, OpenPlace open) throws IOException {
        var figures = AppraiseSaving.figures(appraisal, coverage);
        var files = FigureTables.bytes(new Run(figures, open.reading().sources()));
        var touched = ShowPartners.touched(open.reading(), open.lines(), appraisal);
        var document = new ByteArrayOutputStream();
        AppraisalJson.write(document, appraisal, touched);
        files.put(KeptResults.DOCUMENT, document.toByteArray());
        var report =
                HtmlReport.render(appraisal, coverage, open.reading().folder().files(), touched);
        files.put(KeptResults.REPORT, report.getBytes(StandardCharsets.UTF_8));
        appraisal
                .approaches()
                .forEach(one -> files.put(
                        KeptResults.option(one.approach().name()),
                        WriteOptions.own(one).text().getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
