package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.engine.naming.Likeness;
import org.mainstay.engine.naming.NameComparer;
import org.mainstay.engine.naming.NameRules;
import org.mainstay.engine.naming.Names;
import org.mainstay.engine.naming.Usage;
import org.mainstay.ingest.shipped.Shipped;

/// What the shipped rules make of names as ledgers and registers have them.
class ShippedNamesTest {

    private final NameRules rules = NameRules.of(Shipped.nameRules());
    private final Names names = new Names(rules);
    private final NameComparer comparer = new NameComparer(rules, new Usage(rules), Set.of());

    private Likeness compare(String one, String other) {
        return comparer.compare(names.of(one), names.of(other), false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OTTERBY MIND (INCORPORATING OUR CELEBRATION) LTD|otterby mind|ltd|mind",
                "PRIORY HEALTHCARE LIMTED T/A WELLINGTON HOUSE CC|priory healthcare|ltd|",
                "Abbey Multi Academy Trust T/A Lightcliffe Academy|abbey multi academy trust||",
                "Fosterdale (Fostering & Adoption)|fosterdale||",
                "Canal & Lock Trust (Moor Waterways)|canal and lock trust||",
                "CHILDCARE @ ST SWITHUNS|childcare at saint swithuns||",
                "Voluntary Action-Otterby|voluntary-action otterby||voluntary-action",
                "Blue Sky CIC|blue sky|cic|",
                "Otterby CAB|otterby citizens-advice||citizens-advice",
                "Citizens Advice Bureau Otterby|citizens-advice otterby||citizens-advice",
            })
    void aNameComesApart(String raw, String words, String form, String brand) {
        var name = names.of(raw);

        assertThat(String.join(" ", name.words())).isEqualTo(words);
        assertThat(name.form()).isEqualTo(form == null ? "" : form);
        assertThat(name.brand()).isEqualTo(brand == null ? "" : brand);
    }

    @Test
    void tradingNamesAndFormerNamesAreNamesOfTheBody() {
        assertThat(names.of("PRIORY HEALTHCARE LIMTED T/A WELLINGTON HOUSE CC").others())
                .containsExactly("wellington house cc");
        assertThat(names.of("Abbey Multi Academy Trust T/A Lightcliffe Academy").others())
                .containsExactly("lightcliffe academy");
    }

    @ParameterizedTest
    @CsvSource({
        "Blue Sky CIC, Bluesky",
        "Gorse Mill Studios, Gorsemill Studios",
        "G Force, G- Force",
        "G Force, G-Force",
        "Mind in Otterby, Otterby Mind",
        "Citizens Advice Otterby, Otterby CAB",
        "Otterby MBC, Otterby Metropolitan Borough Council",
        "ST SWITHUNS COMMUNITY CTR, St. Swithun's Community Centre"
    })
    void namesOfOneBodyAgreeWhole(String one, String other) {
        assertThat(compare(one, other).whole())
                .as(compare(one, other).toString())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Age UK Otterby, Age UK Brindley",
        "Mind in Otterby, Mind in Brindley",
        "Otterby Primary School, Otterby Primary School PTA",
        "1st Otterby Scout Group, 2nd Otterby Scout Group",
        "Otterby City Council, Otterbyshire County Council",
        "Otterby Council, Otterby Parish Council",
        "Dial A Cab, Otterby Citizens Advice",
        "Hidden Treasure Discovery Centre, The Hideaway"
    })
    void namesOfTwoBodiesDoNot(String one, String other) {
        var likeness = compare(one, other);

        assertThat(likeness.whole()).as(likeness.toString()).isFalse();
        assertThat(Math.min(likeness.bits(), likeness.limit()))
                .as(likeness.toString())
                .isNegative();
    }

    /// A word written with another before it: alike, not equal.
    @Test
    void aWordWithinAnotherIsAlike() {
        var likeness = compare("Otterby Riding for the Disabled", "Otterby Horseriding for the Disabled Association");

        assertThat(likeness.whole()).isFalse();
        assertThat(likeness.bits()).isGreaterThan(20_000);
    }
}
