package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.option.Option;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

/// Options that people wrote, weighed by the same models and rules as the approaches.
class OptionsTest {

    private final Scene scene =
            new Scene().line("One", Need.FOOD, 1_200, 120, 120).line("Other", Need.FOOD, 2_400, 120, 360);

    @Test
    void anEmptyOptionReproducesTheBaselineExactly() {
        var appraisal = weigh(0);
        var nothing = appraisal.options().getFirst();

        assertThat(nothing.peopleServed().value())
                .isEqualTo(appraisal.base().peopleServed().value());
        assertThat(nothing.peopleNotServed().value())
                .isEqualTo(appraisal.base().peopleNotServed().value());
        assertThat(Stream.concat(
                        Stream.of(nothing.saving(), nothing.delivered(), nothing.councilCash(), nothing.publicPurse()),
                        nothing.byPayer().values().stream()))
                .extracting(Figure::value)
                .containsOnly(0L);
        assertThat(nothing.verdict()).isNull();
        assertThat(nothing.verdictWhy()).isEqualTo("It changes nothing: every line is kept as it is.");
        assertThat(appraisal.answer()).contains("Option mine changes nothing.");
    }

    @Test
    void withoutASavingThereIsNoApproachAndNoTarget() {
        var appraisal = weigh(0, scene.end("One"));

        assertThat(appraisal.approaches()).isEmpty();
        assertThat(appraisal.results()).isEqualTo(appraisal.options());
        assertThat(appraisal.options().getFirst().shortfall()).isNull();
        assertThat(appraisal.answer().getFirst()).contains("what is asked for is judged over 3 years");
        assertThat(appraisal.answer()).noneMatch(line -> line.contains("public purse best off"));
    }

    @Test
    void whatAnApproachProposesGivesTheSameFiguresAsAnOption() {
        var easy = scene.appraise(2_000).approaches().getFirst();
        var changes = easy.changes().stream().map(Appraisal.Judged::change).toList();
        var option = weigh(2_000, changes.toArray(Change[]::new)).options().getFirst();

        assertThat(changes).isNotEmpty();
        assertThat(values(option)).isEqualTo(values(easy));
        assertThat(option.verdict()).isEqualTo(easy.verdict());
        assertThat(option.changes())
                .usingRecursiveComparison()
                .ignoringFields("shares")
                .isEqualTo(easy.changes());
    }

    @Test
    void theOrderOfChangesDoesNotMatter() {
        var one = new Change.Taper(scene.line("One"), 50, 6);
        var other = new Change.Cut(scene.line("Other"), 50);

        assertThat(values(weigh(0, one, other).options().getFirst()))
                .isEqualTo(values(weigh(0, other, one).options().getFirst()));
    }

    @Test
    void aTaperSavesStepByStep() {
        var tapered =
                weigh(0, new Change.Taper(scene.line("One"), 0, 12)).options().getFirst();

        assertThat(tapered.saving().value()).isEqualTo(120_000);
        // After a month of notice £8.33 more each month: £550 in the first year, then £1,200 / 1.035 and / 1.035².
        assertThat(tapered.delivered().value()).isEqualTo(55_000 + 115_942 + 112_021);
        assertThat(tapered.changes().getFirst().councilCash())
                .isNotNull()
                .extracting(Figure::id)
                .isEqualTo("change/taper-to-0-in-12/line/name:One/grants/council_cash");
    }

    @Test
    void aTaperToASharePaysThatShareInTheEnd() {
        var tapered =
                weigh(0, new Change.Taper(scene.line("One"), 75, 1)).options().getFirst();
        var cut = weigh(0, new Change.Cut(scene.line("One"), 25)).options().getFirst();

        assertThat(values(tapered)).isEqualTo(values(cut));
    }

    @Test
    void aTaperToNothingLeavesPeopleWithNobodyAndOneToAHalfDoesNot() {
        var alone = new Scene().line("Only", Need.CARERS, 1_200, 120, 120);
        var model = alone.model();
        var gone = List.<Change>of(new Change.Taper(alone.line("Only"), 0, 12));
        var half = List.<Change>of(new Change.Taper(alone.line("Only"), 50, 12));

        assertThat(model.leavesNone(gone, model.course(gone))).isTrue();
        assertThat(model.leavesNone(half, model.course(half))).isFalse();
    }

