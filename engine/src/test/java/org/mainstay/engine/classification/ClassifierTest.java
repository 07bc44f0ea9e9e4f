package org.mainstay.engine.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.classification.Cue;
import org.mainstay.model.classification.CueKind;
import org.mainstay.model.need.Need;

class ClassifierTest {

    private final Classifier classifier = new PlaceSketch()
            .need("food bank", Need.FOOD, 90)
            .need("foodbank*", Need.FOOD, 90)
            .need("debt*", Need.DEBT_AND_MONEY_ADVICE, 90)
            .need("advice", Need.WELFARE_BENEFITS, 60)
            .need("community", Need.COMMUNITY_SPACE, 59)
            .need("domestic violence", Need.DOMESTIC_ABUSE, 95)
            .cue(CueKind.HEADING, "charities", 80, "a heading")
            .cue(CueKind.NEED, "nothing", 95, "a cue that names no need tells nothing")
            .cue(CueKind.HEADING, "--", 95, "a cue without words tells nothing")
            .classifier();

    @Test
    void aHeadingIsVoluntaryIfACueSaysSoAndNoneDenies() {
        assertThat(classifier.voluntaryHeading("Grants To Vol. Orgs")).isTrue();
        assertThat(classifier.voluntaryHeading("CONT VOL BODIES")).isTrue();
        assertThat(classifier.voluntaryHeading("CONT VOLUNTARY BODIES")).isTrue();
        assertThat(classifier.voluntaryHeading("ADD VOL CONTS")).isFalse();
        assertThat(classifier.voluntaryHeading("CONT VOL ADD VOL CONTS")).isFalse();
        assertThat(classifier.voluntaryHeading("STATIONERY")).isFalse();
    }

    @Test
    void aHeadingWithoutNameIsNotVoluntary() {
        assertThat(classifier.voluntaryHeading("")).isFalse();
    }

    @Test
    void wordsMatchWholeUnlessTheyEndInAStar() {
        assertThat(classifier.voluntaryName("Urmston Foodbank")).isPresent();
        assertThat(classifier.voluntaryName("Urmston Foodbanks")).isEmpty();
        assertThat(classifier.need(List.of("Foodbanks United")).findNeed()).contains(Need.FOOD);
        assertThat(classifier.need(List.of("Indebted")).findNeed()).isEmpty();
    }

    @Test
    void wordsMatchOnlyNextToEachOther() {
        assertThat(classifier.need(List.of("Food and Bank")).findNeed()).isEmpty();
        assertThat(classifier.need(List.of("Sale Food Bank CIC")).findNeed()).contains(Need.FOOD);
        assertThat(classifier.need(List.of("Sale Food")).findNeed()).isEmpty();
    }

    @Test
    void theLastWordOfANameAtACommonCutMayBeABeginning() {
        var cut = "The Ambleford Domestic Violenc";
        assertThat(cut).hasSize(30);
        assertThat(classifier.need(List.of(cut)).findNeed()).contains(Need.DOMESTIC_ABUSE);
        assertThat(classifier.need(List.of("Ambleford Domestic Violenc")).findNeed())
                .isEmpty();
    }

    @Test
    void aShortPieceOfAWordTellsNothing() {
        var cut = "Greater Moor Aid Domestic Viol";
        assertThat(cut).hasSize(30);
        assertThat(classifier.need(List.of(cut)).findNeed()).isEmpty();
        assertThat(classifier.voluntaryHeading("UNMETERED WATER CHAR")).isFalse();
    }

    @Test
    void aPieceOfTheFirstWordOfACueTellsNothingByItself() {
        var cut = "Greater Manchester Union of Recruit";
        assertThat(cut).hasSize(35);
        assertThat(classifier.otherName(cut)).isEmpty();
        assertThat(classifier.otherName("Greater Ambleford Union of Recruit")).isEmpty();
    }

    @Test
    void onlyAWholeValueIsRedacted() {
        assertThat(classifier.redacted(" REDACTED ")).isTrue();
        assertThat(classifier.redacted("Redacted Ltd")).isFalse();
        assertThat(classifier.redacted("Redactive Events Ltd")).isFalse();
        assertThat(classifier.redacted("")).isFalse();
    }

    @Test
    void aTitleMarksAPerson() {
        assertThat(classifier.individual("Mrs A Example")).isPresent();
        assertThat(classifier.individual("Mrsa Screening Ltd")).isEmpty();
    }

    @Test
    void theStrongestCueTellsTheNeedAndSaysSo() {
        var told = classifier.need(List.of("Citizens Advice", "Debt Service"));

        assertThat(told.findNeed()).contains(Need.DEBT_AND_MONEY_ADVICE);
        assertThat(told.why()).contains("debt*").contains("Debt Service").contains("90 of 100");
    }

    @Test
    void aWeakCueIsNotBelieved() {
        var told = classifier.need(List.of("Community Trust"));

        assertThat(told.findNeed()).isEmpty();
        assertThat(told.why()).startsWith("No cue");
    }

    @Test
    void twoNeedsToldEquallyAreNoNeed() {
        var told = classifier.need(List.of("Food Bank", "Debt Advice"));

        assertThat(told.findNeed()).isEmpty();
        assertThat(told.why()).contains("debt and money advice and food equally");
    }

    @Test
    void aCueWithoutANeedTellsNone() {
        assertThat(classifier.need(List.of("Nothing")).findNeed()).isEmpty();
    }

    @Test
    void theOrderOfTextsAndCuesNeverShows() {
        var reversed = Classifier.of(classifier.cues().reversed(), 60);

        assertThat(reversed.need(List.of("Debt Service", "Debts", "Foodbanks")))
                .isEqualTo(classifier.need(List.of("Foodbanks", "Debts", "Debt Service")));
        assertThat(reversed.need(List.of("Debt Service", "Debts")))
                .isEqualTo(classifier.need(List.of("Debts", "Debt Service")));
        assertThat(reversed.otherName("Recruitment Council").map(Cue::words)).contains("council");
    }
}
