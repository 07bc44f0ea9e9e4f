package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.evidence.Unit;

class FigureBookTest {

    private final FigureBook book = new FigureBook(new AppraisalRequest(100, 3, 7, Scene.ON, Scene.DRAWS));

    @Test
    void theSameFigureTwiceIsKeptOnce() {
        book.add(given(5));
        book.add(given(5));

        assertThat(book.list()).containsExactly(given(5));
    }

    @Test
    void twoDifferentFiguresOfOneIdAreRefused() {
        book.add(given(5));

        assertThatThrownBy(() -> book.add(given(6)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a/figure");
    }

    @Test
    void aModelledFigureSpansEightOfTenDraws() {
        var figure =
                book.model("a", "A", Unit.PENCE, List.of(), Spread.of(5, new long[] {10, 1, 2, 3, 4, 5, 6, 7, 8, 9}));

        assertThat(figure).extracting(Figure::low, Figure::value, Figure::high).containsExactly(1L, 5L, 9L);
    }

    @Test
    void itsRangeIsWidenedToHoldTheCentralOutcome() {
        assertThat(book.model("a", "A", Unit.PENCE, List.of(), Spread.of(9, new long[] {3, 4})))
                .extracting(Figure::low, Figure::value, Figure::high)
                .containsExactly(3L, 9L, 9L);
        assertThat(book.model("b", "B", Unit.PENCE, List.of(), Spread.of(1, new long[] {3, 4})))
                .extracting(Figure::low, Figure::value, Figure::high)
                .containsExactly(1L, 1L, 4L);
    }

    @Test
    void itsTraceNamesTheInputsTheAssumptionsInOrderAndTheSeed() {
        book.assume(List.of("b", "a"));

        assertThat(book.model("a", "A", Unit.PENCE, List.of("line"), 1).trace())
                .isEqualTo(new Trace.Model(List.of("line"), List.of("a", "b"), 7, Scene.ON));
    }

    private static Figure given(long number) {
        return Figure.given("a/figure", "A figure", number, Unit.PENCE);
    }
}
