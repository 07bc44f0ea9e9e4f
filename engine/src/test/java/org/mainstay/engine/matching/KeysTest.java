package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static Keys keys(Mention... mentions) {
        return Keys.of(List.of(mentions));
    }

    @Test
    void twoNumbersOfOneListAreTwoBodies() {
        var one = keys(Named.granted("Moor Weavers", "", "GB-CHC-1100012"));
        var other = keys(Named.granted("Moor Weavers", "", "GB-CHC-1100013"));

        assertThat(one.clash(other)).isTrue();
        assertThat(one.clash(one)).isFalse();
    }

    @Test
    void numbersOfTwoListsDoNotClash() {
        var charity = keys(Named.granted("Moor Weavers", "", "GB-CHC-1100012"));
        var company = keys(Named.granted("Moor Weavers", "", "GB-COH-07597525"));

        assertThat(charity.clash(company)).isFalse();
        assertThat(charity.clash(keys(Named.paid("Moor Weavers", "")))).isFalse();
    }

    @Test
    void oneNumberInCommonIsEnough() {
        var one = keys(Named.granted("Moor Weavers", "", "GB-CHC-1100012", "GB-CHC-1100013"));
        var other = keys(Named.granted("Moor Weavers", "", "GB-CHC-1100013"));

        assertThat(one.clash(other)).isFalse();
    }

    @Test
    void whatAPublisherMadeUpTellsNobodyApart() {
        var one = keys(Named.granted("Moor Weavers", "", "360G-amb-1"));
        var other = keys(Named.granted("Moor Weavers", "", "360G-amb-2"));

        assertThat(one.clash(other)).isFalse();
    }

    @Test
    void supplierNumbersTellBodiesOfOneNameApart() {
        var one = keys(Named.paid("Moor Weavers", "100"));

        assertThat(one.clash(keys(Named.paid("MOOR WEAVERS LTD", "200")))).isTrue();
        assertThat(one.clash(keys(Named.paid("Moor Weavers", "100")))).isFalse();
        assertThat(one.clash(keys(Named.paid("Moor Weavers Hub", "200")))).isFalse();
        assertThat(one.clash(keys(Named.paid("Moor Weavers", "")))).isFalse();
    }
}
