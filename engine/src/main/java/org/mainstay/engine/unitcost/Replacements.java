package org.mainstay.engine.unitcost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Payer;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.need.UnitCost;
import org.mainstay.model.need.UnitCostSum;
import org.mainstay.model.need.UnitCostUse;

/// The assumptions that a place's own database of unit costs replaces, each by the number it holds for the same codes.
public final class Replacements {

    private static final String PAYER = "outcome_payer_";
    private static final int PENCE = 2;
    private static final int SHARE = 6;

    private final UnitCosts costs;
    private final List<Assumption> made = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    private Replacements(UnitCosts costs) {
        this.costs = costs;
    }

    /// None where the place has no such database.
    ///
    /// @param uses the later of two for one assumption holds
    /// @param shipped what they replace; an assumption that does not ship is not made
    public static Replacements of(List<UnitCost> costs, List<UnitCostUse> uses, List<Assumption> shipped) {
        var replacements = new Replacements(UnitCosts.of(costs));
        if (!costs.isEmpty()) {
            var byId = new TreeMap<String, Assumption>();
            shipped.forEach(row -> byId.put(row.id(), row));
            var last = new LinkedHashMap<String, UnitCostUse>();
            uses.forEach(use -> last.put(use.id(), use));
            last.values().forEach(use -> replacements.replace(use, byId));
        }
        return replacements;
    }

    /// In the order of the uses.
    public List<Assumption> list() {
        return List.copyOf(made);
    }

    /// Which assumptions keep the number that ships although there is a database, and why; one sentence each.
    public List<String> missing() {
        return List.copyOf(missing);
    }

    private void replace(UnitCostUse use, Map<String, Assumption> shipped) {
        var replaced = shipped.get(use.id());
        var value = amount(use.value());
        var low = amount(use.low());
        var high = amount(use.high());
        if (replaced == null
                || parsed(use.value()).terms().isEmpty()
                || value.isEmpty()
                || low.isEmpty()
                || high.isEmpty()) {
            missing.add("%s keeps the number that ships: the unit costs hold no comparable fiscal value for %s."
                    .formatted(use.id(), String.join(" and ", absent(use))));
            return;
        }
        var first = first(use.value());
        var payer = payer(use.id());
        if (payer != null && !bornBy(use.value(), payer)) {
            missing.add("%s keeps the number that ships: the unit costs do not say that %s bears %s."
                    .formatted(use.id(), payer.words(), use.value()));
            return;
        }
        var three = Stream.of(low.get(), value.get(), high.get())
                .map(Amount::number)
                .sorted()
                .toList();
        var year = payer == null ? value.get().priceYear() : replaced.priceYear();
        made.add(row(use, replaced, value.get().number(), three, year, first));
    }

    private Assumption row(
            UnitCostUse use,
            Assumption replaced,
            BigDecimal value,
            List<BigDecimal> range,
            @Nullable String priceYear,
            UnitCost first) {
        return new Assumption(
                use.id(),
                value,
                range.getFirst(),
                range.getLast(),
                replaced.unit(),
                replaced.harm(),
                priceYear,
                replaced.effectiveFrom(),
                replaced.effectiveTo(),
                source(use, first),
                replaced.grade(),
                replaced.verified(),
                note(use, first, replaced),
                first.row());
    }

    private static @Nullable Payer payer(String id) {
        return Stream.of(Payer.values())
                .filter(payer -> id.startsWith(PAYER + payer.name().toLowerCase(Locale.ROOT) + "/"))
                .findFirst()
                .orElse(null);
    }

    private boolean bornBy(String sum, Payer payer) {
        return parsed(sum).terms().stream()
                .map(UnitCostSum.Term::code)
                .map(costs::find)
                .flatMap(Optional::stream)
                .allMatch(cost -> Bearers.find(cost.agency()).equals(Optional.of(payer)));
    }

    private static String source(UnitCostUse use, UnitCost first) {
        return "The place's own unit costs: %s, of which %s is \"%s\" (%s)"
                .formatted(use.value(), first.code(), first.detail(), first.source());
    }

