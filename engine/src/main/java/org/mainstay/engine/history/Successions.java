package org.mainstay.engine.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.history.FundingChange.Certainty;
import org.mainstay.engine.history.FundingChange.Kind;
import org.mainstay.engine.history.HistoryFinder.Told;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.relationship.Money;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Tells each succession of both bodies, with what the council paid the two together, under any heading.
final class Successions {

    private final Map<String, Money.Relationship> relationships = new HashMap<>();
    private final Partners partners;
    private final HistoryFigures figures;
    private final Reach reach;

    Successions(Money money, Partners partners, HistoryFigures figures, Reach reach) {
        money.organisations()
                .forEach(one -> relationships.put(one.organisation().id(), one));
        this.partners = partners;
        this.figures = figures;
        this.reach = reach;
    }

    List<Told> list() {
        var told = new ArrayList<Told>();
        for (var step : partners.list()) {
            var year = FinancialYear.of(step.first());
            var from = together(step, year.previous());
            var to = together(step, year);
            var why = sentence(step, from, to);
            var closed = change(step, year, from, to, "Not closed. " + why);
            told.add(new Told(step.from().id(), closed.carriedOnBy(step.to().id())));
            told.add(new Told(step.to().id(), change(step, year, from, to, "Not a new partner. " + why)));
        }
        return List.copyOf(told);
    }

    private static String sentence(Partners.Step step, @Nullable Figure from, @Nullable Figure to) {
        var money = from == null || to == null
                ? ""
                : " Together they were paid %s in the year before and %s in that year, by day of payment under all headings."
                        .formatted(Wording.pounds(from.value()), Wording.pounds(to.value()));
        return "%s carries on what %s did: %s.%s"
                .formatted(step.to().name(), step.from().name(), step.why(), money);
    }

    /// Nothing for a year that the ledger does not cover whole: a begun one would look like a fall.
    private @Nullable Figure together(Partners.Step step, FinancialYear year) {
        var parts = Stream.of(step.from(), step.to())
                .map(organisation -> paid(organisation, year))
                .flatMap(Optional::stream)
                .toList();
        if (parts.isEmpty() || !reach.completeYears(step.payer()).contains(year)) {
            return null;
        }
        return figures.keep(Figure.sum(
                "history/" + step.to().id() + "/succession/" + step.from().id() + "/" + year,
                step.from().name() + " and " + step.to().name() + ", paid in " + year,
                Unit.PENCE,
                parts));
    }

    private Optional<Figure> paid(Organisation organisation, FinancialYear year) {
        return Optional.ofNullable(relationships.get(organisation.id()))
                .map(one -> one.council().get(year));
    }

    private FundingChange change(
            Partners.Step step, FinancialYear year, @Nullable Figure from, @Nullable Figure to, String why) {
        var runRate = to == null
                ? null
                : figures.keep(Figure.quotient(
                        to.id() + "/month",
                        to.name() + ": a month",
                        Unit.PENCE_A_MONTH,
                        1,
                        to,
                        figures.monthsOfYear()));
        var evidence = Stream.of(from, to, runRate)
                .flatMap(figure -> Optional.ofNullable(figure).stream())
                .toList();
        return new FundingChange(
                Kind.SUCCESSION, step.payer(), "", year, from, to, runRate, why, Certainty.BY_PAYMENT_DATE, evidence);
    }
}
