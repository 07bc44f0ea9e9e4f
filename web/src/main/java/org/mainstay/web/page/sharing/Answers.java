package org.mainstay.web.page.sharing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.ingest.entered.ProvisionTable;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

/// What a partner answers about one grant, by column of the provision table.
record Answers(FundingLine line, Map<String, String> byColumn) {

    private static final int MOST_LETTERS = 2_000;

    Answers {
        byColumn = Map.copyOf(byColumn);
    }

    /// What is known already.
    static Answers known(FundingLine line) {
        var answers = new HashMap<String, String>();
        for (var question : Question.values()) {
            answers.put(
                    question.column(), line.findProvision().map(question::known).orElse(""));
        }
        return new Answers(line, answers);
    }

    /// What the form was sent with.
    ///
    /// @param number which of the form's grants this is
    static Answers sent(FundingLine line, int number, Map<String, String[]> sent) {
        var answers = new HashMap<String, String>();
        for (var question : Question.values()) {
            var values = sent.getOrDefault(question.column() + "-" + number, new String[0]);
            var value = values.length == 0 ? "" : values[0].strip().replaceAll("\\s+", " ");
            answers.put(question.column(), value.substring(0, Math.min(MOST_LETTERS, value.length())));
        }
        return new Answers(line, answers);
    }

    public String answer(Question question) {
        return byColumn.getOrDefault(question.column(), "");
    }

    /// What cannot be used, by the name of its field.
    Map<String, String> wrong(int number) {
        var wrong = new HashMap<String, String>();
        for (var question : Question.values()) {
            question.wrong(answer(question)).ifPresent(why -> wrong.put(question.column() + "-" + number, why));
        }
        return wrong;
    }

    boolean saysNothing() {
        return byColumn.values().stream().allMatch(String::isEmpty);
    }

    /// A row of the provision table. The latest report about a line counts whole, so what was known of the columns
    /// that nobody was asked about is said again.
    List<String> row(String today, String source) {
        var cells = new ArrayList<String>();
        for (var column : ProvisionTable.COLUMNS) {
            cells.add(byColumn.getOrDefault(column, other(column, today, source)));
        }
        return cells;
    }

    private String other(String column, String today, String source) {
        var before = line.findProvision();
        return switch (column) {
            case "organisation" -> line.organisation().id();
            case "label" -> line.label();
            case "need" -> line.findNeed().map(Need::code).orElse("");
            case "other_income" ->
                before.map(known -> Question.pounds(known.delivery().otherIncomePence()))
                        .orElse("");
            case "duty" -> before.map(known -> yesOrNo(known.terms().duty())).orElse("");
            case "ring_fenced" ->
                before.map(known -> yesOrNo(known.terms().ringFenced())).orElse("");
            case "catchment" ->
                before.map(known -> String.join("; ", known.catchment())).orElse("");
            case "evaluation" ->
                before.map(Provision::evaluation)
                        .map(grade -> Integer.toString(grade.number()))
                        .orElse("");
            case "reported" -> today;
            case "source" -> source;
            default -> "";
        };
    }

    private static String yesOrNo(@Nullable Boolean answer) {
        return answer == null ? "" : answer ? "yes" : "no";
    }
}
