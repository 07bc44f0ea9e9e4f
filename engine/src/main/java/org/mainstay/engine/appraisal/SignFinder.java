package org.mainstay.engine.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.Provision;

/// Finds organisations that show signs that they may go: little in reserve, one funder for most of
/// their income, lines that end within a year.
final class SignFinder {

    private static final long MONTHS = 12;

    private final FigureBook book;
    private final Corners corners;
    private final LossFigures figures;

    SignFinder(FigureBook book, Corners corners, LossFigures figures) {
        this.book = book;
        this.corners = corners;
        this.figures = figures;
    }

    /// Those with most signs first, and of those the ones whom most people would miss.
    List<WorstLosses.Signs> find() {
        return IntStream.range(0, figures.removals(Case.CENTRAL).bodies())
                .mapToObj(this::signs)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(
                                (WorstLosses.Signs one) -> -one.signs().size())
                        .thenComparingLong(one -> -one.people().value())
                        .thenComparing(one -> one.organisation().id()))
                .toList();
    }

    private Optional<WorstLosses.Signs> signs(int body) {
        var runway = runway(body);
        var dependence = dependence(body);
        var says = new ArrayList<String>();
        if (runway != null && under("sound_runway_months", runway.value())) {
            says.add("Its free reserves last %s months.".formatted(Words.times(runway.value())));
        }
        if (dependence != null && !under("sound_dependence_high", dependence.value())) {
            says.add("The council pays %s of its income.".formatted(Words.percent(dependence.value())));
        }
        ending(body).ifPresent(says::add);
        if (says.isEmpty()) {
            return Optional.empty();
        }
        var loss = figures.hurt(figures.removals(Case.CENTRAL).loss(List.of(body)));
        return Optional.of(new WorstLosses.Signs(
                figures.organisation(body), runway, dependence, loss.people(), List.copyOf(says)));
    }

    /// Where no row tells the edge nobody is beyond it.
    private boolean under(String edge, long value) {
        return corners.assumptions()
                .find(edge)
                .map(row -> value < Micro.of(row.value()))
                .orElse(edge.endsWith("high"));
    }

    private @Nullable Figure runway(int body) {
        var model = corners.at(Case.CENTRAL);
        var reserves = model.world().providers().get(body).reservesPence();
        var spend = model.base().spendPence(0, body);
        return reserves == null || spend <= 0
                ? null
                : figure(
                        body,
                        "runway",
                        "how long its free reserves last",
                        Unit.MILLIONTHS_OF_A_MONTH,
                        Micro.portion(Objects.requireNonNull(reserves), Micro.ONE * MONTHS, spend));
    }

    /// Only where it has told what else it gets or what it spends.
    private @Nullable Figure dependence(int body) {
        var lines = figures.lines(body);
        if (lines.stream().noneMatch(SignFinder::saysIncome)) {
            return null;
        }
        var council = lines.stream()
                .filter(FundingLine::councilPays)
                .mapToLong(line -> line.yearly().value())
                .sum();
        var paid = lines.stream().mapToLong(line -> line.yearly().value()).sum();
        var income =
                paid + corners.at(Case.CENTRAL).world().providers().get(body).otherIncomePence();
        return income <= 0
                ? null
                : figure(
                        body,
                        "dependence",
                        "the share of its income that the council pays",
                        Unit.PER_MILLION,
                        Micro.portion(council, Micro.ONE, income));
    }

    private static boolean saysIncome(FundingLine line) {
        return line.findProvision()
                .map(Provision::delivery)
                .filter(delivery -> delivery.otherIncomePence() != null || delivery.deliveryPence() != null)
                .isPresent();
    }

    private Optional<String> ending(int body) {
        var on = corners.request().on();
        var ends = figures.lines(body).stream()
                .filter(line -> endsWithinAYear(line.terms().contractEnd(), on))
                .toList();
        return ends.isEmpty()
                ? Optional.empty()
                : Optional.of("%s of it, %s a year, %s within a year."
                        .formatted(
                                Words.count(ends.size(), "line", "lines"),
                                Words.pounds(ends.stream()
                                        .mapToLong(line -> line.yearly().value())
                                        .sum()),
                                ends.size() == 1 ? "ends" : "end"));
    }

    private static boolean endsWithinAYear(@Nullable LocalDate end, LocalDate on) {
        return end != null && end.isBefore(on.plusYears(1));
    }

    private Figure figure(int body, String id, String what, Unit unit, long value) {
        return book.model(
                figures.path(List.of(body)) + "/" + id,
                figures.organisation(body).name() + ": " + what,
                unit,
                figures.lines(body).stream()
                        .flatMap(line -> line.figureIds().stream())
                        .toList(),
                value);
    }
}
