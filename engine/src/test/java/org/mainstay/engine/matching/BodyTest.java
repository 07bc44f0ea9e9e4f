package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.engine.naming.Name;
import org.mainstay.engine.naming.Names;
import org.mainstay.engine.sketch.Rules;

class BodyTest {

    private final Names names = new Names(Rules.names());

    @Test
    void itsNamesAreThoseOfItsMentionsAndThoseTheyGive() {
        var body = Named.body(
                0,
                Named.paid("Moor Looms t/a Warp Hall", ""),
                Named.paid("", "", "GB-COH-07597525"),
                Named.granted("Moor Looms t/a Warp Hall", ""),
                Named.granted("Moor Looms", ""),
                Named.granted("Warp Looms t/a Warp Hall", ""));

        assertThat(body.names(names))
                .extracting(Name::raw)
                .containsExactly("Moor Looms t/a Warp Hall", "warp hall", "Moor Looms", "Warp Looms t/a Warp Hall");
    }

    @Test
    void aRegisterKnowsItByItsOwnNameOrAnother() {
        var charity = Named.registered("Moor Looms", "1100012", "AM1 1AA");
        var alias = Named.alias("Warp Hall", "1100012");
        var paid = Named.paid("Moor Looms", "");

        assertThat(Named.body(0, charity, alias).onlyRegistered()).isTrue();
        assertThat(Named.body(0, charity, paid).onlyRegistered()).isFalse();
        assertThat(Named.body(0, charity, paid).registered()).isTrue();
        assertThat(Named.body(0, alias).registered()).isFalse();
        assertThat(Named.body(0, paid).registered()).isFalse();
    }

    @Test
    void itIsGoneWhereEveryRegisterSaysSo() {
        var here = Named.registered("Moor Looms", "1100012", "");
        var gone = Named.gone(here);

        assertThat(Named.body(0, gone, Named.paid("Moor Looms", "")).gone()).isTrue();
        assertThat(Named.body(0, gone, here).gone()).isFalse();
        assertThat(Named.body(0, here).gone()).isFalse();
        assertThat(Named.body(0, Named.paid("Moor Looms", "")).gone()).isFalse();
    }

    @Test
    void itsPostcodesStandOnceWithoutSpaces() {
        var body = Named.body(
                0,
                Named.granted("Moor Looms", "AM1 1AB"),
                Named.granted("Moor Looms Hub", "AM1 1AA"),
                Named.registered("Moor Looms", "1100012", "AM11AB"),
                Named.paid("Moor Looms", ""));

        assertThat(body.postcodes()).containsExactly("AM11AA", "AM11AB");
        assertThat(body.keys().byList()).containsOnlyKeys("GB-CHC");
    }
}
