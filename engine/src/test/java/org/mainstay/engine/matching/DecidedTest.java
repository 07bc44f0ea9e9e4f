package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.actor.MatchDecision;
import org.mainstay.model.actor.MatchDecision.Answer;
import org.mainstay.model.actor.Party;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

class DecidedTest {

    private static final String DAY = "2025-05-01";
    private static final Source ENTERED = Source.of("a".repeat(64), "decisions.csv", 1);

    private final PlaceSketch sketch = new PlaceSketch();
    private int line = 2;

    private void decide(String left, String right, Answer answer, String day) {
        decide(left, right, answer, day, "the team", "");
    }

    private void decide(String left, String right, Answer answer, String day, String who, String why) {
        var row = new RowRef(ENTERED, line++);
        sketch.with(new MatchDecision(left, right, answer, who, LocalDate.parse(day), why, row));
    }

    private List<String> ids() {
        return sketch.organisations().list().stream().map(Organisation::id).toList();
    }

    private void payTwo() {
        sketch.pay("Moor Weavers", DAY, 100).pay("The Loom House", DAY, 300);
    }

    @Test
    void sameJoinsWhateverTheNames() {
        payTwo();
        decide("Moor Weavers", "the loom house ltd", Answer.SAME, DAY, "the team", "They moved.");

        var organisations = sketch.organisations();

        assertThat(organisations.list()).singleElement().satisfies(one -> {
            assertThat(one.names()).containsExactly("Moor Weavers", "The Loom House");
            assertThat(one.profile().joins())
                    .anySatisfy(join -> assertThat(join.how()).isEqualTo("decision"));
        });
        assertThat(organisations.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.standing()).isEqualTo(Pair.Standing.DECIDED);
            assertThat(pair.probability()).isEqualTo(1);
            assertThat(pair.why()).isEqualTo("the team decided on 2025-05-01: same. They moved.");
        });
    }

    @Test
    void aNameSplitsOffTheBodyThatItWasCertainlyIn() {
        sketch.grant(new Party("GB-COH-07597525", "Moor Weavers", "", "", ""), "P", DAY, 1, null)
                .pay("Moor Weavers", DAY, 100);
        assertThat(ids()).containsExactly("GB-COH-07597525");

        decide("GB-COH-07597525", "Moor Weavers", Answer.DIFFERENT, DAY, "", "");

        assertThat(ids()).containsExactly("GB-COH-07597525", "name:moor-weavers");
        assertThat(sketch.organisations().pairs())
                .singleElement()
                .extracting(Pair::why)
                .isEqualTo("Somebody decided on 2025-05-01: different.");
    }

    @Test
    void aWholeBodyCannotSplitOffItself() {
        sketch.pay("Moor Weavers", DAY, 100);
        decide("Moor Weavers", "The Moor Weavers Ltd", Answer.DIFFERENT, DAY);

        assertThat(ids()).containsExactly("name:moor-weavers");
    }

    @ParameterizedTest
    @CsvSource({"SAME, 1", "DIFFERENT, 2", "LATER, 2", "BRANCH_OF, 2"})
    void theLatestRowCounts(Answer last, int bodies) {
        payTwo();
        decide("Moor Weavers", "The Loom House", Answer.DIFFERENT, "2025-05-01");
        decide("The Loom House", "Moor Weavers", Answer.SAME, "2025-05-02");
        decide("Moor Weavers", "The Loom House", last, "2025-05-03");

        assertThat(ids()).hasSize(bodies);
    }

    @Test
    void ofOneDayTheLaterRowCounts() {
        payTwo();
        decide("Moor Weavers", "The Loom House", Answer.DIFFERENT, DAY);
        decide("Moor Weavers", "The Loom House", Answer.SAME, DAY);

        assertThat(ids()).hasSize(1);
    }

    @Test
    void undoTakesTheLatestBackAndBringsTheOneBeforeIt() {
        payTwo();
        var before = sketch.organisations();
        decide("Moor Weavers", "The Loom House", Answer.SAME, "2025-05-01");
        decide("Moor Weavers", "The Loom House", Answer.DIFFERENT, "2025-05-02");
        decide("The Loom House", "Moor Weavers", Answer.UNDO, "2025-05-03");
        assertThat(ids()).hasSize(1);

        decide("Moor Weavers", "The Loom House", Answer.UNDO, "2025-05-04");
        var after = sketch.organisations();

        assertThat(after.list()).isEqualTo(before.list());
        assertThat(after.pairs()).isEqualTo(before.pairs());
        assertThat(after.relations()).isEqualTo(before.relations());

        decide("Moor Weavers", "The Loom House", Answer.UNDO, "2025-05-05");
        assertThat(ids()).as("nothing is left to take back").hasSize(2);
    }

    @Test
    void laterLeavesThePairInTheQueue() {
        sketch.grant(new Party("GB-COH-07363900", "Moor Lights", "", "", ""), "P", DAY, 1, null)
                .grant(new Party("GB-COH-06447020", "Moor Lights", "", "", ""), "P", DAY, 1, null);
        decide("GB-COH-07363900", "GB-COH-06447020", Answer.LATER, DAY);

        assertThat(sketch.organisations().pairs())
                .singleElement()
                .extracting(Pair::standing)
                .isEqualTo(Pair.Standing.ASK);
    }

    @ParameterizedTest
    @CsvSource({
        "BRANCH_OF, BRANCH_OF",
        "TRADING_ARM_OF, TRADING_ARM_OF",
        "MEMBER_OF, MEMBER_OF",
        "SUCCESSOR_OF, SUCCESSOR_OF"
    })
    void aRelationStandsAndJoinsNothing(Answer answer, Relation.Type type) {
        payTwo();
        decide("Moor Weavers", "The Loom House", answer, DAY);

        assertThat(ids()).hasSize(2);
        assertThat(sketch.organisations().relations()).singleElement().satisfies(relation -> {
            assertThat(relation.type()).isEqualTo(type);
            assertThat(relation.from()).isEqualTo("name:moor-weavers");
            assertThat(relation.to()).isEqualTo("name:the-loom-house".replace("the-", ""));
            assertThat(relation.why()).isEqualTo("the team decided so.");
            assertThat(relation.rows()).containsExactly(new RowRef(ENTERED, 2));
        });
    }

    @Test
    void whoeverDoesNotSayWhoIsAPerson() {
        payTwo();
        decide("Moor Weavers", "The Loom House", Answer.MEMBER_OF, DAY, " ", "");

        assertThat(sketch.organisations().relations())
                .extracting(Relation::why)
                .containsExactly("A person decided so.");
    }

    @Test
    void aDecisionAboutNobodyHereDoesNothing() {
        payTwo();
        decide("Moor Weavers", "Unheard Of", Answer.SAME, DAY);
        decide("Unheard Of", "Moor Weavers", Answer.BRANCH_OF, DAY);
        decide("Nobody", "Nothing", Answer.DIFFERENT, DAY);

        assertThat(ids()).hasSize(2);
        assertThat(sketch.organisations().relations()).isEmpty();
    }

    @Test
    void aDecisionSurvivesTheOrderOfItsFile() {
        payTwo();
        decide("Moor Weavers", "The Loom House", Answer.SAME, "2025-05-02");
        decide("Moor Weavers", "The Loom House", Answer.DIFFERENT, "2025-05-01");

        assertThat(ids()).as("the later day counts").hasSize(1);
    }
}
