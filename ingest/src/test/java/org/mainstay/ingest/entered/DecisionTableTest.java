package org.mainstay.ingest.entered;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.actor.MatchDecision;
import org.mainstay.model.actor.MatchDecision.Answer;

class DecisionTableTest {

    private static final String HEADINGS = String.join(",", DecisionTable.COLUMNS);

    private final DecisionTable reader = new DecisionTable();

    @Test
    void aDecisionSaysWhoWhenAndWhy() {
        var decision = Trial.of(
                        reader, HEADINGS, "Moor Carers,GB-CHC-1000002,branch of,Partnerships,2026-04-01,They told us")
                .fact(MatchDecision.class);

        assertThat(decision.left()).isEqualTo("Moor Carers");
        assertThat(decision.right()).isEqualTo("GB-CHC-1000002");
        assertThat(decision.answer()).isEqualTo(Answer.BRANCH_OF);
        assertThat(decision.who()).isEqualTo("Partnerships");
        assertThat(decision.when()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(decision.why()).isEqualTo("They told us");
    }

    @ParameterizedTest
    @CsvSource({
        "',B,same,,2026-04-01,',left",
        "'A,,same,,2026-04-01,',right",
        "'A,B,perhaps,,2026-04-01,',answer",
        "'A,B,,,2026-04-01,',answer",
        "'A,B,same,,yesterday,',decided_on"
    })
    void aWrongCellIsNamed(String row, String column) {
        var read = Trial.of(reader, HEADINGS, row);

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).containsExactly("invalid_decision");
        assertThat(read.messages().getFirst()).contains("Line 2", "column " + column);
    }

    @Test
    void everyAnswerIsReadAsItIsWritten() {
        for (var answer : Answer.values()) {
            assertThat(Trial.of(reader, HEADINGS, "A,B," + answer.words() + ",,2026-04-01,")
                            .fact(MatchDecision.class)
                            .answer())
                    .isEqualTo(answer);
        }
        assertThat(reader.name()).isEqualTo("Decisions about names (CSV)");
    }
}
