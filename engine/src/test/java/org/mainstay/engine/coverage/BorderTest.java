package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.model.area.GridPoint;
import org.mainstay.model.area.Outline;
import org.mainstay.model.area.Point;
import org.mainstay.model.place.Place;

/// Where the data end: two squares of a kilometre side by side, the western one A.
class BorderTest {

    private final CoverageSketch place =
            new CoverageSketch().area("A", 500, 500, 1000).area("B", 1500, 500, 1000);

    private void square(String code, int west) {
        var points = new ArrayList<Point>();
        for (var corner :
                List.of(List.of(0, 0), List.of(1000, 0), List.of(1000, 1000), List.of(0, 1000), List.of(0, 0))) {
            points.add(CoverageSketch.at(west + corner.getFirst(), corner.getLast()));
        }
        place.fact(row -> new Outline(code, code, List.of(new Outline.Ring(points)), row));
    }

    private Border border() {
        Place whole = place.money().place();
        return Border.of(whole, Areas.of(whole));
    }

    private static GridPoint spot(int east, int north) {
        return new GridPoint(400_000 + east, 400_000 + north);
    }

    @Test
    void withoutOutlinesNobodyKnowsWhereItIs() {
        assertThat(border().metres(spot(500, 500))).isEmpty();
    }

    @Test
    void aSideThatTwoAreasShareIsNoEnd() {
        square("A", 0);
        square("B", 1000);
        assertThat(border().metres(spot(1000, 500)).orElseThrow()).isCloseTo(500, within(1.0));
    }

    @Test
    void anAreaAloneEndsOnAllItsSides() {
        square("A", 0);
        assertThat(border().metres(spot(1000, 500)).orElseThrow()).isCloseTo(0, within(1.0));
    }

    @Test
    void beyondAnEndTheCornerIsNearest() {
        square("A", 0);
        assertThat(border().metres(spot(1300, 1400)).orElseThrow()).isCloseTo(500, within(1.0));
    }

    @Test
    void anOutlineThatIsThereTwiceIsDrawnOnce() {
        square("A", 0);
        square("A", 0);
        assertThat(border().metres(spot(500, 900)).orElseThrow()).isCloseTo(100, within(1.0));
    }

    @Test
    void outlinesOfOtherAreasAreNotDrawn() {
        square("Z", 0);
        assertThat(border().metres(spot(500, 500))).isEmpty();
    }
}
