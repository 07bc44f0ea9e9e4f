package org.mainstay.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.engine.sketch.Rules;

/// Every word here is unknown to the usage, so that sharing it is worth 12 bits.
class AlignmentTest {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final NameRules rules = Rules.names();
    private final Names names = new Names(rules);
    private final NameComparer comparer = new NameComparer(rules, new Usage(rules), Set.of("ambleford"));

    private Likeness compare(String left, String right) {
        return comparer.compare(names.of(left), names.of(right), false);
    }

    private Likeness compareHere(String left, String right) {
        return comparer.compare(names.of(left), names.of(right), true);
    }

    private static void is(Likeness likeness, int bits, int limit, boolean whole) {
        assertThat(likeness.bits()).as(likeness.toString()).isEqualTo(bits);
        assertThat(likeness.limit()).as(likeness.toString()).isEqualTo(limit);
        assertThat(likeness.whole()).as(likeness.toString()).isEqualTo(whole);
        assertThat(likeness.parts().stream().mapToInt(Likeness.Part::weight).sum())
                .isEqualTo(bits);
    }

    private static List<String> whys(Likeness likeness) {
        return likeness.parts().stream().map(Likeness.Part::why).toList();
    }

    @Test
    void equalWordsAndFormMakeOneName() {
        var likeness = compare("Moor Weavers Ltd", "MOOR WEAVERS LIMITED");

        is(likeness, 12000 + 12000 + 6000 + 300, NO_LIMIT, true);
        assertThat(whys(likeness))
                .containsExactly(
                        "Both have “moor”.",
                        "Both have “weavers”.",
                        "All words that say anything agree.",
                        "Their legal form agrees.");
    }

    @Test
    void aWordInBracketsMayStandInTheNameOfTheOther() {
        is(compare("Weavers (Moor)", "Moor Weavers"), 30000, NO_LIMIT, true);
        is(compare("Moor Weavers (Sale)", "Moor Weavers (Sale)"), 42000, NO_LIMIT, true);
    }

    @Test
    void twoWordsMayBeWrittenAsOne() {
        var likeness = compare("Gorse Mill Looms", "Gorsemill Looms");

        is(likeness, 12000 + 12000 + 6000, NO_LIMIT, true);
        is(compare("Gorsemill Looms", "Gorse Mill Looms"), 30000, NO_LIMIT, true);
        assertThat(whys(likeness)).contains("“gorse mill” and “gorsemill” are one word.");
    }

    @Test
    void aNameCutWithinAWordIsTheWholeName() {
        var whole = "Moor Creative Weaving Community Trust";
        var likeness = compare("Moor Creative Weaving Communit", whole);

        is(likeness, 3 * 12000 + 6000, NO_LIMIT, true);
        is(compare(whole, "Moor Creative Weaving Communit"), 42000, NO_LIMIT, true);
        assertThat(whys(likeness)).contains("“communit” may be “community”, cut by the ledger.");
    }

    @Test
    void aNameCutAfterAWordIsDoubtful() {
        var whole = "Moor Creative Weaving Together Centre";

        is(compare("Moor Creative Weaving Together", whole), 4 * 12000 - 1000 + 6000, 4000, true);
        is(compare(whole, "Moor Creative Weaving Together"), 4 * 12000 - 1000 + 6000, 4000, true);
        is(compare("Moor Creative Weaving Together", whole.replace("Centre", "Assoc")), 53800, NO_LIMIT, true);
        is(compare("Moor Creative Weaving Together", "Moor Creative Weaving Together"), 54000, NO_LIMIT, true);
    }

    /// Each first name has 30 letters.
    @ParameterizedTest
    @CsvSource({
        "Moor Creative Weaving Communit, Moor Creative Looms Community",
        "Moor Creative Weaving Communit, Moor Creative Weaving Companions",
        "Moor Creative Weaving Communit, Moor Creative Weaving",
        "MoorCreativeWeavingAndCommunit, MoorCreativeWeavingAndCommunities Looms",
        "Moor Creative Weaving Commun, Moor Creative Weaving Communities Alliance"
    })
    void whatIsNoBeginningIsNotCut(String name, String other) {
        assertThat(whys(compare(name, other))).noneMatch(why -> why.contains("cut"));
    }

