package org.mainstay.web.page.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mainstay.engine.appraisal.WorstLosses;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// The tables about what would hurt most and what would help most.
final class LossTables {

    private LossTables() {}

    static List<Table> of(String place, WorstLosses losses) {
        return List.of(
                hurts(place, "singles", "If one goes, of all", losses.singles()),
                hurts(place, "pairs", "If two go, of all pairs", losses.pairs()),
                backups(place, losses),
                hurts(
                        place,
                        "triples",
                        losses.proven() ? "If three go, of all" : "If three go: others may lose more",
                        losses.triples()),
                supports(losses),
                signs(place, losses));
    }

    private static Table hurts(String place, String name, String caption, List<WorstLosses.Hurt> hurts) {
        return new Table(
                name,
                caption,
                List.of("Who goes", "People who lose service", "With nobody else in reach", "Paid a year", "Falls too"),
                hurts.stream().map(hurt -> row(place, hurt)).toList());
    }

    private static List<Cell> row(String place, WorstLosses.Hurt hurt) {
        return List.of(
                who(place, hurt.organisations()),
                Cell.of(hurt.people()),
                Cell.of(hurt.withoutAlternative()),
                Cell.of(hurt.funded()),
                Cell.text(names(hurt.fallen().stream()
                        .map(WorstLosses.Fallen::organisation)
                        .toList())));
    }

    /// One alone is linked to its page.
    private static Cell who(String place, List<Organisation> organisations) {
        return organisations.size() == 1
                ? Cell.link(
                        names(organisations),
                        Links.organisation(place, organisations.getFirst().id()))
                : Cell.text(names(organisations));
    }

    private static String names(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::name).collect(Collectors.joining("; "));
    }

    private static Table backups(String place, WorstLosses losses) {
        var rows = new ArrayList<List<Cell>>();
        for (var backup : losses.backups()) {
            rows.add(List.of(
                    who(place, backup.hurt().organisations()),
                    Cell.of(backup.hurt().people()),
                    Cell.of(backup.beyond())));
        }
        return new Table(
                "backups",
                "Who stands in for whom",
                List.of("Both", "People who lose service with both", "Beyond what each alone loses"),
                rows);
    }

    private static Table supports(WorstLosses losses) {
        var rows = losses.supports().stream()
                .map(support -> List.of(
                        Cell.text(names(support.organisations())),
                        Cell.text(support.says()),
                        Cell.of(support.price()),
                        Cell.of(support.effect())))
                .toList();
        return new Table(
                "supports", "What would help most", List.of("For whom", "What", "Costs or frees", "Changes"), rows);
    }

    private static Table signs(String place, WorstLosses losses) {
        var rows = losses.signs().stream()
                .map(sign -> List.of(
                        who(place, List.of(sign.organisation())),
                        Cell.of(sign.people()),
                        Cell.of(sign.runway()),
                        Cell.of(sign.dependence()),
                        Cell.text(String.join(" ", sign.signs()))))
                .toList();
        return new Table(
                "signs",
                "Who shows signs that it may go",
                List.of("Organisation", "People", "Months of reserves", "Council share", "Signs"),
                rows);
    }
}
