package org.mainstay.engine.appraisal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Finds the smallest help that would keep a loss from happening, or from hurting, and prices it.
final class Supports {

    private static final long MONTHS = 12;

    private final FigureBook book;
    private final Corners corners;
    private final LossFigures figures;

    Supports(FigureBook book, Corners corners, LossFigures figures) {
        this.book = book;
        this.corners = corners;
        this.figures = figures;
    }

    /// What helps against the loss of one body.
    List<WorstLosses.Support> forOne(int body) {
        return Stream.of(standIn(body), core(body), reserves(body))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Another with room for just those who would be left: no less room would do, and it is enough.
    private Optional<WorstLosses.Support> standIn(int body) {
        if (figures.removals(Case.CENTRAL).lost(List.of(body)) == 0) {
            return Optional.empty();
        }
        var price = money(
                body,
                "second_provider",
                "A second provider with room for those whom it would leave, a year",
                at -> standInPence(body, at));
        var left = figures.removals(Case.CENTRAL);
        var room = left.lostByNeed(List.of(body));
        var standing = left.withStandIn(List.of(body), room);
        var served = standing.served() - standing.lost(gone(body));
        var effect = people(
                body,
                "second_provider_left",
                "would still lose service with a second provider",
                left.served() - served);
        return Optional.of(
                support(
                        WorstLosses.Support.Kind.SECOND_PROVIDER,
                        body,
                        price,
                        effect,
                        "A second provider with room for the %s whom nobody else has room for would cost about %s a year, at what a place costs there today; then %s would lose service.%s"
                                .formatted(
                                        Words.number(Micro.people(total(room))),
                                        Words.pounds(price.value()),
                                        Words.count(effect.value(), "person", "people"),
                                        figures.reported(body)
                                                ? ""
                                                : " But nobody has said how many it serves: both numbers follow from what it is paid, so they tell no price until somebody does.")));
    }

    private List<Integer> gone(int body) {
        var loss = figures.removals(Case.CENTRAL).loss(List.of(body));
        return Stream.concat(loss.bodies().stream(), loss.fallen().stream()).toList();
    }

    private static long total(SortedMap<Integer, Long> room) {
        return room.values().stream().mapToLong(Long::longValue).sum();
    }

    /// At what a place of those that go costs today.
    private long standInPence(int body, Case corner) {
        var pence = 0L;
        var room = figures.removals(corner).lostByNeed(List.of(body));
        for (var need : room.keySet()) {
            var cost = 0L;
            var capacity = 0L;
            for (var line : linesFor(body, need)) {
                var activity = Activity.of(line, corners.assumptions(), Corner.of(corner));
                cost = Math.addExact(cost, activity.costPence());
                capacity = Math.addExact(capacity, activity.capacity());
            }
            pence += capacity == 0 ? 0 : Micro.portion(Objects.requireNonNull(room.get(need)), cost, capacity);
        }
        return pence;
    }

    private List<FundingLine> linesFor(int body, int need) {
        return gone(body).stream()
                .flatMap(one -> figures.lines(one).stream())
                .filter(line -> Setting.need(line) == need)
                .toList();
    }

    /// Where its reserves are not known the model never closes it, and no sum can be told.
    private Optional<WorstLosses.Support> core(int body) {
        if (reservesOf(body) == null) {
            return Optional.empty();
        }
        var lines = figures.lines(body);
        var least = new KeptOpen(central(), body, List.of(), lines, corners.request()).leastGrant();
        if (least.isEmpty()) {
            return Optional.empty();
        }
        var paid = lines.stream().mapToLong(line -> line.recurring().value()).sum();
        var price = money(
                body,
                "core_funding",
                "The least that keeps it open, a year",
                corner -> new KeptOpen(corners.at(corner), body, List.of(), lines, corners.request())
                        .leastGrant()
                        .orElse(least.getAsLong()));
        var effect = people(
                body,
                "core_funding_kept",
                "keep their service while it stays open",
                figures.removals(Case.CENTRAL).lost(List.of(body)));
        return Optional.of(support(
                WorstLosses.Support.Kind.CORE_FUNDING,
                body,
                price,
                effect,
                "The model keeps it open over %s if its lines pay at least %s a year; they pay %s today."
                        .formatted(
                                Words.years(corners.request().years()),
                                Words.pounds(price.value()),
                                Words.pounds(paid))));
    }

    /// As much as makes it not fragile, and how much later it would close if all that the council pays
    /// ended.
    private Optional<WorstLosses.Support> reserves(int body) {
        var held = reservesOf(body);
        var months = corners.assumptions().find("sound_runway_months");
        if (held == null || months.isEmpty()) {
            return Optional.empty();
        }
        var wanted = wanted(body, Micro.of(months.get().value()), Case.CENTRAL);
        if (held >= wanted) {
            return Optional.empty();
        }
        var price = money(
                body,
                "reserves",
                "Free reserves that make it not fragile, once",
                corner -> Math.max(0, wanted(body, Micro.of(months.get().value()), corner) - held));
        var later = closes(body, wanted) - closes(body, held);
        var effect = book.model(
                figures.path(List.of(body)) + "/reserves_later",
                "Months that it would close later with them if every line of it ended: " + name(body),
                Unit.MONTHS,
                inputs(body),
                later);
        return Optional.of(support(
                WorstLosses.Support.Kind.RESERVES,
                body,
                price,
                effect,
                "%s more in reserve would make it not fragile; if every line of it ended it would close %s later."
                        .formatted(Words.pounds(price.value()), Words.count(later, "month", "months"))));
    }

    private long wanted(int body, long months, Case corner) {
        return Micro.portion(corners.at(corner).base().spendPence(0, body), months, MONTHS * Micro.ONE);
    }

    /// The month at the end of which it closes if every line of it ends; one past the last where it
    /// does not.
    private long closes(int body, long reserves) {
        var ended = figures.lines(body).stream().<Change>map(Change.End::new).toList();
        var closure = central()
                .withReserves(body, reserves)
                .diary(body, central().plan(ended))
                .closure();
        return closure == null ? MONTHS * corners.request().years() + 1 : closure.step() + 1L;
    }

    /// One back office for two that stand in for each other: both stay, and it pays for itself.
    WorstLosses.Support backOffice(List<Integer> two, Figure beyond) {
        var price = book.model(
                figures.path(two) + "/back_office",
                "What one back office for %s frees, a year".formatted(figures.names(two)),
                Unit.PENCE_A_YEAR,
                two.stream().flatMap(body -> inputs(body).stream()).toList(),
                LossFigures.spread(corner -> freed(two, corner)));
        return new WorstLosses.Support(
                WorstLosses.Support.Kind.SHARED_BACK_OFFICE,
                figures.organisations(two),
                price,
                beyond,
                "One back office for %s would free about %s a year and keep both, so that %s who have the one behind the other keep somebody."
                        .formatted(
                                figures.names(two),
                                Words.pounds(price.value()),
                                Words.count(beyond.value(), "person", "people")));
    }

    private long freed(List<Integer> two, Case corner) {
        var share = Corner.of(corner).millionths(corners.assumptions().get("merge_fixed_cost_saved"));
        return two.stream()
                .mapToLong(body -> Micro.scaled(
                        corners.at(corner).world().providers().get(body).fixedPence(), share))
                .sum();
    }

    private WorstLosses.Support support(
            WorstLosses.Support.Kind kind, int body, Figure price, Figure effect, String says) {
        return new WorstLosses.Support(kind, figures.organisations(List.of(body)), price, effect, says);
    }

    private Figure money(int body, String id, String what, ToLongFunction<Case> pence) {
        var unit = id.equals("reserves") ? Unit.PENCE : Unit.PENCE_A_YEAR;
        return book.model(
                figures.path(List.of(body)) + "/" + id,
                what + ": " + name(body),
                unit,
                inputs(body),
                LossFigures.spread(pence));
    }

    private Figure people(int body, String id, String what, long millionths) {
        return book.model(
                figures.path(List.of(body)) + "/" + id,
                "People a year who " + what + ": " + name(body),
                Unit.PEOPLE,
                inputs(body),
                Micro.people(millionths));
    }

    private String name(int body) {
        return figures.organisation(body).name();
    }

    private List<String> inputs(int body) {
        return figures.lines(body).stream()
                .flatMap(line -> line.figureIds().stream())
                .toList();
    }

    private @Nullable Long reservesOf(int body) {
        return central().world().providers().get(body).reservesPence();
    }

    private Model central() {
        return corners.at(Case.CENTRAL);
    }
}