    @Test
    void aLaterDayDeliversLessOfTheSameSaving() {
        var now = weigh(0, scene.end("One")).options().getFirst();
        var later = weigh(0, new Change.End(scene.line("One"), LocalDate.of(2027, 3, 31)))
                .options()
                .getFirst();

        assertThat(later.saving().value()).isEqualTo(now.saving().value());
        assertThat(later.delivered().value()).isEqualTo(115_942 + 112_021);
        assertThat(now.delivered().value()).isEqualTo(110_000 + 115_942 + 112_021);
    }

    @Test
    void whatIsToBeSaidOfAChangeStandsAmongItsFlags() {
        var club = new Scene().line("Club", null, 1_000, null);
        var asked = new Option.Asked(club.end("Club"), List.of("Reason given: it moves"));
        var option = new Option("mine", "mine", List.of(asked), List.of());

        assertThat(appraise(club, 0, option)
                        .options()
                        .getFirst()
                        .changes()
                        .getFirst()
                        .flags())
                .containsExactly("Reason given: it moves");
    }

    @Test
    void aSavingCanBeBankedOnlyWhereAllTermsAreKnown() {
        var delivery = new Provision.Delivery(120L, 120L, 120_000L, 0L, null);
        var vague = new Scene()
                .line("One", Need.FOOD, 1_200, 120, 120)
                .line("Vague", Need.FOOD, 1_200, new Scene().provision(Need.FOOD, delivery, Provision.Terms.UNKNOWN));
        var changes = List.of(vague.end("One"), vague.end("Vague"));

        assertThat(appraise(vague, 0, option(changes)).options().getFirst().changes())
                .extracting(Appraisal.Judged::confirmed)
                .containsExactly(true, false);
    }

    @Test
    void severalOptionsStandSideBySideWithTheBestNamedAsItIsWritten() {
        var mild = new Option("mild", "Mild", asked(List.of(new Change.Cut(scene.line("One"), 10))), List.of());
        var empty = new Option("none", "None", List.of(), List.of());
        var appraisal = Appraiser.appraise(subject(scene), request(0), List.of(mild, empty), Progress.UNSEEN);

        assertThat(appraisal.options())
                .extracting(result -> result.approach().name())
                .containsExactly("option-mild", "option-none");
        assertThat(appraisal.answer())
                .contains(
                        "On central assumptions option Mild leaves the public purse best off, and in 100% of the draws.");
    }

    @Test
    void theNameOfAnOptionDoesNotMatter() {
        var changes = asked(List.of(scene.end("One")));
        var one = new Option("one", "One", changes, List.of());
        var other = new Option("other", "Other", changes, List.of());

        assertThat(values(appraise(scene, 0, one).options().getFirst()))
                .isEqualTo(values(appraise(scene, 0, other).options().getFirst()));
    }

    @Test
    void whatIsNotWeighedStandsInTheAnswer() {
        var refused = List.of(new Option.Refused(3, "Line 3: nobody knows it. The row is not used."));
        var option = new Option("mine", "mine", List.of(), refused);

        assertThat(appraise(scene, 0, option).options().getFirst().rule())
                .endsWith("every line that it does not name is kept. Not weighed: Line 3: nobody knows it."
                        + " The row is not used.");
    }

    private static List<Long> values(Appraisal.Result result) {
        return Stream.of(
                        Stream.of(
                                result.saving(),
                                result.delivered(),
                                result.councilCash(),
                                result.publicPurse(),
                                result.peopleServed(),
                                result.peopleNotServed(),
                                result.unclearShare()),
                        result.byPayer().values().stream(),
                        result.byDecile().stream().map(Appraisal.DecileLoss::people),
                        result.byNeed().stream().map(Appraisal.NeedLoss::people))
                .flatMap(figures -> figures)
                .flatMap(figure -> Stream.of(figure.low(), figure.value(), figure.high()))
                .toList();
    }

    private Appraisal weigh(long pounds, Change... changes) {
        return appraise(scene, pounds, option(List.of(changes)));
    }

    private static Option option(List<Change> changes) {
        return new Option("mine", "mine", asked(changes), List.of());
    }

    private static List<Option.Asked> asked(List<Change> changes) {
        return changes.stream()
                .map(change -> new Option.Asked(change, List.of()))
                .toList();
    }

    private static Appraisal appraise(Scene scene, long pounds, Option option) {
        return Appraiser.appraise(subject(scene), request(pounds), List.of(option), Progress.UNSEEN);
    }

    private static Subject subject(Scene scene) {
        return Subject.of(scene.place(), scene.funding(), scene.assumptions());
    }

    private static AppraisalRequest request(long pounds) {
        return new AppraisalRequest(pounds * 100, 3, 1, Scene.ON, Scene.DRAWS);
    }
}
