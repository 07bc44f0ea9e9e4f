package org.mainstay.web.page.stress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.Labels;
import org.mainstay.engine.scenario.Shock;
import org.mainstay.engine.scenario.Stress;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.shock.ShockRow;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// The tables about what shocks take.
final class StressTables {

    private StressTables() {}

    /// Those that leave most people unserved come first.
    static Table shocks(String place, Stress stress) {
        var rows = stress.shocks().stream()
                .sorted(Comparator.comparingLong(
                        (Stress.Result result) -> -result.unserved().value()))
                .map(result -> List.of(
                        Cell.link(
                                result.shock().name(),
                                Links.stress(place, result.shock().id())),
                        Cell.of(result.unserved()),
                        Cell.of(result.place().lowest()),
                        recovery(result.place()),
                        Cell.of(result.place().lost()),
                        new Cell.Count(result.closings().stream()
                                .filter(closing -> closing.month() != null)
                                .count())))
                .toList();
        return new Table(
                "shocks",
                "What each shock takes, the one that takes most first",
                List.of(
                        "Shock",
                        "More people not served",
                        "Kept in the worst month",
                        "Months until service is back",
                        "Months of full service lost",
                        "Bodies that close"),
                rows);
    }

    private static Cell recovery(Stress.Measures measures) {
        return measures.recovery() == null ? Cell.text("not within these years") : Cell.of(measures.recovery());
    }

    static Table together(String place, Stress stress) {
        var rows = stress.meetings().stream()
                .map(meeting -> List.of(
                        Cell.link(
                                meeting.one().name() + " and " + meeting.other().name(),
                                Links.stress(
                                        place,
                                        meeting.one().id() + "+"
                                                + meeting.other().id())),
                        Cell.of(meeting.first()),
                        Cell.of(meeting.second()),
                        Cell.of(meeting.both()),
                        Cell.text(meeting.onlyTogether() ? "yes" : "no")))
                .toList();
        return new Table(
                "together",
                "Shocks that take more together: more people not served",
                List.of("Shocks", "The first alone", "The second alone", "Both at once", "Hurt only together"),
                rows);
    }

    /// What cannot be shown and what is left out.
    static List<String> says(Stress stress) {
        return Stream.concat(stress.notShown().stream(), stress.leftOut().stream())
                .toList();
    }

    /// A row for each choice under each shock.
    static Table choices(Stress stress) {
        var rows = new ArrayList<List<Cell>>();
        for (var choice : stress.choices()) {
            rows.add(List.of(
                    Cell.text(choice.name()),
                    Cell.text("no shock"),
                    Cell.none(),
                    Cell.none(),
                    Cell.of(choice.unserved())));
            for (var under : choice.shocks()) {
                rows.add(List.of(
                        Cell.text(choice.name()),
                        Cell.text(under.shock().name()),
                        Cell.of(under.lowest()),
                        Cell.of(under.kept()),
                        Cell.of(under.unserved())));
            }
        }
        return new Table(
                "choices",
                "Each choice under each shock",
                List.of("Choice", "Under", "Kept in the worst month", "Kept over all", "More people not served"),
                rows);
    }

    /// Each choice by month, under the shock that takes most.
    static Table curves(Stress stress) {
        var headings = new ArrayList<>(List.of("Month"));
        stress.choices().forEach(choice -> headings.add(choice.name()));
        var rows = new ArrayList<List<Cell>>();
        for (int at = 0; at < stress.base().size() && !stress.shocks().isEmpty(); at++) {
            var cells = new ArrayList<>(List.of(Cell.text(stress.base().get(at).when())));
            for (var choice : stress.choices()) {
                cells.add(Cell.of(choice.worst().get(at).met()));
            }
            rows.add(cells);
        }
        return new Table("curves", "Share of need met by month after each choice", headings, rows);
    }

    static Table numbers(Stress.Result result) {
        var place = result.place();
        return new Table(
                "numbers",
                "What it takes",
                List.of("What", "How much"),
                List.of(
                        List.of(
                                Cell.text("Kept in the worst month of the need that would otherwise be met"),
                                Cell.of(place.lowest())),
                        List.of(Cell.text("Months until service is back"), recovery(place)),
                        List.of(Cell.text("Draws in which it is back"), Cell.of(place.recovered())),
                        List.of(Cell.text("Months of full service lost"), Cell.of(place.lost())),
                        List.of(Cell.text("Share kept over these years"), Cell.of(place.kept())),
                        List.of(Cell.text("More people not served"), Cell.of(result.unserved())),
                        List.of(Cell.text("Rebuilding what closes, once"), Cell.of(result.rebuilding()))));
    }

    static Table months(Stress stress, Stress.Result result) {
        var rows = IntStream.range(0, result.curve().size())
                .mapToObj(at -> List.of(
                        Cell.text(result.curve().get(at).when()),
                        Cell.of(result.curve().get(at).met()),
                        Cell.of(stress.base().get(at).met())))
                .toList();
        return new Table("months", "Month by month", List.of("Month", "Need met", "Without the shock"), rows);
    }

