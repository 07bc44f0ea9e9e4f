package org.mainstay.engine.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.sketch.PlaceSketch.HEADING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.engine.sketch.Rows;
import org.mainstay.model.actor.Party;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.funding.Payment;

/// The proofs that a figure and its trace say the same, on what the engine really computes.
class ProofsTest {

    private static final List<String> PAYEES = List.of(
            "Sale Foodbank",
            "Moor Foodbank",
            "Ambleford Choir",
            "Who Knows",
            "Ambleford Council",
            "Redacted",
            "Mrs A Example");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void moneyReplaysFromItsCitedRowsAlone(long seed) {
        var sketch = draw(seed);

        for (var figure : totals(sketch)) {
            var replayed = figure(sketch.moneyOf(cited(sketch, figure)).figures(), figure.id());
            assertThat(replayed.value()).isEqualTo(figure.value());
            assertThat(replayed.trace()).isEqualTo(figure.trace());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noCitedRowOfMoneyCanBeSpared(long seed) {
        var sketch = draw(seed);

        for (var figure : totals(sketch)) {
            everyRowMatters(
                    sketch, figure, facts -> figure(sketch.moneyOf(facts).figures(), figure.id()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void everyLineAddsUpFromTheRowsItCites(long seed) {
        var sketch = draw(seed);
        var lines = sketch.lines();

        assertThat(lines.lines()).isNotEmpty();
        for (var line : lines.lines()) {
            var pence = cited(sketch, line.yearly()).stream()
                    .mapToLong(ProofsTest::pence)
                    .sum();
            assertThat(pence).isEqualTo(line.yearly().value());
        }
        assertThat(lines.lines().stream()
                        .mapToLong(line -> line.yearly().value())
                        .sum())
                .isEqualTo(lines.total().value());
    }

    @Test
    void aMonthlyLineReplaysFromItsCitedRowsAloneAndNoneCanBeSpared() {
        var sketch = new PlaceSketch().coverYear().payMonthly("Sale Foodbank", HEADING, 7);
        draw(sketch, 9);
        var total = sketch.lines().total();
        var line = sketch.line("line/name:sale-foodbank/grants-to-vol-orgs").yearly();
        Function<List<Fact>, Figure> again = facts -> sketch.linesOf(facts).lines().stream()
                .map(FundingLine::yearly)
                .filter(yearly -> yearly.id().equals(line.id()))
                .findFirst()
                .orElseThrow();

        assertThat(again.apply(cited(sketch, line))).isEqualTo(line);
        everyRowMatters(sketch, line, again);
        everyRowMatters(sketch, total, facts -> sketch.linesOf(facts).total());
    }

    @Test
    void withPowersOfTwoTheBitsOfATotalAreItsCitedRows() {
        var sketch = new PlaceSketch();
        var random = new Random(11);
        for (var power = 0; power < 62; power++) {
            var date = LocalDate.of(2025, 4, 1).plusDays(random.nextInt(365)).toString();
            sketch.pay(PAYEES.get(random.nextInt(PAYEES.size())), date, 1L << power);
        }

        for (var figure : totals(sketch)) {
            var bits = new BitSet();
            for (var fact : cited(sketch, figure)) {
                bits.set(fact.row().line() - 2);
            }
            assertThat(BitSet.valueOf(new long[] {figure.value()}))
                    .as(figure.id())
                    .isEqualTo(bits);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {12, 13, 14, 15})
    void theOrderOfRowsAndFilesChangesNoFigure(long seed) {
        var sketch = draw(seed);
        var facts = new ArrayList<>(sketch.facts());
        Collections.shuffle(facts, new Random(seed));
        var shuffled = Rows.renumber(facts);

        assertThat(sketch.moneyOf(facts)).isEqualTo(sketch.money());
        assertThat(sketch.linesOf(facts)).isEqualTo(sketch.lines());
        assertThat(sketch.moneyOf(shuffled).figures())
                .usingElementComparator(ProofsTest::compare)
                .isEqualTo(sketch.money().figures());
        assertThat(yearly(sketch.linesOf(shuffled)))
                .usingElementComparator(ProofsTest::compare)
                .isEqualTo(yearly(sketch.lines()));
    }

    private static void everyRowMatters(PlaceSketch sketch, Figure figure, Function<List<Fact>, Figure> again) {
        for (var row : rows(figure).rows()) {
            var without = sketch.facts().stream()
                    .filter(fact -> !fact.row().equals(row))
                    .toList();
            assertThat(again.apply(without).value())
                    .as(figure.id() + " without " + row)
                    .isNotEqualTo(figure.value());
        }
    }

    private static PlaceSketch draw(long seed) {
        return draw(new PlaceSketch().coverYear(), seed);
    }

    private static PlaceSketch draw(PlaceSketch sketch, long seed) {
        var random = new Random(seed);
        for (var row = 0; row < 80; row++) {
            var date = LocalDate.of(2025, 4, 1).plusDays(random.nextInt(365)).toString();
            var payee = PAYEES.get(random.nextInt(PAYEES.size()));
            var pence = random.nextInt(1, 100_000) * (random.nextInt(5) == 0 ? -1 : 1);
            switch (random.nextInt(4)) {
                case 0 ->
                    sketch.grant(Party.named(PAYEES.get(random.nextInt(3))), "Community", date, Math.abs(pence), 12);
                case 1 -> sketch.pay(payee, "CONT VOL BODIES", date, pence);
                case 2 -> sketch.pay(payee, "RENT", date, pence);
                default -> sketch.pay(payee, date, pence);
            }
        }
        return sketch;
    }

    private static List<Fact> cited(PlaceSketch sketch, Figure figure) {
        var rows = new HashSet<RowRef>(rows(figure).rows());
        return sketch.facts().stream().filter(fact -> rows.contains(fact.row())).toList();
    }

    private static CitedRows rows(Figure figure) {
        return ((Trace.Total) figure.trace()).rows();
    }

    private static Figure figure(List<Figure> figures, String id) {
        return figures.stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseGet(() -> Figure.total(id, "", Unit.PENCE, CitedRows.NONE));
    }

    private static List<Figure> yearly(FundingLines lines) {
        return lines.lines().stream().map(FundingLine::yearly).toList();
    }

    private static long pence(Fact fact) {
        return switch (fact) {
            case Payment payment -> payment.pence();
            case Grant grant -> grant.award().pence();
            default -> throw new AssertionError("Money cites " + fact);
        };
    }

    private static int compare(Figure one, Figure two) {
        return one.id().equals(two.id()) && one.value() == two.value() ? 0 : 1;
    }

    /// Formulas are worked out from these; another test does that by script.
    private static List<Figure> totals(PlaceSketch sketch) {
        return sketch.money().figures().stream()
                .filter(figure -> figure.trace() instanceof Trace.Total)
                .toList();
    }
}
