package org.mainstay.web.page.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mainstay.engine.survey.GroupViews;
import org.mainstay.engine.survey.RoundViews;
import org.mainstay.model.survey.PartnerViews;
import org.mainstay.model.survey.Reply;
import org.mainstay.web.store.SurveyAnswers;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Words;

/// What partners said, as tables.
final class ViewTables {

    private ViewTables() {}

    /// All of a round, then each of its groups.
    static List<Table> of(RoundViews views) {
        var tables = new ArrayList<Table>();
        tables.add(table("all", "What all said whose answers can be shown", views.all()));
        for (var group : views.groups()) {
            tables.add(table("group-" + PartnerViews.code(group.group()), heading(group), group));
        }
        return tables;
    }

    private static String heading(GroupViews group) {
        return Words.capital(group.group());
    }

    private static Table table(String name, String caption, GroupViews views) {
        var columns = new ArrayList<String>();
        columns.add("Statement");
        Stream.of(Reply.values()).map(Reply::words).forEach(columns::add);
        var rows = views.statements().stream().map(ViewTables::row).toList();
        return new Table(name, caption, columns, rows);
    }

    private static List<Cell> row(GroupViews.Said said) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(said.statement().words()));
        said.replies().forEach(figure -> cells.add(Cell.of(figure)));
        return cells;
    }

    /// What they wrote; a comment that was taken out says so.
    static Table comments(List<SurveyAnswers.Comment> comments) {
        return new Table(
                "comments",
                "What they wrote and agreed to have shown, in no order",
                List.of("Comment"),
                comments.stream()
                        .map(comment -> List.of(Cell.text(
                                comment.words().isEmpty() ? "Taken out by the survey keeper" : comment.words())))
                        .toList());
    }
}
