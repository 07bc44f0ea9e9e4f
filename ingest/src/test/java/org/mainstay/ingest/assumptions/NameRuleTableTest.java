package org.mainstay.ingest.assumptions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.classification.NameRule;
import org.mainstay.model.classification.NameRuleKind;

class NameRuleTableTest {

    private static final String HEADINGS = "kind,words,means,why";

    private final NameRuleTable reader = new NameRuleTable();

    @Test
    void aRuleSaysWhatWordsMean() {
        var rule =
                Trial.of(reader, HEADINGS, "short_form,assn,association,Usual").fact(NameRule.class);

        assertThat(rule.kind()).isEqualTo(NameRuleKind.SHORT_FORM);
        assertThat(rule.words()).isEqualTo("assn");
        assertThat(rule.means()).isEqualTo("association");
        assertThat(rule.why()).isEqualTo("Usual");
    }

    @Test
    void aWeightIsAWholeNumber() {
        assertThat(Trial.of(reader, HEADINGS, "WEIGHT,margin,3000,Judged")
                        .fact(NameRule.class)
                        .means())
                .isEqualTo("3000");
        assertThat(Trial.of(reader, HEADINGS, "weight,unshared word,-3000,Judged")
                        .fact(NameRule.class)
                        .means())
                .isEqualTo("-3000");
    }

    @ParameterizedTest
    @CsvSource({
        "'colour,red,,x',kind",
        "'filler,* -,,x',words",
        "'filler,,,x',words",
        "'weight,margin,much,x',means",
        "'weight,margin,,x',means"
    })
    void aWrongCellIsNamed(String row, String column) {
        var read = Trial.of(reader, HEADINGS, row);

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).containsExactly("invalid_name_rule");
        assertThat(read.messages().getFirst()).contains("Line 2", "column " + column);
    }

    @Test
    void itIsToldFromOtherTables() {
        assertThat(Trial.of(reader, HEADINGS, "filler,the,,x").codes()).isEmpty();
        assertThat(reader.name()).isEqualTo("Name rules (CSV)");
    }
}
