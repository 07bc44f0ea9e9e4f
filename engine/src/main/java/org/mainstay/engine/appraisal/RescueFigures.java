package org.mainstay.engine.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Publishes what would keep an organisation open: switching values in money, not verdicts.
final class RescueFigures {

    private static final long MONTHS = 12;

    private final Map<Case, Model> models;
    private final FigureBook book;
    private final List<String> inputs;
    private final String id;
    private final AppraisalRequest request;

    RescueFigures(Map<Case, Model> models, FigureBook book, List<String> inputs, String id, AppraisalRequest request) {
        this.models = models;
        this.book = book;
        this.inputs = inputs;
        this.id = id;
        this.request = request;
    }

    /// Asked once for each provider.
    ///
    /// @param changes the whole option
    /// @param about what of it is about this provider
    Explanation.Rescue find(
            int provider,
            List<Change> changes,
            List<Change> about,
            List<FundingLine> lines,
            Optional<Assumption> reservesIfUnknown) {
        var central = model(Case.CENTRAL);
        if (central.world().providers().get(provider).reservesPence() == null) {
            var supposed = reservesIfUnknown
                    .map(months -> supposed(provider, changes, months))
                    .orElse(List.of());
            return new Explanation.Rescue(null, null, supposed, says(supposed));
        }
        var closes = central.course(changes).closures().stream().anyMatch(closure -> closure.provider() == provider);
        if (!closes) {
            return new Explanation.Rescue(null, null, List.of(), List.of());
        }
        var grant = grant(provider, changes, about, lines);
        var reserves = reserves(provider, changes, lines);
        return new Explanation.Rescue(grant, reserves, List.of(), says(grant, reserves, about, lines));
    }

    private @Nullable Figure grant(int provider, List<Change> changes, List<Change> about, List<FundingLine> lines) {
        // A merger moves more than money: what the one line would have to be paid then means nothing.
        if (about.stream().anyMatch(change -> change.lines().size() > 1)) {
            return null;
        }
        var changed = about.isEmpty()
                ? lines
                : about.stream().map(Change::line).distinct().toList();
        return figure(
                "least_grant",
                "The least the council could pay it on these lines and keep it open",
                Unit.PENCE_A_YEAR,
                corner -> new KeptOpen(model(corner), provider, changes, changed, request).leastGrant());
    }

    private @Nullable Figure reserves(int provider, List<Change> changes, List<FundingLine> lines) {
        return figure("least_reserves", "The least reserves it could begin with and stay open", Unit.PENCE, corner -> {
            var model = model(corner);
            return new KeptOpen(model, provider, changes, lines, request).leastReserves(model.plan(changes));
        });
    }

    /// Searches at one corner.
    private interface Search {
        OptionalLong at(Case corner);
    }

    /// None where some corner finds nothing that helps.
    private @Nullable Figure figure(String what, String name, Unit unit, Search search) {
        for (var corner : Case.values()) {
            if (search.at(corner).isEmpty()) {
                return null;
            }
        }
        return book.model(
                id + "/" + what,
                name,
                unit,
                inputs,
                Diaries.spread(corner -> search.at(corner).orElseThrow()));
    }

    private List<String> says(
            @Nullable Figure grant, @Nullable Figure reserves, List<Change> about, List<FundingLine> lines) {
        var says = new ArrayList<String>();
        if (grant != null) {
            var today = (about.isEmpty()
                            ? lines.stream()
                            : about.stream().map(Change::line).distinct())
                    .mapToLong(line -> line.recurring().value())
                    .sum();
            says.add(
                    "The model keeps it open if the council pays at least %s a year on these lines, which pay %s today."
                            .formatted(Words.pounds(grant.value()), Words.pounds(today)));
        }
        if (reserves != null) {
            says.add("Else it would need reserves of at least %s to begin with, to stay open over these %s."
                    .formatted(Words.pounds(reserves.value()), Words.years(request.years())));
        }
        return says;
    }

    private List<Explanation.Supposed> supposed(int provider, List<Change> changes, Assumption months) {
        var all = new ArrayList<Explanation.Supposed>();
        for (var end : Case.values()) {
            all.add(supposed(provider, changes, months.at(end), end));
        }
        all.sort(Comparator.comparingLong(one -> one.reserves().value()));
        return all;
    }

    /// With all else at central assumptions, so that only the reserves differ.
    private Explanation.Supposed supposed(int provider, List<Change> changes, BigDecimal months, Case end) {
        var model = model(Case.CENTRAL);
        var first = Objects.requireNonNull(model.simulation()
                .diary(provider, List.of())
                .entries()
                .getFirst()
                .rates());
        var pence = Micro.portion(first.spend(), Micro.of(months), MONTHS * Micro.ONE);
        var closure = model.withReserves(provider, pence)
                .diary(provider, model.plan(changes))
                .closure();
        var name = "supposed/" + end.name().toLowerCase(Locale.ROOT);
        var reserves = book.model(
                id + "/" + name + "/reserves",
                "Reserves supposed: %s of spending".formatted(WhyClosed.count(months)),
                Unit.PENCE,
                inputs,
                pence);
        return new Explanation.Supposed(
                WhyClosed.count(months),
                reserves,
                closure == null
                        ? null
                        : book.model(
                                id + "/" + name + "/closes",
                                "The month at the end of which the model closes it, with reserves of %s of spending"
                                        .formatted(WhyClosed.count(months)),
                                Unit.MONTHS,
                                inputs,
                                closure.step() + 1L));
    }

    private static List<String> says(List<Explanation.Supposed> supposed) {
        if (supposed.isEmpty()) {
            return List.of();
        }
        var parts = supposed.stream()
                .map(one -> {
                    var closes = one.closes();
                    return "with reserves of %s of spending (%s) %s"
                            .formatted(
                                    one.months(),
                                    Words.pounds(one.reserves().value()),
                                    closes == null
                                            ? "it stays open"
                                            : "it closes at the end of month " + closes.value());
                })
                .toList();
        return List.of("If its reserves were known the rule would fire: %s.".formatted(Words.list(parts)));
    }

    private Model model(Case corner) {
        return Objects.requireNonNull(models.get(corner));
    }
}
