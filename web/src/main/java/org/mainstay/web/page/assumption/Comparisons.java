package org.mainstay.web.page.assumption;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mainstay.app.command.AppraiseSaving;
import org.mainstay.app.command.ChangeAssumption;
import org.mainstay.app.command.ChangeAssumption.Compared;
import org.mainstay.app.command.Unusable;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.result.AskedAppraisal;
import org.mainstay.web.store.Results;
import org.springframework.stereotype.Component;

/// Tells what moves when an assumption is changed: in the approaches to the saving that was last asked for, or in one
/// of a tenth of
/// all funding where none was. It is worked out beside the pages, one question after another, and kept a while.
@Component
final class Comparisons implements AutoCloseable {

    private static final int LOOKED_AT = 50;
    private static final int TENTH = 10;
    private static final int YEARS = 3;

    private final Results results;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("what moves").factory());

    Comparisons(Results results) {
        this.results = results;
    }

    private record Question(AskedAppraisal asked, Assumption changed) {}

    /// What was asked about a place as it was read.
    private record Answers(Map<AskedAppraisal, Appraisal> before, Map<Question, Future<Compared>> compared) {

        private static final int HELD = 50;

        Answers() {
            this(new ConcurrentHashMap<>(), Collections.synchronizedMap(new LinkedHashMap<>(HELD, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Question, Future<Compared>> eldest) {
                    return size() > HELD;
                }
            }));
        }
    }

    AskedAppraisal asked(OpenPlace open) {
        return results.latest(open.id(), LOOKED_AT).stream()
                .filter(result -> result.kind().equals(AskedAppraisal.KIND))
                .map(result -> AskedAppraisal.of(result.request()))
                .filter(asked -> asked.savingPence() > 0)
                .findFirst()
                .map(asked -> new AskedAppraisal(asked.savingPence(), asked.years(), asked.seed(), asked.draws()))
                .orElseGet(() -> new AskedAppraisal(
                        Math.max(1, open.lines().total().value() / TENTH), YEARS, 1, AppraisalRequest.FEW_DRAWS));
    }

    /// What moves; empty where that is not known by then, so that it has to be asked again.
    Optional<Compared> compare(OpenPlace open, Assumption changed, Duration patience) throws Unusable {
        var answers = open.kept().get(Answers.class, Answers::new);
        var question = new Question(asked(open), changed);
        var answer =
                answers.compared().computeIfAbsent(question, asked -> worker.submit(() -> work(open, answers, asked)));
        try {
            return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException later) {
            return Optional.empty();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            answers.compared().remove(question);
            if (failed.getCause() instanceof Unusable why) {
                throw why;
            }
            throw new IllegalStateException(failed);
        }
    }

    private static Compared work(OpenPlace open, Answers answers, Question question) throws Unusable {
        var before = answers.before().get(question.asked());
        if (before == null) {
            before = AppraiseSaving.appraise(
                    open.reading(),
                    open.lines(),
                    open.coverages().usual().coverage(),
                    request(open, question.asked()),
                    Progress.UNSEEN);
            // Of an older question nobody asks any more.
            answers.before().clear();
            answers.before().put(question.asked(), before);
        }
        return ChangeAssumption.compare(open.reading(), open.lines(), before, question.changed());
    }

    /// What moves is told from a few draws: somebody waits for it.
    private static AppraisalRequest request(OpenPlace open, AskedAppraisal asked) {
        return new AppraisalRequest(
                asked.savingPence(), asked.years(), asked.seed(), open.reading().on(), AppraisalRequest.FEW_DRAWS);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
