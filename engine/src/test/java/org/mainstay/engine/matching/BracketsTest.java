package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.engine.naming.Names;
import org.mainstay.engine.sketch.Rules;

class BracketsTest {

    private final Names names = new Names(Rules.names());
    private final Brackets brackets = new Brackets(Rules.names());

    private void add(String name) {
        brackets.add(names.of(name));
    }

    private boolean alias(String name) {
        return brackets.alias(names.of(name));
    }

    @Test
    void aNameInBracketsAfterOneNameOnlyIsMostlyItsOther() {
        add("Canal Trust (Moor Mill Waterways)");
        add("CANAL TRUST LTD (Moor Mill Waterways)");

        assertThat(alias("Canal Trust (Moor Mill Waterways)")).isTrue();
    }

    @Test
    void whatStandsAfterTwoNamesIsAHost() {
        add("Canal Trust (Moor Mill Waterways)");
        add("Lock Keepers (Moor Mill Waterways)");

        assertThat(alias("Canal Trust (Moor Mill Waterways)")).isFalse();
    }

    @Test
    void oneOrTwoWordsAreAPlaceOrADepartment() {
        add("Canal Trust (The Mill of Moor)");

        assertThat(alias("Canal Trust (The Mill of Moor)")).isFalse();
        assertThat(alias("Canal Trust")).isFalse();
    }
}
