package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.option.Option;
import org.mainstay.model.need.Need;

/// A first look agrees with the whole answer on what is certain, and says what it is.
class FirstLookTest {

    private static final int FEW = AppraisalRequest.FIRST_DRAWS;

    private final Scene scene = new Scene()
            .assume("displaced_share", "0", "0.1", "0.3")
            .line("Small", Need.FOOD, 1_000, 10, 10)
            .line("Middle", Need.FOOD, 2_000, 20, 40)
            .line("Large", Need.CARERS, 10_000, 100, 100);
    private final AppraisalRequest whole = new AppraisalRequest(400_000, 3, 1, Scene.ON, Scene.DRAWS);
    private final Appraisal first = appraise(whole.atFirst(), List.of());

    private Appraisal appraise(AppraisalRequest request, List<Option> options) {
        var subject = Subject.of(scene.place(), scene.funding(), scene.assumptions());
        return Appraiser.appraise(subject, request, options, Progress.UNSEEN);
    }

    @Test
    void whatIsCertainIsTheSameAsInTheWholeAnswer() {
        var all = appraise(whole, List.of());
        var easy = first.approaches().getFirst();
        var same = all.approaches().getFirst();

        assertThat(first.funding()).isEqualTo(all.funding());
        assertThat(first.base().councilPaid().value())
                .isEqualTo(all.base().councilPaid().value());
        assertThat(easy.changes())
                .extracting(Appraisal.Judged::change)
                .isEqualTo(same.changes().stream().map(Appraisal.Judged::change).toList());
        assertThat(easy.saving()).isEqualTo(same.saving());
        assertThat(easy.publicPurse().value()).isEqualTo(same.publicPurse().value());
    }

    @Test
    void itsDrawsAreTheFirstOfAll() {
        var few = appraise(new AppraisalRequest(400_000, 3, 1, Scene.ON, FEW), List.of());

        assertThat(first.approaches().getFirst().publicPurse())
                .isEqualTo(few.approaches().getFirst().publicPurse());
    }

    @Test
    void itSaysBeforeAllHowRoughItIs() {
        assertThat(first.answer().getFirst())
                .startsWith(
                        "This is a first look, not the whole answer: of its 16 draws a share of 80% may be 20 points"
                                + " off either way")
                .contains("the whole answer may choose other changes");
        assertThat(first.answer()).noneMatch(sentence -> sentence.contains("rough first answer"));
        assertThat(first.firstLook())
                .hasValueSatisfying(look -> assertThat(look.points()).isEqualTo(20));
        assertThat(appraise(whole, List.of()).firstLook()).isEmpty();
    }

    @Test
    void whatItDoesNotWorkOutIsNamedAndAbsent() {
        assertThat(first.leftOut())
                .anyMatch(one -> one.contains("the best but one"))
                .anyMatch(one -> one.contains("classes at 3 and 5 years"));
        assertThat(first.approaches()).allSatisfy(result -> {
            assertThat(result.chosen().certainty()).isNull();
            assertThat(result.outlook().measure()).isEmpty();
            assertThat(result.changes()).allMatch(one -> one.sounding() == null);
            assertThat(result.changes())
                    .flatExtracting(Appraisal.Judged::flags)
                    .noneMatch(flag -> flag.startsWith("At 5 years"));
        });
    }

    @Test
    void optionsAloneAreNoChoiceOfOurs() {
        var option = new Option(
                "mine", "Mine", List.of(new Option.Asked(new Change.End(scene.line("Small")), List.of())), List.of());
        var look = appraise(new AppraisalRequest(0, 3, 1, Scene.ON, Scene.DRAWS).atFirst(), List.of(option));

        assertThat(look.answer().getFirst()).contains("the whole answer may judge the same changes otherwise");
        assertThat(look.leftOut()).noneMatch(one -> one.contains("the best but one"));
        assertThat(look.options()).hasSize(1);
    }

    @Test
    void itIsTheSameEveryTime() {
        assertThat(appraise(whole.atFirst(), List.of()).figures()).isEqualTo(first.figures());
    }
}
