package org.mainstay.web.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mainstay.app.command.OwnOption;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.command.WeighOptions;
import org.mainstay.engine.appraisal.Appraisal;
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

    private static final int LOOKED_AT = 20;

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
            var from = lookFirst(request, options, open, steps) ? LOOKED_AT : 0;
            var coverage = open.coverages().usual().coverage();
            var appraisal = WeighOptions.weigh(
                    open.reading(), open.lines(), coverage, request, options, steps.between(from, 97));
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

    /// A first answer from few draws, which is soon done, so that whoever waits sees it: the approaches
    /// beside each other, and each option by itself. Not where it would be the whole answer.
    private static boolean lookFirst(AppraisalRequest request, List<OwnOption> options, OpenPlace open, Steps steps)
            throws Unusable {
        var first = new ArrayList<First>();
        if (request.hasTarget() && request.draws() > AppraisalRequest.FEW_DRAWS) {
            first.add(new First(request.savingPence(), List.of()));
        }
        if (request.hasTarget() || options.size() > 1) {
            options.forEach(option -> first.add(new First(0, List.of(option))));
        }
        for (var at = 0; at < first.size(); at++) {
            var part = steps.between(LOOKED_AT * at / first.size(), LOOKED_AT * (at + 1) / first.size());
            first.get(at).weigh(request, open, part).results().forEach(steps::found);
        }
        return !first.isEmpty();
    }

    /// A part of what is asked, to be looked at first.
    private record First(long savingPence, List<OwnOption> options) {

        Appraisal weigh(AppraisalRequest whole, OpenPlace open, Progress progress) throws Unusable {
            var few = new AppraisalRequest(
                    savingPence, whole.years(), whole.seed(), whole.on(), AppraisalRequest.FEW_DRAWS);
            return WeighOptions.weigh(
                    open.reading(), open.lines(), open.coverages().usual().coverage(), few, options, progress);
        }
    }
}