    static Table deciles(Stress.Result result) {
        var rows = result.deciles().stream()
                .map(group -> List.of(
                        Cell.text(group.code().equals("unknown") ? "not known" : group.code()),
                        Cell.of(group.measures().lowest()),
                        Cell.of(group.measures().kept()),
                        Cell.of(group.measures().lost())))
                .toList();
        return new Table(
                "deciles",
                "By deprivation, 1 the most deprived tenth",
                List.of("Decile", "Kept in the worst month", "Kept over all", "Months of full service lost"),
                rows);
    }

    static Table closings(String place, String shock, Stress.Result result) {
        var rows = result.closings().stream()
                .map(closing -> List.of(
                        Cell.link(closing.name(), Links.organisation(place, closing.organisation())),
                        Cell.of(closing.share()),
                        Cell.of(closing.month()),
                        Cell.text(closing.why()),
                        Cell.link("Month by month", Links.stress(place, shock, closing.organisation()))))
                .toList();
        return new Table(
                "closings",
                "Who closes",
                List.of("Organisation", "In what share of the draws", "In month", "Why", "More"),
                rows);
    }

    /// Who fell because of whom, at central assumptions.
    static Table falls(String place, Stress.Result result) {
        var rows = result.cascade().stream()
                .filter(fallen -> !fallen.because().isEmpty())
                .map(fallen -> List.of(
                        Cell.link(fallen.name(), Links.organisation(place, fallen.organisation())),
                        Cell.of(fallen.month()),
                        Cell.text(String.join(
                                " and ",
                                fallen.because().stream()
                                        .map(one -> one.name() + ", which " + one.how() + " it")
                                        .toList())),
                        Cell.text(fallen.why())))
                .toList();
        return new Table(
                "falls", "Who fell because of whom", List.of("Organisation", "In month", "Because of", "Why"), rows);
    }

    /// An indicator, which is added to nothing.
    static Table distress(String place, Stress.Result result) {
        var rows = result.distress().stream()
                .map(one -> List.of(
                        Cell.link(one.name(), Links.organisation(place, one.organisation())),
                        Cell.of(one.first()),
                        Cell.of(one.index())))
                .toList();
        return new Table(
                "distress",
                "Strained along ties: part of its work at risk in its worst year, an indicator that is added to nothing",
                List.of("Organisation", "By the shock itself", "With what reaches it along ties"),
                rows);
    }

    /// Who bears on whom.
    static Table ties(String place, Stress stress) {
        var rows = stress.ties().stream()
                .map(tie -> List.of(
                        Cell.link(tie.says(), Links.organisation(place, tie.to())),
                        Cell.of(tie.yearly()),
                        Cell.of(tie.share()),
                        Cell.text(tie.said() ? "said" : "assumed"),
                        Cell.text(tie.why())))
                .toList();
        return new Table(
                "ties",
                "Ties along which shocks travel",
                List.of("Tie", "A year", "How much hangs on it", "How much is", "Known from"),
                rows);
    }

    /// What is supposed, as its rows say it.
    static Table rows(Shock shock) {
        var rows = new ArrayList<List<Cell>>();
        for (var row : shock.rows()) {
            rows.add(List.of(
                    Cell.text(row.kind().words()),
                    Cell.text(whom(row)),
                    Cell.text(size(row)),
                    Cell.text(when(row)),
                    Cell.text(row.basis().source()),
                    new Cell.Count(row.basis().grade().number()),
                    Cell.text(row.basis().verified() ? "checked" : "not checked")));
        }
        return new Table(
                "rows",
                "What is supposed",
                List.of("What happens", "To whom", "How much", "When", "Source", "Grade", "Checked"),
                rows);
    }

    private static String whom(ShockRow row) {
        var parts = new ArrayList<>(row.whom().names());
        var need = row.whom().need();
        if (need != null) {
            parts.add(need.words());
        }
        var deciles = row.whom().deciles();
        if (deciles != null) {
            parts.add(
                    deciles.first() == deciles.last()
                            ? "decile " + deciles.first()
                            : "deciles %d to %d".formatted(deciles.first(), deciles.last()));
        }
        if (!row.whom().area().isEmpty()) {
            parts.add(row.whom().area());
        }
        return parts.isEmpty() ? "all" : String.join(", ", parts);
    }

    private static String size(ShockRow row) {
        var size = row.size();
        if (!row.kind().isSized()) {
            return "";
        }
        var middle = Format.value(size.share(), Unit.PER_MILLION);
        return size.low() == size.high()
                ? middle
                : "%s (%s to %s)"
                        .formatted(
                                middle,
                                Format.value(size.low(), Unit.PER_MILLION),
                                Format.value(size.high(), Unit.PER_MILLION));
    }

    private static String when(ShockRow row) {
        var timing = row.timing();
        var months = timing.months();
        return "from month %d%s%s"
                .formatted(
                        timing.from(),
                        timing.over() == 1 ? "" : ", in full after %d".formatted(timing.over()),
                        months == null ? "" : ", for " + Labels.months(months));
    }
}
