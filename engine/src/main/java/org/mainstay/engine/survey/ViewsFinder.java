package org.mainstay.engine.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.survey.PartnerViews;
import org.mainstay.model.survey.Reply;
import org.mainstay.model.survey.Statement;

/// Adds batches up: over all of a round, and for each of the groups that were fixed when it was opened. There is no
/// other way to part them.
public final class ViewsFinder {

    private final List<Figure> figures = new ArrayList<>();

    private ViewsFinder() {}

    public static Views find(List<PartnerViews> rows) {
        var finder = new ViewsFinder();
        var byCode = new TreeMap<String, List<PartnerViews>>();
        rows.forEach(row -> byCode.computeIfAbsent(PartnerViews.code(row.round()), code -> new ArrayList<>())
                .add(row));
        var rounds = new ArrayList<RoundViews>();
        byCode.forEach((code, batches) -> rounds.add(finder.round(code, batches)));
        rounds.sort(Comparator.comparing(RoundViews::latest).reversed().thenComparing(RoundViews::code));
        return new Views(rounds, finder.figures);
    }

    private RoundViews round(String code, List<PartnerViews> rows) {
        var latest =
                rows.stream().max(Comparator.comparing(PartnerViews::published)).orElseThrow();
        var byGroup = new TreeMap<String, List<PartnerViews>>();
        rows.stream()
                .filter(row -> !row.group().isEmpty())
                .forEach(row -> byGroup.computeIfAbsent(row.group(), group -> new ArrayList<>())
                        .add(row));
        var all = group("views/" + code + "/all", "", rows);
        var groups = new ArrayList<GroupViews>();
        byGroup.forEach((group, some) ->
                groups.add(group("views/%s/groups/%s".formatted(code, PartnerViews.code(group)), group, some)));
        return new RoundViews(code, latest.round(), latest.published(), all, groups);
    }

    private GroupViews group(String path, String group, List<PartnerViews> rows) {
        var whose = group.isEmpty() ? "partners" : "partners (" + group + ")";
        var answers = total(
                path + "/answers",
                "Answers of " + whose,
                rows.stream()
                        .filter(row -> row.statement() == Statement.RECOGNITION)
                        .toList(),
                PartnerViews::answers);
        var statements = new ArrayList<GroupViews.Said>();
        for (var statement : Statement.values()) {
            var about =
                    rows.stream().filter(row -> row.statement() == statement).toList();
            statements.add(said(path, statement, whose, about));
        }
        return new GroupViews(group, answers, statements);
    }

    private GroupViews.Said said(String path, Statement statement, String whose, List<PartnerViews> rows) {
        var base = path + "/" + statement.code() + "/";
        var words = statement.words().replaceAll("\\.$", "");
        var replies = new EnumMap<Reply, Figure>(Reply.class);
        for (var reply : Reply.values()) {
            var name = "%s: %s, %s".formatted(words, reply.words(), whose);
            replies.put(reply, total(base + reply.code(), name, rows, row -> row.count(reply)));
        }
        var list = List.copyOf(replies.values());
        var agree = list.subList(0, 2);
        var disagree = list.subList(3, 5);
        return new GroupViews.Said(
                statement,
                list,
                sum(base + "agree_all", words + ": agree, strongly or not, " + whose, agree),
                sum(base + "disagree_all", words + ": disagree, strongly or not, " + whose, disagree));
    }

    private Figure sum(String id, String name, List<Figure> parts) {
        var figure = Figure.sum(id, name, Unit.ORGANISATIONS, parts);
        figures.add(figure);
        return figure;
    }

    /// Rows that add nothing are not cited.
    private Figure total(String id, String name, List<PartnerViews> rows, ToLongFunction<PartnerViews> count) {
        var cited = CitedRows.builder();
        rows.stream()
                .filter(row -> count.applyAsLong(row) > 0)
                .forEach(row -> cited.add(row.row(), count.applyAsLong(row)));
        var figure = Figure.total(id, name, Unit.ORGANISATIONS, cited.build());
        figures.add(figure);
        return figure;
    }
}
