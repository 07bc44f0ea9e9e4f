package org.mainstay.engine.classification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void caseAccentsAndPunctuationGo() {
        assertThat(Words.of("St. JOHN's  Centre & Café")).containsExactly("st", "johns", "centre", "and", "cafe");
        assertThat(Words.of("Home-Start (Trafford)")).containsExactly("home", "start", "trafford");
    }

    @Test
    void everyKindOfApostropheIsTheSame() {
        assertThat(Words.of("Women’s Aid"))
                .isEqualTo(Words.of("Women's Aid"))
                .isEqualTo(Words.of("Women´s Aid"))
                .isEqualTo(Words.of("Women`s Aid"))
                .isEqualTo(Words.of("WOMENS AID"));
    }

    @Test
    void initialsAreOneWord() {
        assertThat(Words.of("Breathchamps C.I.C.")).containsExactly("breathchamps", "cic");
        assertThat(Words.of("C A B Sale")).containsExactly("cab", "sale");
        assertThat(Words.of("Phase 2 4 You")).containsExactly("phase", "2", "4", "you");
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(Words.of(" -- ")).isEmpty();
        assertThat(Words.of("")).isEmpty();
    }

    @Test
    void aSlugJoinsTheWords() {
        assertThat(Words.slug("Grants to  VOL/Orgs")).isEqualTo("grants-to-vol-orgs");
    }
}
