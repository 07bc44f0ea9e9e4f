package org.mainstay.engine.portrait;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Profile;
import org.mainstay.engine.matching.Sector;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Unit;

/// Counts organisations by sector and kind. Each is shown by the first row that names it; a row that is the first of
/// two organisations, such as a grant with its funder, adds two.
final class ActorCounts {

    private static final Comparator<Figure> LARGEST_FIRST = Comparator.comparingLong(figure -> -figure.value());

    private final FigureList figures;

    ActorCounts(FigureList figures) {
        this.figures = figures;
    }

    List<Portrait.SectorCount> count(List<Organisation> all) {
        var bySector = all.stream()
                .collect(Collectors.groupingBy(
                        Organisation::sector, () -> new EnumMap<>(Sector.class), Collectors.toList()));
        var counts = new ArrayList<Portrait.SectorCount>();
        bySector.forEach((sector, organisations) -> counts.add(count(sector, organisations)));
        counts.sort(Comparator.comparing(Portrait.SectorCount::organisations, LARGEST_FIRST));
        return counts;
    }

    private Portrait.SectorCount count(Sector sector, List<Organisation> organisations) {
        var path = "organisations/" + word(sector);
        var byKind = organisations.stream()
                .collect(Collectors.groupingBy(
                        one -> one.profile().kind(), () -> new EnumMap<>(Profile.Kind.class), Collectors.toList()));
        var kinds = new ArrayList<Portrait.KindCount>();
        byKind.forEach((kind, list) -> kinds.add(new Portrait.KindCount(
                kind,
                figures.total(
                        path + "/" + word(kind),
                        "Organisations: %s, %s".formatted(plain(sector), plain(kind)),
                        Unit.ORGANISATIONS,
                        rows(list)))));
        kinds.sort(Comparator.comparing(Portrait.KindCount::organisations, LARGEST_FIRST));
        var parts = kinds.stream().map(Portrait.KindCount::organisations).toList();
        var whole = figures.sum(path, "Organisations: " + plain(sector), Unit.ORGANISATIONS, parts);
        return new Portrait.SectorCount(sector, whole, kinds);
    }

    private static CitedRows.Builder rows(List<Organisation> organisations) {
        var first = new TreeMap<RowRef, Long>();
        organisations.forEach(one -> one.profile().joins().stream()
                .flatMap(join -> join.rows().stream())
                .min(Comparator.naturalOrder())
                .ifPresent(row -> first.merge(row, 1L, Math::addExact)));
        var rows = CitedRows.builder();
        first.forEach(rows::add);
        return rows;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String plain(Enum<?> constant) {
        return word(constant).replace('_', ' ');
    }
}
