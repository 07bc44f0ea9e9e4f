package org.mainstay.web.page.option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.OwnOption;
import org.mainstay.app.run.HeldRun;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.engine.portrait.Ward;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.need.Need;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Words;
import org.springframework.web.util.UriComponentsBuilder;

/// The funding lines of a place beside what an option does to each, the largest first.
final class LineChoices {

    /// So many lines stand in one form, whose fields a server counts.
    static final int SHOWN = 50;

    private static final int MOST_NAMES = 500;
    private static final String UNKNOWN = "unknown";
    private static final String PERCENT = "percent";
    private static final int CHANGE = 1;

    private final OpenPlace open;
    private final Map<String, List<String>> rows = new HashMap<>();
    private final Map<String, String> problems = new HashMap<>();

    LineChoices(OpenPlace open, OwnOption option, List<OwnOption.Refused> refused) {
        this.open = open;
        option.rows().forEach(row -> rows.putIfAbsent(row.getFirst(), row));
        refused.stream()
                .filter(one -> one.row() >= 0 && one.row() < option.rows().size())
                .forEach(one -> problems.put(option.rows().get(one.row()).getFirst(), one.why()));
    }

    /// Which lines a person wants to see.
    ///
    /// @param q words of their names, empty for all
    /// @param ward the code of a ward, empty for all
    /// @param need the code of a need, `unknown` for those of which it is not known, empty for all
    /// @param in whether only those that the option changes
    record Filter(String q, String ward, String need, boolean in) {

        /// As the address gives it.
        String query(int page) {
            return UriComponentsBuilder.newInstance()
                    .queryParam("q", "{q}")
                    .queryParam("ward", "{ward}")
                    .queryParam("need", "{need}")
                    .queryParam("in", in)
                    .queryParam("page", page)
                    .encode()
                    .buildAndExpand(q, ward, need)
                    .toUriString();
        }
    }

    /// One line of the form.
    ///
    /// @param number its place on the page, from 1
    /// @param problem why its row cannot be used, empty where it can
    record Choice(
            int number,
            String line,
            String organisation,
            String label,
            String link,
            SavedFigure yearly,
            String need,
            String ward,
            boolean ticked,
            String change,
            String percent,
            List<Field> fields,
            String problem) {

        /// What the percentage means.
        public String percentLabel() {
            return ColumnWords.of(PERCENT);
        }
    }

    /// One thing that a change may need to know.
    record Field(String column, String label, String value) {}

    /// Something to filter by.
    record Value(String value, String words) {}

    /// The lines that a filter leaves.
    List<FundingLine> find(Filter filter) {
        var words = filter.q().strip().toLowerCase(Locale.UK).split("\\s+", -1);
        return open.lines().lines().stream()
                .filter(line -> !filter.in() || rows.containsKey(line.id()))
                .filter(line -> has(line, words))
                .filter(line -> filter.ward().isEmpty() || filter.ward().equals(wardCode(line)))
                .filter(line -> filter.need().isEmpty() || filter.need().equals(needCode(line)))
                .sorted(LineTables.LARGEST_FIRST)
                .toList();
    }

    private static boolean has(FundingLine line, String... words) {
        var text = (line.organisation().name() + " " + line.label() + " " + line.id()).toLowerCase(Locale.UK);
        return Arrays.stream(words).allMatch(text::contains);
    }

    /// One page of them, as the form shows it.
    List<Choice> page(List<FundingLine> lines, int page) {
        var choices = new ArrayList<Choice>();
        for (var line :
                lines.subList(Math.min(lines.size(), (page - 1) * SHOWN), Math.min(lines.size(), page * SHOWN))) {
            choices.add(choice(line, choices.size() + 1));
        }
        return choices;
    }

    private Choice choice(FundingLine line, int number) {
        var row = rows.get(line.id());
        var columns = OwnOption.columns();
        return new Choice(
                number,
                line.id(),
                line.organisation().name(),
                line.label(),
                Links.line(open.id(), line.id()),
                HeldRun.saved(line.yearly()),
                needWords(line),
                wardName(line),
                row != null,
                row == null ? ColumnWords.FIRST : row.get(CHANGE).toLowerCase(Locale.ROOT),
                row == null ? "" : row.get(columns.indexOf(PERCENT)),
                fields(row),
                problems.getOrDefault(line.id(), ""));
    }

    /// What stands below the line beside its percentage.
    private static List<Field> fields(@Nullable List<String> row) {
        var columns = OwnOption.columns();
        return columns.stream()
                .skip(CHANGE + 1L)
                .filter(column -> !column.equals(PERCENT))
                .map(column ->
                        new Field(column, ColumnWords.of(column), row == null ? "" : row.get(columns.indexOf(column))))
                .toList();
    }

    private static String needCode(FundingLine line) {
        return line.findNeed().map(Need::code).orElse(UNKNOWN);
    }

    private static String needWords(FundingLine line) {
        return line.findNeed().map(Need::words).orElse("not known");
    }

    private String wardCode(FundingLine line) {
        return open.organisation()
                .ward(line.organisation().id())
                .map(Ward::code)
                .orElse("");
    }

    private String wardName(FundingLine line) {
        return open.organisation()
                .ward(line.organisation().id())
                .map(Ward::name)
                .orElse("");
    }

    /// The needs that any line serves, and not knowing it.
    List<Value> needs() {
        var needs = new TreeMap<String, String>();
        open.lines().lines().forEach(line -> needs.put(needCode(line), Words.of(needWords(line))));
        needs.computeIfPresent(UNKNOWN, (code, words) -> "Not known, so there can be no verdict");
        return values(needs);
    }

    /// The wards in which any of the bodies that are paid has its address.
    List<Value> wards() {
        var wards = new TreeMap<String, String>();
        open.lines().lines().forEach(line -> wards.put(wardCode(line), wardName(line)));
        wards.remove("");
        return values(wards);
    }

    private static List<Value> values(Map<String, String> words) {
        return words.entrySet().stream()
                .map(entry -> new Value(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Value::words))
                .toList();
    }

    /// Names of lines, to choose from where a change needs another line.
    List<String> names() {
        return open.lines().lines().stream()
                .filter(line -> line.need() != null)
                .sorted(LineTables.LARGEST_FIRST)
                .limit(MOST_NAMES)
                .map(line -> line.organisation().name() + ", " + line.label())
                .toList();
    }

    /// Every line that a filter leaves, for programs.
    Table table(List<FundingLine> lines) {
        return new Table(
                "lines",
                "Funding lines",
                List.of("Organisation", "Paid under", "A year", "Need", "Ward", "Change"),
                lines.stream().map(this::cells).toList());
    }

    private List<Cell> cells(FundingLine line) {
        var row = rows.get(line.id());
        return List.of(
                Cell.link(line.organisation().name(), Links.line(open.id(), line.id())),
                Cell.text(line.label()),
                Cell.of(line.yearly()),
                Cell.text(needWords(line)),
                Cell.text(wardName(line)),
                Cell.text(row == null ? "" : ColumnWords.what(row)));
    }
}