    @Test
    void initialsExplainADifference() {
        var likeness = compare("GM Weaving Looms", "Great Moor Weaving Looms");

        is(likeness, 2 * 12000 + 1000 + 6000, NO_LIMIT, true);
        is(compare("Great Moor Weaving Looms", "GM Weaving Looms"), 31000, NO_LIMIT, true);
        assertThat(whys(likeness)).contains("“gm” may stand for “great moor”.");
        is(compare("Weaving Looms GM", "Weaving Looms Of Great Moor"), 31000 - 200, NO_LIMIT, true);
    }

    @Test
    void oneLetterOrOthersAreNoInitials() {
        assertThat(whys(compare("A Weaving", "Apple Weaving"))).noneMatch(why -> why.contains("stand for"));
        assertThat(whys(compare("XY Weaving", "Great Moor Weaving"))).noneMatch(why -> why.contains("stand for"));
    }

    @Test
    void aSlipInALongNameIsASlip() {
        var likeness = compare("Great Moor Weavers", "Great Moor Weevers");

        is(likeness, 3 * 12000 - 2000, NO_LIMIT, false);
        assertThat(whys(likeness)).contains("“weavers” and “weevers” may be one word.");
    }

    @Test
    void aSlipInAShortNameIsAnotherName() {
        is(compare("Great Weavers", "Great Weevers"), 12000 - 2 * 5000, -500, false);
    }

    @Test
    void aSlipInBracketsNeedsNoLongName() {
        is(compare("Moor (Weavers)", "Moor (Weevers)"), 2 * 12000 - 2000, NO_LIMIT, false);
    }

    @Test
    void theOrderOfWordsTells() {
        is(compare("Moor Road Weavers", "Road Moor Weavers"), 42000, 4000, true);
        is(compare("Moor Age UK", "Age UK Moor"), 12000 + 6644 + 6000, NO_LIMIT, true);
        is(compare("The Moor and Weavers", "Moor, Weavers of"), 30000 - 600, NO_LIMIT, true);
    }

    @Test
    void aNameWithAWordMoreIsDoubtful() {
        is(compare("Moor Weavers Looms", "Moor Weavers"), 24000 - 3000, 4000, false);
        is(compare("Moor Weavers Looms Mill Dale", "Moor Weavers Looms Mill"), 48000 - 3000, 7000, false);
        is(compare("Moor Weavers Looms Mill Dale Hill", "Moor Weavers Looms Mill"), 48000 - 6000, 4000, false);
        is(compare("Moor Weavers Looms", "Sale Weavers Looms"), 24000 - 10000, -500, false);
        is(compare("Moor Weavers (Dale)", "Moor Weavers"), 30000 - 1000, NO_LIMIT, true);
        is(compare("Moor Weavers (Dale)", "Moor Weavers (Hill)"), 24000 - 10000, -500, false);
    }

    @Test
    void fillersComeAndGo() {
        is(compare("The Moor Weavers Association", "Moor Weavers"), 30000 - 400, NO_LIMIT, true);
        is(compare("The Moor Weavers", "The Moor Weavers"), 30000 + 500, NO_LIMIT, true);
    }

    @Test
    void aTellingWordMeansAnotherBody() {
        is(compare("Friends of Moor Weavers", "Moor Weavers"), 24000 - 9000 - 200, -4000, false);
        is(compare("Friends of Moor", "Friends of Moor"), 6644 + 500 + 12000 + 6000, NO_LIMIT, true);
        is(compare("Moor Weavers (Friends)", "Moor Weavers"), 30000 - 1000, NO_LIMIT, true);
        is(compare("Moor Weavers Age UK", "Moor Weavers"), 24000 - 9000, -4000, false);
    }

