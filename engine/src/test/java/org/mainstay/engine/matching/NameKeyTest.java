package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "The Moor Advice Centre Ltd, moor advice centre",
        "MOOR ADVICE CENTRE LIMITED, moor advice centre",
        "Moor & Sale Advice, moor and sale advice",
        "Moor Domestic Abuse Svc (MDAS), moor domestic abuse services",
        "MOOR DOMESTIC ABUSE SERVICES, moor domestic abuse services",
        "Friends of the Moor (FOTM), friends of the moor",
        "Friends of the Moor (FM), friends of the moor",
        "The, the",
        "Ltd, ltd",
        "(MDAS), mdas"
    })
    void aKeyLeavesOutWhatCannotTellBodiesApart(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Age UK Moor (Sale Hub), Age UK Moor",
        "Moor Choir CIC, Moor Choir",
        "Moor Trading Ltd, Moor Ltd",
        "St Johns (MDAS) Centre, St Johns Centre",
        "Moor Choir Association, Moor Choir"
    })
    void namesThatMayBelongToTwoBodiesKeepTwoKeys(String one, String two) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(two));
    }

    @Test
    void aNameOfPunctuationHasNone() {
        assertThat(NameKey.of(" - ")).isEmpty();
    }
}
