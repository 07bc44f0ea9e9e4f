package org.mainstay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.mainstay.app.example.Example;
import org.mainstay.app.picture.Chart;
import org.mainstay.app.picture.Fill;
import org.mainstay.engine.appraisal.Payer;
import org.mainstay.engine.appraisal.PayerMatrix;
import org.mainstay.model.evidence.Unit;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ResultPicturesTest {

    private final List<Pictured> results = PicturedResults.of(Example.full());

    @Test
    void everyPictureIsWellFormedWithItsTitleAndWhatItSays() throws Exception {
        for (var chart : all(results)) {
            var svg = parse(chart);
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(chart.title());
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .isEqualTo(chart.says());
            assertThat(svg.getDocumentElement().getAttribute("aria-labelledby"))
                    .isEqualTo(chart.name() + "-title " + chart.name() + "-says");
        }
        assertThat(all(results)).hasSizeGreaterThan(12);
    }

    @Test
    void everyYearOfBothBudgetsIsDrawn() {
        var chart = CashPicture.draw(results).getFirst();

        var result = results.stream()
                .filter(one -> chart.title().endsWith(one.name()))
                .findFirst()
                .orElseThrow();
        assertThat(words(chart)).contains("council cash", "public purse (all public bodies)", "Year 0", "Year 2");
        result.council().forEach(amount -> assertThat(words(chart)).contains(amount.text()));
        result.purse().forEach(amount -> assertThat(words(chart)).contains(amount.text()));
    }

    @Test
    void everyPayerIsKnownByAFillOfItsOwn() {
        var chart = PayerPicture.draw(results).getFirst();

        assertThat(words(chart)).contains("The council", "The NHS", "Year 0", "Year 2");
        assertThat(chart.fills()).contains(Fill.SOLID, Fill.HATCHED);
    }

    @Test
    void whatDonorsNoLongerGiveIsDrawnAsNobodysGain() {
        assertThat(Pictured.draws(Payer.TRUSTS_DONORS, PayerMatrix.Side.MONEY)).isFalse();
        assertThat(Pictured.draws(Payer.LA, PayerMatrix.Side.MONEY)).isTrue();
        assertThat(Pictured.draws(Payer.NHS, PayerMatrix.Side.CASHABLE)).isTrue();
        assertThat(Pictured.draws(Payer.NHS, PayerMatrix.Side.FULL)).isFalse();
    }

    @Test
    void everyDecileIsDrawnAsItIsAndWeighed() {
        var weighed = new Pictured.Lost("1", people(200), people(400));
        var result = with(results.getFirst(), List.of(weighed, new Pictured.Lost("unknown", people(3), null)));

        var chart = LoserPicture.draw(List.of(result)).getFirst();

        assertThat(words(chart)).contains("people, weighted", "Decile 1", "200", "400", "Unknown", "3");
    }

    @Test
    void whereMorePeopleAreServedThePictureSaysSo() {
        var gains = with(results.getFirst(), List.of(new Pictured.Lost("1", people(-20), null)));

        assertThat(LoserPicture.draw(List.of(gains)).getFirst().says()).contains("more people are served than now");
    }

    @Test
    void anAssumptionThatAloneTurnsTheAnswerIsSaidToDoSo() {
        var chart = SwingPicture.draw(results).getFirst();

        assertThat(chart.says()).contains("one assumption alone takes it across £0.");
        assertThat(String.join(" ", words(chart))).contains("£120,000 to −£1,900,000, so it turns");
    }

    @Test
    void chancesStandForTheCouncilBesideThePublicPurse() {
        var chart = ChancePicture.draw(results).orElseThrow();

        assertThat(words(chart)).contains("Easy disinvestment", "Council", "Purse", "93.0%", "61.0%");
    }

    @Test
    void oneResultAloneHasNothingToBeBetterThan() {
        assertThat(ChancePicture.draw(List.of(results.getFirst()))).isEmpty();
    }

    @Test
    void whereNothingChangesNothingIsDrawn() {
        var nothing = PicturedResults.of(Example.empty());

        assertThat(CashPicture.draw(nothing)).isEmpty();
        assertThat(PayerPicture.draw(nothing)).isEmpty();
        assertThat(LoserPicture.draw(nothing)).isEmpty();
        assertThat(SwingPicture.draw(nothing)).isEmpty();
    }

    @Test
    void aHostileNameStaysText() throws Exception {
        var one = results.getFirst();
        var hostile = new Pictured(
                "<script>\"&'<img src=x>",
                one.headlines(),
                one.asked(),
                one.council(),
                one.purse(),
                one.payers(),
                one.lost(),
                one.swings());

        for (var chart : all(List.of(hostile, one))) {
            assertThat(ChartMarkup.of(chart)).doesNotContain("<script").doesNotContain("<img");
            assertThat(parse(chart)).isNotNull();
        }
    }

    private static Pictured with(Pictured one, List<Pictured.Lost> lost) {
        return new Pictured(
                one.name(), one.headlines(), one.asked(), one.council(), one.purse(), one.payers(), lost, one.swings());
    }

    private static Amount people(long count) {
        return new Amount(count, count, count, Unit.PEOPLE);
    }

    private static List<Chart> all(List<Pictured> results) {
        var charts = new ArrayList<Chart>();
        charts.addAll(RangePicture.draw(results));
        charts.addAll(CashPicture.draw(results));
        charts.addAll(PayerPicture.draw(results));
        charts.addAll(LoserPicture.draw(results));
        charts.addAll(SwingPicture.draw(results));
        ChancePicture.draw(results).ifPresent(charts::add);
        return charts;
    }

    private static List<String> words(Chart chart) {
        return chart.words().stream().map(Chart.Words::text).toList();
    }

    private static Document parse(Chart chart) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(ChartMarkup.of(chart))));
    }
}
