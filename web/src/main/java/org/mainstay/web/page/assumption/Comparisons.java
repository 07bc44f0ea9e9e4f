package org.mainstay.web.page.assumption;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mainstay.app.command.AppraiseSaving;
import org.mainstay.app.command.ChangeAssumption;
import org.mainstay.app.command.ChangeAssumption.Compared;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.run.HeldRun;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.result.AskedAppraisal;
import org.mainstay.web.store.Results;
import org.springframework.stereotype.Component;

/// Tells what moves when an assumption is changed: in the appraisal that was last asked for, or in one of a tenth of
/// all funding where none was.
@Component
final class Comparisons {

    private static final int LOOKED_AT = 50;
    private static final int TENTH = 10;
    private static final int YEARS = 3;

    private final Results results;
    private final Map<String, Base> bases = new ConcurrentHashMap<>();

    Comparisons(Results results) {
        this.results = results;
    }

    /// An appraisal of a place as it was read, kept for the next question.
    private record Base(HeldRun readAs, AskedAppraisal asked, Appraisal appraisal) {}

    AskedAppraisal asked(OpenPlace open) {
        return results.latest(open.id(), LOOKED_AT).stream()
                .filter(result -> result.kind().equals(AskedAppraisal.KIND))
                .findFirst()
                .map(result -> AskedAppraisal.of(result.request()))
                .orElseGet(() ->
                        new AskedAppraisal(Math.max(1, open.lines().total().value() / TENTH), YEARS, 1));
    }

    /// One at a time: each takes the whole machine for a moment.
    synchronized Compared compare(OpenPlace open, Assumption changed) throws Unusable {
        return ChangeAssumption.compare(open.reading(), open.lines(), base(open), changed);
    }

    private Appraisal base(OpenPlace open) throws Unusable {
        var asked = asked(open);
        var known = bases.get(open.id());
        if (known == null || known.readAs() != open.run() || !known.asked().equals(asked)) {
            var request = new AppraisalRequest(
                    asked.savingPence(),
                    asked.years(),
                    asked.seed(),
                    open.reading().on());
            known = new Base(open.run(), asked, AppraiseSaving.appraise(open.reading(), open.lines(), request));
            bases.put(open.id(), known);
        }
        return known.appraisal();
    }
}
