package org.mainstay.web.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mainstay.app.command.AppraiseSaving;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.AppraisalJson;
import org.mainstay.app.report.HtmlReport;
import org.mainstay.app.run.FigureTables;
import org.mainstay.app.run.Run;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.web.job.CannotDo;
import org.mainstay.web.job.Work;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.Results;
import org.mainstay.web.store.StoredJob;
import org.mainstay.web.view.Links;

/// Appraises a saving as a job, and keeps all that `appraise` would write. The result has the id of its job.
public final class AppraisalWork implements Work {

    private static final long WAIT_MILLISECONDS = 250;

    private final OpenPlaces places;
    private final Results results;

    public AppraisalWork(OpenPlaces places, Results results) {
        this.places = places;
        this.results = results;
    }

    @Override
    public String kind() {
        return AskedAppraisal.KIND;
    }

    @Override
    public String title(StoredJob job) {
        return AskedAppraisal.of(job.request()).words();
    }

    @Override
    public String result(StoredJob job) {
        return Links.result(job.place(), job.id());
    }

    @Override
    public String run(StoredJob job, Progress progress) throws CannotDo, InterruptedException {
        var open = open(job.place(), progress);
        try {
            var request =
                    AskedAppraisal.of(job.request()).request(open.reading().on());
            var appraisal = AppraiseSaving.appraise(
                    open.reading(), open.lines(), open.coverages().usual().coverage(), request, progress);
            progress.reached(97, "Writing the report.");
            var asked = new Results.Asked(job.place(), job.kind(), job.request(), request.on());
            results.add(job.id(), asked, files(appraisal, open), job.madeBy());
            return "Done.";
        } catch (Unusable cause) {
            throw new CannotDo(cause.getMessage());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private OpenPlace open(String place, Progress progress) throws CannotDo, InterruptedException {
        while (true) {
            try {
                return places.get(place);
            } catch (NotShown.Opening opening) {
                progress.reached(0, "Waiting for the place to be read.");
                Thread.sleep(WAIT_MILLISECONDS);
            } catch (NotShown cause) {
                throw new CannotDo(String.valueOf(cause.getMessage()));
            }
        }
    }

    private static Map<String, byte[]> files(Appraisal appraisal, OpenPlace open) throws IOException {
        var coverage = open.coverages().usual().coverage();
        var figures = AppraiseSaving.figures(appraisal, coverage);
        var files = FigureTables.bytes(new Run(figures, open.reading().sources()));
        var document = new ByteArrayOutputStream();
        AppraisalJson.write(document, appraisal);
        files.put(KeptResults.DOCUMENT, document.toByteArray());
        var report =
                HtmlReport.render(appraisal, coverage, open.reading().folder().files());
        files.put(KeptResults.REPORT, report.getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
