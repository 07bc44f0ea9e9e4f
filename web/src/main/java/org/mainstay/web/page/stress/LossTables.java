package org.mainstay.web.page.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
                hurts(place, losses, "singles", "If one goes: the worst of all", losses.singles()),
                pairs(place, losses),
                backups(place, losses),
                hurts(
                        place,
                        losses,
                        "triples",
                        losses.proven() ? "If three go: the worst of all" : "If three go: others may lose more",
                        losses.triples()),
                hurts(
                        place,
                        losses,
                        "one_by_one",
                        "Found by taking the worst again and again, to compare",
                        losses.oneByOne()),
                supports(losses),
                signs(place, losses));
    }

    private static Table hurts(
            String place, WorstLosses losses, String name, String caption, List<WorstLosses.Hurt> hurts) {
        return new Table(
                name,
                caption,
                List.of(
                        "Who goes",
                        "People who lose service",
                        "With nobody else in reach",
                        "Paid a year",
                        "Falls with it"),
                hurts.stream().map(hurt -> row(place, losses, hurt)).toList());
    }

    private static List<Cell> row(String place, WorstLosses losses, WorstLosses.Hurt hurt) {
        return List.of(
                who(place, hurt.organisations()),
                Cell.of(hurt.people()),
                Cell.of(hurt.withoutAlternative()),
                Cell.of(hurt.funded()),
                Cell.text(fallen(losses, hurt)));
    }

    /// Who falls with several is named once, where one of them alone brings the same ones down.
    private static String fallen(WorstLosses losses, WorstLosses.Hurt hurt) {
        return losses.singles().stream()
                .filter(one -> hurt.organisations().size() > 1 && !one.fallen().isEmpty())
                .filter(one -> hurt.organisations().containsAll(one.organisations())
                        && Set.copyOf(fallen(one)).equals(Set.copyOf(fallen(hurt))))
                .findFirst()
                .map(one -> "as with %s alone".formatted(names(one.organisations())))
                .orElseGet(() -> names(fallen(hurt)));
    }

    private static List<Organisation> fallen(WorstLosses.Hurt hurt) {
        return hurt.fallen().stream().map(WorstLosses.Fallen::organisation).toList();
    }

    private static Table pairs(String place, WorstLosses losses) {
        var rows = new ArrayList<List<Cell>>();
        for (var pair : losses.pairs()) {
            var row = new ArrayList<>(row(place, losses, pair.hurt()));
            row.add(2, Cell.of(pair.beyond()));
            rows.add(row);
        }
        return new Table(
                "pairs",
                "If two go: the worst of all pairs",
                List.of(
                        "Who goes",
                        "People who lose service",
                        "Beyond what each alone loses",
                        "With nobody else in reach",
                        "Paid a year",
                        "Falls with them"),
                rows);
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
