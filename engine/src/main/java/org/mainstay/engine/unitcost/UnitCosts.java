package org.mainstay.engine.unitcost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mainstay.engine.appraisal.Payer;
import org.mainstay.model.need.UnitCost;

/// The unit costs of a place by their codes. A code's constituents are those with one more number: E&E1.0.1 of E&E1.0.
public final class UnitCosts {

    /// Constituents may miss their sum by so many hundredths, since they are rounded.
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private final Map<String, UnitCost> byCode = new TreeMap<>();
    private final Map<String, List<UnitCost>> constituents = new HashMap<>();

    private UnitCosts(List<UnitCost> costs) {
        costs.stream()
                .filter(cost -> !cost.code().isEmpty())
                .sorted(Comparator.comparing(UnitCosts::updatedYear).thenComparing(UnitCost::row))
                .forEach(cost -> byCode.put(cost.code(), cost));
        byCode.values()
                .forEach(cost -> constituents
                        .computeIfAbsent(parent(cost.code()), none -> new ArrayList<>())
                        .add(cost));
    }

    /// Of two databases the one brought up to later prices holds.
    public static UnitCosts of(List<UnitCost> costs) {
        return new UnitCosts(costs);
    }

    private static String updatedYear(UnitCost cost) {
        var fiscal = cost.fiscal();
        return fiscal == null ? "" : fiscal.updatedYear();
    }

    private static String parent(String code) {
        var dot = code.lastIndexOf('.');
        return dot < 0 ? "" : code.substring(0, dot);
    }

    public Optional<UnitCost> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// Those with a fiscal value, in order of code.
    public List<UnitCost> constituents(String code) {
        return constituents.getOrDefault(code, List.of()).stream()
                .filter(cost -> cost.fiscal() != null)
                .toList();
    }

    /// Codes whose constituents add up to them. Many others are averages or ranges of theirs, which must not
    /// be added.
    public List<String> additive() {
        return byCode.keySet().stream().filter(this::isAdditive).toList();
    }

    /// Whether its constituents add up to it.
    public boolean isAdditive(String code) {
        var parts = constituents(code);
        var whole = find(code).map(UnitCosts::fiscal).orElse(BigDecimal.ZERO);
        var sum = parts.stream().map(UnitCosts::fiscal).reduce(BigDecimal.ZERO, BigDecimal::add);
        return !parts.isEmpty()
                && whole.signum() != 0
                && sum.subtract(whole).abs().compareTo(whole.abs().multiply(TOLERANCE)) <= 0;
    }

    private static BigDecimal fiscal(UnitCost cost) {
        var fiscal = cost.fiscal();
        return fiscal == null ? BigDecimal.ZERO : fiscal.pounds();
    }

    /// Who bears it, in pounds of its own prices: by its constituents where they add up, else the one body
    /// that it names, else nobody known.
    public SortedMap<Payer, BigDecimal> bearers(UnitCost cost) {
        var parts = isAdditive(cost.code()) ? constituents(cost.code()) : List.of(cost);
        var bearers = new TreeMap<Payer, BigDecimal>();
        for (var part : parts) {
            bearers.merge(Bearers.find(part.agency()).orElse(Payer.UNKNOWN), fiscal(part), BigDecimal::add);
        }
        return bearers;
    }

    /// What it is worth to everybody together, in its own prices: benefits and taxes only move from one pocket to
    /// another, so they are not in it. Empty where its values are of different years.
    public Optional<BigDecimal> publicValue(UnitCost cost) {
        var values = Stream.of(cost.fiscal(), cost.economic(), cost.social())
                .filter(Objects::nonNull)
                .toList();
        if (values.stream().map(UnitCost.Value::priceYear).distinct().count() != 1) {
            return Optional.empty();
        }
        var sum = values.stream().map(UnitCost.Value::pounds).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(cost.transfer() ? sum.subtract(moved(cost)) : sum);
    }

    /// Of a transfer, what the Treasury and DWP no longer pay or newly receive; all of it where nothing tells the
    /// parts.
    private BigDecimal moved(UnitCost cost) {
        return isAdditive(cost.code()) ? bearers(cost).getOrDefault(Payer.DWP_HMT, BigDecimal.ZERO) : fiscal(cost);
    }
}