    private String note(UnitCostUse use, UnitCost first, Assumption replaced) {
        var note = "Replaces the %s that ships. Low is %s, high is %s. %s"
                .formatted(replaced.value().toPlainString(), use.low(), use.high(), use.why());
        var parts = new ArrayList<String>();
        parts.add(note);
        parts.add("The database rates %s %s; it is borne by %s.".formatted(first.code(), rating(first), borne(first)));
        if (first.transfer()) {
            parts.add("It is a transfer, which counts for who pays; worth to everybody together: %s."
                    .formatted(costs.publicValue(first)
                            .map(value -> "£" + value.toPlainString())
                            .orElse("not known")));
        }
        return String.join(" ", parts);
    }

    private static String rating(UnitCost cost) {
        return cost.rag().isEmpty() ? "not at all" : cost.rag();
    }

    private String borne(UnitCost cost) {
        return costs.bearers(cost).entrySet().stream()
                .map(part -> part.getKey() == Payer.UNKNOWN
                        ? "bodies whose shares are not known (£%s)"
                                .formatted(part.getValue().toPlainString())
                        : "%s (£%s)"
                                .formatted(
                                        part.getKey().words(), part.getValue().toPlainString()))
                .collect(Collectors.joining(", "));
    }

    private UnitCost first(String sum) {
        return parsed(sum).terms().stream()
                .map(UnitCostSum.Term::code)
                .map(costs::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private List<String> absent(UnitCostUse use) {
        return Stream.of(use.value(), use.low(), use.high())
                .filter(sum -> amount(sum).isEmpty())
                .distinct()
                .toList();
    }

    /// A number of the database.
    private record Amount(BigDecimal number, String priceYear) {}

    /// Empty where a code is not there, or amounts of different years cannot be added.
    private Optional<Amount> amount(String text) {
        var sum = parsed(text);
        if (sum.terms().isEmpty()) {
            return Optional.of(new Amount(BigDecimal.ZERO, ""));
        }
        var part = total(sum.terms());
        if (sum.of().isEmpty()) {
            return part.map(one -> new Amount(one.number().setScale(PENCE, RoundingMode.HALF_UP), one.priceYear()));
        }
        var whole = total(sum.of());
        return part.isPresent()
                        && whole.isPresent()
                        && whole.get().number().signum() > 0
                        && part.get().priceYear().equals(whole.get().priceYear())
                ? Optional.of(
                        new Amount(part.get().number().divide(whole.get().number(), SHARE, RoundingMode.HALF_UP), ""))
                : Optional.empty();
    }

    /// In the prices that the database is brought up to where it says which; else in those of the costs themselves.
    private Optional<Amount> total(List<UnitCostSum.Term> terms) {
        var updated = sum(terms, value -> value.updatedYear().isEmpty() ? null : value.updated(), true);
        return updated.isPresent() ? updated : sum(terms, UnitCost.Value::pounds, false);
    }

    private interface Reading {
        @Nullable
        BigDecimal of(UnitCost.Value value);
    }

    private Optional<Amount> sum(List<UnitCostSum.Term> terms, Reading reading, boolean updated) {
        var sum = BigDecimal.ZERO;
        var years = new ArrayList<String>();
        for (var term : terms) {
            var fiscal = costs.find(term.code()).map(UnitCost::fiscal).orElse(null);
            var pounds = fiscal == null ? null : reading.of(fiscal);
            if (fiscal == null || pounds == null) {
                return Optional.empty();
            }
            sum = sum.add(pounds.multiply(BigDecimal.valueOf(term.times())));
            years.add(updated ? fiscal.updatedYear() : fiscal.priceYear());
        }
        return years.stream().distinct().count() == 1
                ? Optional.of(new Amount(sum, years.getFirst()))
                : Optional.empty();
    }

    private static UnitCostSum parsed(String text) {
        return UnitCostSum.parse(text).orElseThrow();
    }
}
