package org.mainstay.web.page.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.mainstay.app.command.ShowOrganisation;
import org.mainstay.engine.matching.Profile;
import org.mainstay.engine.matching.Relation;
import org.mainstay.engine.topic.Tag;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.web.page.money.ChangeTables;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// The tables of one organisation's page.
final class OrganisationTables {

    private static final int PERCENT = 100;

    private final OpenPlace open;
    private final ShowOrganisation.Shown found;

    OrganisationTables(OpenPlace open, ShowOrganisation.Shown found) {
        this.open = open;
        this.found = found;
    }

    Table money() {
        var paid = found.paid();
        var rows = new ArrayList<List<Cell>>();
        if (paid != null) {
            var years = new TreeSet<FinancialYear>(paid.council().keySet());
            years.addAll(paid.grants().keySet());
            years.forEach(year -> rows.add(List.of(
                    Cell.text(year.toString()),
                    Cell.of(paid.council().get(year)),
                    Cell.of(paid.grants().get(year)))));
        }
        return new Table(
                "money",
                "Money by financial year",
                List.of("Financial year", "Paid by the council", "Published as grants"),
                rows);
    }

    List<Table> others() {
        return List.of(
                lines(),
                changes(),
                ChangeTables.explained(found.explained()),
                joins(),
                relations(),
                topics(),
                services());
    }

    private Table lines() {
        var rows = found.lines().stream()
                .map(line -> List.of(
                        Cell.text(line.label()),
                        Cell.of(line.yearly()),
                        Cell.text(line.findNeed().map(need -> need.words()).orElse("not known")),
                        Cell.text(line.needWhy()),
                        Cell.link("What would cutting this do?", Links.line(open.id(), line.id()))))
                .toList();
        return new Table(
                "lines",
                "What the council funds",
                List.of("For", "A year", "Need", "How the need is known", "What if?"),
                rows);
    }

    private Table changes() {
        var rows = found.changes().stream().map(ChangeTables::change).toList();
        return new Table("changes", "What changed", ChangeTables.COLUMNS, rows);
    }

    private Table joins() {
        var rows =
                found.organisation().profile().joins().stream().map(this::join).toList();
        return new Table(
                "names",
                "Its names, and why they are one organisation's",
                List.of("Name as written", "Joined by", "How sure", "Why", "First seen in"),
                rows);
    }

    private List<Cell> join(Profile.Join join) {
        return List.of(
                Cell.text(join.name()),
                Cell.text(join.how()),
                Cell.text("%.0f%%".formatted(Math.floor(join.probability() * PERCENT))),
                Cell.text(join.why()),
                row(join.rows()));
    }

    private Table relations() {
        var rows = new ArrayList<List<Cell>>();
        found.relations()
                .forEach(relation -> rows.add(List.of(
                        Cell.text(relation.type().words()),
                        organisation(relation.to()),
                        Cell.text(relation.why()),
                        row(relation.rows()))));
        found.others()
                .forEach(relation -> rows.add(List.of(
                        Cell.text(back(relation)),
                        organisation(relation.from()),
                        Cell.text(relation.why()),
                        row(relation.rows()))));
        found.ties()
                .forEach(tie -> rows.add(List.of(
                        Cell.text(
                                tie.on().equals(found.organisation().id())
                                        ? "another may fall with it:"
                                        : "may fall with:"),
                        organisation(tie.on().equals(found.organisation().id()) ? tie.other() : tie.on()),
                        Cell.text(tie.why()),
                        row(tie.rows()))));
        return new Table(
                "relations", "How it stands to others", List.of("How", "Which", "Why", "Row that says so"), rows);
    }

    private static String back(Relation relation) {
        return switch (relation.type()) {
            case SAME_AS -> "same as";
            case SUCCESSOR_OF -> "succeeded by";
            case BRANCH_OF -> "has the branch";
            case MEMBER_OF -> "has the member";
            case TRADING_ARM_OF -> "has the trading arm";
            case TRADES_AS -> "is a trading name of";
        };
    }

    private Cell organisation(String id) {
        return open.organisation()
                .find(id)
                .map(one -> Cell.link(one.name(), Links.organisation(open.id(), one.id())))
                .orElseGet(() -> Cell.text(id));
    }

    private Table topics() {
        var rows = found.topics().stream().map(OrganisationTables::topic).toList();
        return new Table("topics", "What it does", List.of("Topic", "How often that is right", "Why"), rows);
    }

    private static List<Cell> topic(Tag tag) {
        var percent = tag.percent();
        return List.of(
                Cell.text(tag.name()),
                Cell.text(percent == null ? "nobody has counted" : percent + " of 100"),
                Cell.text(tag.why()));
    }

    private Table services() {
        var rows = found.services().stream()
                .map(service -> List.of(
                        Cell.link(service.name(), Links.row(open.id(), service.row())),
                        Cell.text(service.kind().replace('_', ' '))))
                .toList();
        return new Table("services", "Its services, as published lists name them", List.of("Service", "Kind"), rows);
    }

    private Cell row(List<RowRef> rows) {
        return rows.isEmpty()
                ? Cell.none()
                : Cell.link(
                        "%s, line %d"
                                .formatted(
                                        rows.getFirst().source().path(),
                                        rows.getFirst().line()),
                        Links.row(open.id(), rows.getFirst()));
    }
}
