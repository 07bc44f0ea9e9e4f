package org.mainstay.ingest.entered;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.funding.SetAside;
import org.mainstay.model.funding.SetAside.Answer;

class SetAsideTableTest {

    private static final String HEADINGS = String.join(",", SetAsideTable.COLUMNS);

    private final SetAsideTable reader = new SetAsideTable();

    @Test
    void aDecisionSaysWhichLineWhoWhenAndWhy() {
        var aside = Trial.of(
                        reader,
                        HEADINGS,
                        "GB-CHC-1000002,GRANTS TO VOL ORGS,agreed,Executive,2026-04-01,Renewed for three years")
                .fact(SetAside.class);

        assertThat(aside.organisation()).isEqualTo("GB-CHC-1000002");
        assertThat(aside.label()).isEqualTo("GRANTS TO VOL ORGS");
        assertThat(aside.answer()).isEqualTo(Answer.AGREED);
        assertThat(aside.who()).isEqualTo("Executive");
        assertThat(aside.when()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(aside.why()).isEqualTo("Renewed for three years");
    }

    @ParameterizedTest
    @CsvSource({
        "',GRANTS,agreed,,2026-04-01,',organisation",
        "'A,,agreed,,2026-04-01,',label",
        "'A,GRANTS,maybe,,2026-04-01,',set_aside",
        "'A,GRANTS,agreed,,soon,',decided_on"
    })
    void aWrongCellIsNamed(String row, String column) {
        var read = Trial.of(reader, HEADINGS, row);

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).containsExactly("invalid_set_aside");
        assertThat(read.messages().getFirst()).contains("Line 2", "column " + column);
    }

    @Test
    void everyAnswerIsReadAsItIsWritten() {
        for (var answer : Answer.values()) {
            assertThat(Trial.of(reader, HEADINGS, "A,GRANTS," + answer.words() + ",,2026-04-01,")
                            .fact(SetAside.class)
                            .answer())
                    .isEqualTo(answer);
        }
        assertThat(reader.name()).isEqualTo("Funding lines set aside (CSV)");
    }
}
