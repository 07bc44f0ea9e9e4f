package org.mainstay.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChartTest {

    @Test
    void nothingStandsBetweenTheLeastAndTheMost() {
        var chart = plan(Layout.OVER, bar("Saves", 300, Fill.SOLID), bar("Pays", -100, Fill.SOLID))
                .draw();

        assertThat(chart.boxes()).extracting(Chart.Box::x).containsExactly("25.00%", "0.00%");
        assertThat(chart.boxes()).extracting(Chart.Box::width).containsExactly("75.00%", "25.00%");
        assertThat(chart.words()).contains(new Chart.Words("25.00%", 15, "middle", false, "£0"));
    }

    @Test
    void aPatternThatIsUsedIsDefinedOnce() {
        var chart = plan(Layout.OVER, bar("One", 1, Fill.HATCHED), bar("Two", 2, Fill.HATCHED))
                .draw();

        assertThat(chart.fills()).containsExactly(Fill.HATCHED);
        assertThat(chart.boxes()).extracting(Chart.Box::fill).containsOnly("url(#toy-hatched)");
    }

    @Test
    void aLongNameIsBrokenAndItsNumberStandsBelowIt() {
        var name = "People turned away who reach a council or NHS service";

        var chart = plan(Layout.OVER, bar(name, 5, Fill.PALE)).draw();

        assertThat(chart.words())
                .extracting(Chart.Words::text)
                .containsExactly("£0", "People turned away who reach a", "council or NHS service", "5");
        assertThat(chart.words().getLast().y())
                .isGreaterThan(chart.words().get(2).y() - 1);
    }

    @Test
    void numbersStandAlikeInAllRowsOfAPicture() {
        var chart = plan(
                        Layout.OVER,
                        bar("Short", 5, Fill.PALE),
                        bar("A name that fills most of the line", 6, Fill.PALE))
                .draw();

        assertThat(chart.words()).extracting(Chart.Words::anchor).containsOnly("start");
    }

    @Test
    void aReachOfWhatIsDrawnMayLeaveNothingOut() {
        var row = new Row("Range", "110", List.of(new Part.Bar(100, 120, Fill.PALE)));
        var reach = Reach.drawn(List.of(row));

        var chart = plan(Layout.OVER, row).draw(reach);

        assertThat(reach.holdsNothing()).isFalse();
        assertThat(chart.boxes().getFirst().width()).isEqualTo("100.00%");
        assertThat(chart.words()).extracting(Chart.Words::text).doesNotContain("£0");
    }

    @Test
    void shortNamesStandBesideTheirBars() {
        var chart = plan(Layout.BESIDE, bar("Year 0", 8, Fill.SOLID)).draw();

        var box = chart.boxes().getFirst();
        assertThat(box.x()).isEqualTo("25.00%");
        assertThat(box.width()).isEqualTo("41.00%");
    }

    @Test
    void picturesOnOneScaleCanBeHeldAgainstEachOther() {
        var small = plan(Layout.OVER, bar("Small", 10, Fill.SOLID));

        assertThat(small.draw(new Reach(0, 100)).boxes().getFirst().width()).isEqualTo("10.00%");
    }

    @Test
    void aRangeHasItsEndsItsMiddleAndItsSpot() {
        var row = new Row("Range", "5", List.of(new Part.Span(0, 10), new Part.Tick(4), new Part.Spot(5)));

        var chart = plan(Layout.OVER, row).draw();

        assertThat(chart.discs()).extracting(Chart.Disc::x).containsExactly("50.00%");
        assertThat(chart.strokes()).extracting(Chart.Stroke::fromX).contains("0.00%", "100.00%", "40.00%");
    }

    @Test
    void theKeyAndHeadingsAreSaid() {
        var chart = new Plan(
                        "toy",
                        "Toy",
                        "Says.",
                        Layout.BESIDE,
                        Map.of(Fill.DOTTED, "the NHS"),
                        "",
                        List.of(Row.heading("An approach"), bar("Year 0", 1, Fill.DOTTED)))
                .draw();

        assertThat(chart.words())
                .extracting(Chart.Words::text)
                .containsExactly("the NHS", "An approach", "Year 0", "1");
    }

    @Test
    void whatReachesNothingIsEmpty() {
        assertThat(Reach.of(List.of(bar("Nothing", 0, Fill.SOLID))).isEmpty()).isTrue();
        assertThat(Reach.of(List.of(bar("Something", -1, Fill.SOLID))).isEmpty())
                .isFalse();
    }

    private static Row bar(String label, long value, Fill fill) {
        return new Row(label, Long.toString(value), List.of(new Part.Bar(0, value, fill)));
    }

    private static Plan plan(Layout layout, Row... rows) {
        return new Plan("toy", "Toy", "Says.", layout, Map.of(), "£0", List.of(rows));
    }
}
