package org.mainstay.web.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mainstay.app.command.OwnOption;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.command.WeighOptions;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.web.job.CannotDo;
import org.mainstay.web.job.SoFar;
import org.mainstay.web.job.Work;
import org.mainstay.web.option.OwnOptions;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.Results;
import org.mainstay.web.store.StoredJob;
import org.mainstay.web.view.Links;

/// Appraises a saving or options as a job, and keeps all that `appraise` would write. The result has the id of its job.
public final class AppraisalWork implements Work {

    private static final int LOOKED_AT = 10;

    private final Asking asking;
    private final Results results;
    private final Map<UUID, Steps> running = new ConcurrentHashMap<>();

    public AppraisalWork(OpenPlaces places, Results results, OwnOptions options) {
        this.asking = new Asking(places, options);
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
    public List<SoFar> soFar(StoredJob job) {
        var steps = running.get(job.id());
        return steps == null ? List.of() : steps.list();
    }

    @Override
    public String run(StoredJob job, Progress progress) throws CannotDo, InterruptedException {
        var open = asking.open(job.place(), progress);
        var asked = AskedAppraisal.of(job.request());
        var options = asking.own(job.place(), asked);
        var steps = new Steps(asked, progress);
        running.put(job.id(), steps);
        try {
            var request = asked.request(open.reading().on());
            lookFirst(request, options, open, steps);
            var coverage = open.coverages().usual().coverage();
            var appraisal = WeighOptions.weigh(
                    open.reading(), open.lines(), coverage, request, options, steps.between(LOOKED_AT, 97));
            progress.reached(97, "Writing the report.");
            var question = new Results.Asked(job.place(), job.kind(), job.request(), request.on());
            results.add(job.id(), question, ResultFiles.of(appraisal, coverage, open), job.madeBy());
            return "Done.";
        } catch (Unusable cause) {
            throw new CannotDo(cause.getMessage());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } finally {
            running.remove(job.id());
        }
    }

    /// A first look, which is soon done, so that whoever waits sees how the approaches and options stand.
    private static void lookFirst(AppraisalRequest request, List<OwnOption> options, OpenPlace open, Steps steps)
            throws Unusable {
        WeighOptions.weigh(
                        open.reading(),
                        open.lines(),
                        open.coverages().usual().coverage(),
                        request.atFirst(),
                        options,
                        steps.between(0, LOOKED_AT))
                .results()
                .forEach(steps::found);
    }
}
