package org.mainstay.engine.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.option.Bankable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.place.Place;

/// Judges the end of one funding line at a time, by the same models and rules as an appraisal. Its models are made once
/// and reused, so it must be asked by one thread at a time.
public final class CutJudge {

    private static final long SEED = 1;

    /// Somebody waits for one line at a time; twice and four times as many are drawn where these leave it open.
    private static final int DRAWS = 2 * AppraisalRequest.FEW_DRAWS;

    private final Place place;
    private final List<Assumption> used;
    private final Corners corners;
    private final int years;
    private final LocalDate on;

    private CutJudge(Place place, List<Assumption> used, Corners corners, int years, LocalDate on) {
        this.place = place;
        this.used = used;
        this.corners = corners;
        this.years = years;
        this.on = on;
    }

    public static CutJudge of(Subject subject, int years, LocalDate on) {
        // The model depends on the horizon and the day alone: what is to be saved is each line's own amount.
        var request = new AppraisalRequest(1, years, SEED, on, DRAWS);
        var corners = new Corners(
                subject.funding().lines(), Ground.of(subject.place(), subject.reach()), subject.assumptions(), request);
        return new CutJudge(subject.place(), Appraiser.used(subject.assumptions()), corners, years, on);
    }

    /// The line must be one of those that this was made for.
    public CutAnswer judge(FundingLine line) {
        var request = new AppraisalRequest(line.recurring().value(), years, SEED, on, DRAWS);
        var book = Appraiser.book(place, used, request);
        line.figures().forEach(book::add);
        var change = new Change.End(line);
        var proposal = new Portfolio.Proposal(change, Bankable.of(line, on) == Bankable.YES);
        corners.findings().prepare(List.of(List.of(change)), Progress.UNSEEN);
        var judged = new ChangeJudge(corners, book, "cut", Map.of()).judge(proposal, List.of());
        var after = corners.at(Case.CENTRAL).course(List.of(change));
        var whole = Judgement.ofAll(corners, List.of(change), corners.compare(Case.CENTRAL, List.of(change), after));
        var figures = new ResultFigures(corners, book, "cut/" + line.id(), line.figureIds(), whole, after);
        return new CutAnswer(
                line,
                request,
                judged,
                figures.byPayer(),
                figures.byDecile(),
                figures.byArea(),
                figures.switching(List.of()),
                book.list());
    }
}
