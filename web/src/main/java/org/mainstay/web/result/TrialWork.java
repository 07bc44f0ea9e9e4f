package org.mainstay.web.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.app.command.ChangeAssumption;
import org.mainstay.app.command.OwnOption;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.command.WeighOptions;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.web.job.CannotDo;
import org.mainstay.web.job.Work;
import org.mainstay.web.option.OwnOptions;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.Results;
import org.mainstay.web.store.StoredJob;
import org.mainstay.web.store.StoredResult;
import org.mainstay.web.view.Links;

/// Asks the question of a result again with one assumption changed. Both answers are of the files as they are now, so
/// that nothing but the assumption tells them apart.
public final class TrialWork implements Work {

    private final Asking asking;
    private final Results results;

    public TrialWork(OpenPlaces places, Results results, OwnOptions options) {
        this.asking = new Asking(places, options);
        this.results = results;
    }

    @Override
    public String kind() {
        return AskedTrial.KIND;
    }

    @Override
    public String title(StoredJob job) {
        return AskedTrial.of(job.request()).words();
    }

    @Override
    public String result(StoredJob job) {
        return Links.turned(job.place(), job.id());
    }

    @Override
    public String run(StoredJob job, Progress progress) throws CannotDo, InterruptedException {
        var trial = AskedTrial.of(job.request());
        var stored = results.find(job.place(), trial.result())
                .filter(result -> result.kind().equals(AskedAppraisal.KIND))
                .orElseThrow(() -> new CannotDo("The result that this was to be tried on is not kept any more."));
        var open = asking.open(job.place(), progress);
        var asked = AskedAppraisal.of(stored.request());
        var options = asking.own(job.place(), asked);
        var request = asked.request(open.reading().on());
        try {
            var before = before(stored, request, options, open, progress.between(0, 48), job.madeBy());
            var tried = WeighOptions.weighWith(
                    open.reading(), changed(trial, open), request, options, progress.between(48, 96));
            progress.reached(97, "Writing down what turned.");
            var question = new Results.Asked(
                    job.place(), job.kind(), trial.against(before).text(), request.on());
            results.add(job.id(), question, ResultFiles.of(tried.appraisal(), tried.coverage(), open), job.madeBy());
            return "Done.";
        } catch (Unusable cause) {
            throw new CannotDo(cause.getMessage());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Assumption changed(AskedTrial trial, OpenPlace open) throws Unusable {
        var held = open.reading()
                .assumptions()
                .find(trial.assumption())
                .orElseThrow(() -> new Unusable("There is no assumption %s here.".formatted(trial.assumption())));
        return ChangeAssumption.changed(
                held,
                new ChangeAssumption.Asked(
                        trial.value(), trial.low(), trial.high(), held.source(), held.grade(), held.verified()));
    }

    /// The result itself where the files still say the same, else the same question asked anew.
    private UUID before(
            StoredResult stored,
            AppraisalRequest request,
            List<OwnOption> options,
            OpenPlace open,
            Progress progress,
            String who)
            throws Unusable, IOException {
        var coverage = open.coverages().usual().coverage();
        var now = WeighOptions.weigh(open.reading(), open.lines(), coverage, request, options, progress);
        Map<String, byte[]> files = ResultFiles.of(now, coverage, open);
        var same = results.file(stored, KeptResults.DOCUMENT)
                .filter(document -> Arrays.equals(document, files.get(KeptResults.DOCUMENT)));
        if (same.isPresent()) {
            return stored.id();
        }
        var question = new Results.Asked(stored.place(), stored.kind(), stored.request(), request.on());
        return results.add(question, files, who);
    }
}
