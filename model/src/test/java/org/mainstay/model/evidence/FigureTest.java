package org.mainstay.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Source SOURCE = Source.of("c".repeat(64), "ledger.csv", 1);

    private final Figure sixty = total("a", 10, 20, 30).within(50, 70);
    private final Figure seven = total("b", 7).within(5, 8);

    @Test
    void aTotalIsTheSumOfItsRows() {
        var figure = total("a", 10, -3);

        assertThat(figure.value()).isEqualTo(7).isEqualTo(figure.low()).isEqualTo(figure.high());
        assertThat(figure.trace()).isInstanceOf(Trace.Total.class);
    }

    @Test
    void aSumAddsBoundsToo() {
        var sum = Figure.sum("sum", "both", Unit.PENCE, List.of(sixty, seven));

        assertThat(List.of(sum.low(), sum.value(), sum.high())).containsExactly(55L, 67L, 78L);
        assertThat(text(sum)).isEqualTo("[a] + [b]");
    }

    @Test
    void aDifferenceIsLowestWhereMostIsTaken() {
        var rest = Figure.difference("rest", "what is left", Unit.PENCE, List.of(sixty), List.of(seven));

        assertThat(List.of(rest.low(), rest.value(), rest.high())).containsExactly(42L, 53L, 65L);
        assertThat(text(rest)).isEqualTo("[a] - [b]");
        assertThat(expression(rest).inputs()).containsExactly("a", "b");
    }

    @Test
    void aQuotientIsDividedLastAndKeepsItsBounds() {
        var rate = Figure.quotient("rate", "a year", Unit.PENCE_A_YEAR, 12, sixty, seven);

        assertThat(List.of(rate.low(), rate.value(), rate.high())).containsExactly(86L, 103L, 120L);
        assertThat(rate.unit()).isEqualTo(Unit.PENCE_A_YEAR);
        assertThat(text(rate)).isEqualTo("12 * [a] / [b]");
        assertThat(expression(rate).inputs()).containsExactly("a", "b");
    }

    @Test
    void aShareIsDividedLastAndRoundedHalfUp() {
        var share = Figure.share("share", "share", seven, sixty);

        assertThat(share.value()).isEqualTo(116_667);
        assertThat(share.unit()).isEqualTo(Unit.PER_MILLION);
        assertThat(text(share)).isEqualTo("1000000 * [b] / [a]");
        assertThat(expression(share).inputs()).containsExactly("b", "a");
    }

    @Test
    void aShareOfVeryMuchMoneyStaysExact() {
        var whole = total("whole", Long.MAX_VALUE);

        assertThat(Figure.share("share", "all of it", whole, whole).value()).isEqualTo(1_000_000);
    }

    @Test
    void boundsThatDoNotRiseAreRefused() {
        assertThatThrownBy(() -> sixty.within(61, 70))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("61");
        assertThatThrownBy(() -> sixty.within(50, 59))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("59");
    }

    @Test
    void aSumTooLargeToHoldIsAnError() {
        var much = List.of(total("a", Long.MAX_VALUE), total("b", 1));

        assertThatThrownBy(() -> Figure.sum("sum", "sum", Unit.PENCE, much)).isInstanceOf(ArithmeticException.class);
    }

    private static Figure total(String id, long... amounts) {
        var rows = CitedRows.builder();
        for (var index = 0; index < amounts.length; index++) {
            rows.add(new RowRef(SOURCE, index + 1), amounts[index]);
        }
        return Figure.total(id, id, Unit.PENCE, rows.build());
    }

    private static String text(Figure figure) {
        return expression(figure).text();
    }

    private static Expression expression(Figure figure) {
        return ((Trace.Formula) figure.trace()).expression();
    }
}
