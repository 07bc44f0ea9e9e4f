package org.mainstay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.evidence.Unit;

class TracesTest {

    private static final Source LEDGER = new Source("0".repeat(64), "ledger.csv", "", 1);

    private static Figure total(String name, int rows) {
        var cited = CitedRows.builder();
        IntStream.range(0, rows).forEach(row -> cited.add(new RowRef(LEDGER, row + 2), 1_00));
        return Figure.total("line/a", name, Unit.PENCE, cited.build());
    }

    private static String markup(List<Figure> figures) {
        var anchors = new Anchors(figures);
        return new Traces(anchors, new Cells(anchors), Map.of(LEDGER, "S1 ledger.csv"), Map.of()).of(figures);
    }

    @Test
    void aSumListsItsFirstRowsAndSaysHowManyMoreThereAre() {
        assertThat(markup(List.of(total("Paid", 10))))
                .contains("<p>The sum of 10 rows</p>")
                .contains("<li>S1 ledger.csv, line 2: £1.00</li>")
                .contains("line 9:")
                .doesNotContain("line 10:")
                .contains("and 2 more rows, listed in figure-rows.csv");
        assertThat(markup(List.of(total("Paid", 0)))).doesNotContain("<ul>").doesNotContain("more rows");
    }

    @Test
    void whatFilesSayIsNeverMarkup() {
        assertThat(markup(List.of(total("<script>alert('x')</script>", 1))))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
    }

    @Test
    void aFormulaLinksTheFiguresItIsMadeOf() {
        var part = total("Paid", 1);
        var sum = Figure.sum("all", "All", Unit.PENCE, List.of(part));

        assertThat(markup(List.of(part, sum))).contains("Worked out: <a href=\"#f-line-a\"><code>line/a</code></a>");
    }

    @Test
    void aRunOfTheModelNamesWhatItStartedFrom() {
        var trace = new Trace.Model(List.of("line/a"), List.of("leaving_rate"), 7, LocalDate.of(2026, 3, 31));
        var figure = new Figure("people", "People", 5, 4, 6, Unit.PEOPLE, trace);

        assertThat(markup(List.of(figure)))
                .contains("class=\"trace model\"")
                .contains("(4 people to 6 people)")
                .contains("A run of the model, seed 7, looking from 31 March 2026, from <code>line/a</code>,"
                        + " <code>leaving_rate</code>");
    }
}
