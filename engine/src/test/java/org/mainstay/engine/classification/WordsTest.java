package org.mainstay.engine.classification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /// A soft hyphen, marks of direction, spaces without width and a bell are in no word, and split none.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo\u00ador Ch\u200boir",
                "\u202eMoor Choir\u202c",
                "\ufeffMoor\u2060 Cho\u200dir",
                "Moo\u0007r Choi\u0000r"
            })
    void signsThatNobodySeesAreDropped(String name) {
        assertThat(Words.of(name)).containsExactly("moor", "choir");
    }

    @Test
    void signsThatStandForWordsAreThese() {
        assertThat(Words.of("Arts + Crafts @ Moor")).containsExactly("arts", "and", "crafts", "at", "moor");
        assertThat(Words.of("Over 50+ Club")).containsExactly("over", "50", "club");
    }

    @Test
    void linesAndTabsPartWords() {
        assertThat(Words.of("Moor\tChoir\nSale\u0085Band\u00a0Hall"))
                .containsExactly("moor", "choir", "sale", "band", "hall");
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
