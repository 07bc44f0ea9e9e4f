package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// How many people have nobody in reach over all needs whose supply is recorded; somebody with two needs counts twice.
///
/// @param people null where no supply is recorded
/// @param needs in which anybody has nobody in reach
/// @param recorded needs whose supply is
/// @param wards by their codes, those with small areas
public record Unreached(@Nullable Figure people, int needs, int recorded, Map<String, Figure> wards) {

    private static final String NAME = "People with nobody in reach for a need, counted once for each need";

    public Unreached {
        wards = Map.copyOf(wards);
    }

    public static Unreached of(Coverage coverage) {
        var recorded = coverage.needs().stream()
                .filter(need -> need.status() == SupplyStatus.RECORDED)
                .toList();
        var without = recorded.stream()
                .map(NeedCoverage::withoutAccess)
                .filter(Objects::nonNull)
                .toList();
        return new Unreached(
                without.isEmpty() ? null : Figure.sum("coverage/without_access", NAME, Unit.PEOPLE, without),
                (int) without.stream().filter(figure -> figure.value() > 0).count(),
                recorded.size(),
                wards(recorded));
    }

    private static Map<String, Figure> wards(List<NeedCoverage> recorded) {
        Map<String, List<Figure>> gaps = new TreeMap<>();
        for (var need : recorded) {
            for (var area : need.areas()) {
                var people = area.people();
                var ward = gaps.computeIfAbsent(area.area().within().wardCode(), any -> new ArrayList<>());
                if (area.gap() && people != null) {
                    ward.add(people);
                }
            }
        }
        var wards = new LinkedHashMap<String, Figure>();
        gaps.forEach((code, people) -> wards.put(code, sum("coverage/wards/" + code + "/without_access", people)));
        return wards;
    }

    private static Figure sum(String id, List<Figure> people) {
        return people.isEmpty()
                ? Figure.total(id, NAME, Unit.PEOPLE, CitedRows.NONE)
                : Figure.sum(id, NAME, Unit.PEOPLE, people);
    }

    /// Those of one ward; empty where nobody can say.
    public Optional<Figure> ward(String code) {
        return Optional.ofNullable(wards.get(code));
    }

    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        if (people != null) {
            figures.add(people);
        }
        new TreeMap<>(wards).values().forEach(figures::add);
        return figures;
    }
}
