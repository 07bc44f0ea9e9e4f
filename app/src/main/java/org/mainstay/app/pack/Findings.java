package org.mainstay.app.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Soundings;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.Unreached;
import org.mainstay.engine.history.Dependence;
import org.mainstay.engine.history.History;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.partnership.Partnerships;
import org.mainstay.engine.portrait.Portrait;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.engine.relationship.Money;
import org.mainstay.engine.review.Review;
import org.mainstay.engine.survey.Views;
import org.mainstay.engine.survey.ViewsFinder;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.place.Place;

/// All that is known of a place when a pack is made.
///
/// @param name the council, or what its folder is called
/// @param earlier the pack that this one is held against; null where there is none
public record Findings(
        String name,
        String version,
        LocalDate on,
        FolderReading reading,
        Place place,
        Organisations organisations,
        Assumptions assumptions,
        FundingLines lines,
        Money money,
        History history,
        Dependence dependence,
        Portrait portrait,
        Coverage coverage,
        Unreached unreached,
        Soundings soundings,
        Partnerships partnerships,
        Review review,
        @Nullable EarlierPack earlier) {

    /// What partners say, as far as five or more of them said it together.
    Views views() {
        return ViewsFinder.find(place.listPartnerViews());
    }

    /// Every figure by its id.
    Map<String, Figure> figures() {
        var all = new ArrayList<Figure>();
        all.addAll(money.figures());
        all.addAll(history.figures());
        all.addAll(dependence.figures());
        all.addAll(portrait.figures());
        all.addAll(coverage.figures());
        all.addAll(unreached.figures());
        all.addAll(List.of(lines.total(), lines.oneOffs(), lines.typeUnknown(), lines.withheld()));
        lines.all().stream().map(FundingLine::figures).forEach(all::addAll);
        all.addAll(soundings.figures());
        all.addAll(partnerships.figures());
        all.addAll(review.figures());
        all.addAll(views().figures());
        var byId = new LinkedHashMap<String, Figure>();
        all.forEach(figure -> byId.putIfAbsent(figure.id(), figure));
        return byId;
    }
}
