package org.mainstay.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.engine.sketch.Rules;

class NamesTest {

    private final Names names = new Names(Rules.names());

    @ParameterizedTest
    @CsvSource({
        "MOOR WEAVERS LIMTED, moor weavers, ltd",
        "Moor Weavers C.I.C. Ltd, moor weavers, cic",
        "Ltd, ltd, ''",
        "Moor Ctr & Svc, moor centre and services, ''",
        "CHILDCARE @ ST ELMS, childcare at saint elms, ''",
        "Moor CAB, moor citizens-advice, ''",
        "Moor Citizens Advice, moor citizens-advice, ''",
        "Moor Weavers In Liquidation, moor weavers, ''",
        "Moor Weavers 2019 100234, moor weavers, ''",
        "In Liquidation, in liquidation, ''",
        "2019, 2019, ''",
        "1st Moor Scouts, 1st moor scouts, ''"
    })
    void aNameIsItsWordsAndItsForm(String raw, String words, String form) {
        var name = names.of(raw);

        assertThat(String.join(" ", name.words())).isEqualTo(words);
        assertThat(name.form()).isEqualTo(form);
        assertThat(name.raw()).isEqualTo(raw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moor Weavers (Sale Hub)|moor weavers|sale hub",
                "Moor Weavers (Sale Hub|moor weavers|sale hub",
                "Moor Weavers 'Warp and Weft' |moor weavers|warp and weft",
                "Moor Weavers \"Warp\" Club|moor weavers club|warp",
                "Moor Weavers ‘Warp’|moor weavers|warp",
                "Moor Weavers, Sale|moor weavers|sale",
                "Moor Weavers - Sale|moor weavers|sale",
                "Moor-Weavers|moor weavers|",
                "St Elm's Weavers|saint elms weavers|",
                "(Sale) Weavers|sale weavers|",
                "Friends of Moor (FM)|friends of moor|",
                "Friends of Moor (F.O.M.)|friends of moor|",
                "Friends of Moor (FX)|friends of moor|fx",
                "-- (Sale)|sale|",
            })
    void whatIsSetApartStandsAside(String raw, String words, String aside) {
        var name = names.of(raw);

        assertThat(String.join(" ", name.words())).isEqualTo(words);
        assertThat(String.join(" ", name.aside())).isEqualTo(aside == null ? "" : aside);
    }

    @Test
    void aTradingNameIsAnotherNameOfTheBody() {
        var name = names.of("PRIORY WEAVERS LIMTED T/A WELLINGTON LOOMS");

        assertThat(name.words()).containsExactly("priory", "weavers");
        assertThat(name.form()).isEqualTo("ltd");
        assertThat(name.others()).containsExactly("wellington looms");
        assertThat(names.of("Moor Looms formerly Sale Looms trading as Loom").others())
                .containsExactly("sale looms", "loom");
        assertThat(names.of("t/a").others()).isEmpty();
        assertThat(names.of("Moor Meta Weavers").others()).isEmpty();
    }

    @Test
    void anotherNameInBracketsComesOutOfThem() {
        var name = names.of("MOOR LOOMS (FORMERLY SALE LOOMS) LTD");

        assertThat(name.words()).containsExactly("moor", "looms");
        assertThat(name.form()).isEqualTo("ltd");
        assertThat(name.others()).containsExactly("sale looms");
        assertThat(names.of("Moor Looms (formerly Sale Loo").others()).containsExactly("sale loo");
        assertThat(names.of("Moor Looms (formerly Sale Loo").words()).containsExactly("moor", "looms");
        assertThat(names.of("Moor (Dale) Looms formerly Sale Looms").aside()).containsExactly("dale");
    }

    @Test
    void aFederationIsTheBrandOfItsMembers() {
        assertThat(names.of("Age UK Moor").brand()).isEqualTo("age-uk");
        assertThat(names.of("Moor City Council").brand()).isEqualTo("council");
        assertThat(names.of("Moor Weavers").brand()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20, true", "21, false", "29, false", "30, true", "35, true", "40, true"})
    void aNameOfALedgersLengthMayBeCut(int length, boolean cut) {
        assertThat(names.of("m".repeat(length)).cut()).isEqualTo(cut);
    }

    @Test
    void whatStandsAsideIsANameOfItsOwn() {
        var aside = names.of("Moor Weavers Ltd (Sale Looms)").asideAlone();

        assertThat(aside.words()).containsExactly("sale", "looms");
        assertThat(aside.aside()).isEmpty();
        assertThat(aside.form()).isEmpty();
    }

    @Test
    void spacesDoNotTellJoinedNames() {
        assertThat(names.of("Gorse Mill Looms").joined())
                .isEqualTo(names.of("Gorsemill Looms").joined());
        assertThat(names.of("G- Force").joined()).isEqualTo(names.of("G-Force").joined());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "--", "()", "(((", "))))", "''''", "\u202e", "\u0000", ",,, ,", "- - -"})
    void aNameOfNothingHasNoWords(String raw) {
        var name = names.of(raw);

        assertThat(name.words()).isEmpty();
        assertThat(name.aside()).isEmpty();
        assertThat(name.others()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "'a ", "\" ", "a, ", " - a", "t/a ", "x", "(a", "\u202e(", "ﷺ", "\ud83d\ude00 ", "e\u0301"})
    void aNameWithoutEndIsCutBeforeAnyWork(String piece) {
        var raw = "Moor " + piece.repeat(10_000);

        var name = Assertions.assertTimeout(Duration.ofSeconds(5), () -> names.of(raw));

        assertThat(name.raw()).isEqualTo(raw);
        assertThat(name.words().getFirst()).startsWith("moor");
        assertThat(name.words().size() + name.aside().size()).isLessThan(4000);
    }

    @Test
    void signsThatNobodySeesAndKindsOfLettersMakeNoOtherName() {
        var plain = names.of("Moor Weavers (Sale Hub) Ltd");

        assertThat(names.of("\u202eMoor\u200b Wea\u00advers (Sale Hub) L\u2060td\u202c")
                        .words())
                .isEqualTo(plain.words());
        assertThat(names.of("Ｍoor Wéavers (Sale Hub) Ltd").words()).isEqualTo(plain.words());
        assertThat(names.of("Moor We\u0430vers (Sale Hub) Ltd").words()).isNotEqualTo(plain.words());
    }
}