    @Test
    void aNumberTellsTwoBodiesApart() {
        is(compare("1st Moor Scouts", "2nd Moor Scouts"), 24000 - 24000, -4000, false);
        is(compare("1st Moor Scouts", "Moor Scouts"), 24000 - 5000, -500, false);
    }

    @Test
    void twoPlacesOfAFederationAreTwoBodies() {
        var likeness = compare("Age UK Moor", "Age UK Sale");

        is(likeness, 6644 - 12000 - 12000 - 2 * 9000, -4000, false);
        assertThat(whys(likeness)).contains("Two bodies of one federation.", "They share no word of their own.");
        is(compare("Age UK Moor", "Age UK"), 6644 - 12000 - 9000, -4000, false);
        is(compare("Age UK Moor (Hub)", "Age UK Moor"), 12000 + 6644 + 6000 - 1000, NO_LIMIT, true);
        is(compare("Age UK (Hub)", "Age UK"), 6644 - 12000 - 9000, -4000, false);
    }

    @Test
    void namesWithoutAWordInCommonAreTwo() {
        is(compare("Moor", "Sale"), -12000 - 2 * 5000, -500, false);
        is(compare("", ""), -12000, NO_LIMIT, false);
    }

    @Test
    void inItsOwnFilesThePlaceSaysLittle() {
        is(compareHere("Ambleford Weavers Looms", "Weavers Looms"), 24000 - 1000 + 6000, NO_LIMIT, true);
        is(compareHere("Weavers Looms", "The Weavers Looms Ambleford"), 24000 - 1000 + 6000 - 200, NO_LIMIT, true);
        is(compare("Ambleford Weavers Looms", "Weavers Looms"), 24000 - 3000, 4000, false);
        is(compareHere("Ambleford Weavers", "Weavers"), 12000 - 3000, 4000, false);
        is(compareHere("Ambleford Weavers Looms", "Moor Weavers Looms"), 24000 - 10000, -500, false);
        is(compareHere("Ambleford Moor Weavers Looms", "Weavers Looms"), 24000 - 6000, 4000, false);
    }

    @Test
    void aFederationInThePlaceIsNotItsHeadOffice() {
        is(compareHere("Age UK Weavers Millers Ambleford", "Age UK Weavers Millers"), 30644 - 9000, -4000, false);
        is(compareHere("Ambleford Weavers Looms", "Weavers Looms Age UK"), 24000 - 5000 - 9000, -4000, false);
    }

    @Test
    void formsThatDifferLeaveDoubt() {
        is(compare("Moor Weavers Ltd", "Moor Weavers CIC"), 30000 - 1500, 4000, true);
        is(compare("Moor Weavers Ltd", "Moor Weavers"), 30000, NO_LIMIT, true);
        is(compare("Moor Weavers Ltd", "Moor Weavers (Dale)"), 30000 - 1000, 4000, true);
        is(compare("Moor Weavers (Dale)", "Moor Weavers CIC"), 30000 - 1000, 4000, true);
    }

    /// Whoever asks, the answer is one.
    @Test
    void bothWaysRoundAgree() {
        var all = List.of(
                "Moor Weavers",
                "Moor Weevers Looms",
                "GM Weavers",
                "Great Moor Weavers Ltd",
                "Age UK Moor (Hub)",
                "Age UK",
                "Friends of Moor",
                "Moor Creative Weaving Communit",
                "Moor Creative Weaving Community Trust",
                "Ambleford Moor Weavers Looms",
                "Weavers Looms, Moor",
                "1st Moor Scouts",
                "");
        for (var one : all) {
            for (var other : all) {
                var there = compareHere(one, other);
                var back = compareHere(other, one);
                assertThat(List.of(there.bits(), there.limit(), there.whole()))
                        .as("%s / %s", one, other)
                        .isEqualTo(List.of(back.bits(), back.limit(), back.whole()));
            }
        }
    }
}
