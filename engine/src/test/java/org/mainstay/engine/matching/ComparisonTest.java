package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.naming.Likeness;
import org.mainstay.engine.naming.Names;
import org.mainstay.engine.sketch.Rules;

/// Of four bodies each is worth two bits of doubt before looking.
class ComparisonTest {

    private static final int PRIOR = -2000;
    private static final Body OTHER = Named.body(2, Named.paid("Dale Band", ""));
    private static final Body LAST = Named.body(3, Named.paid("Mill Farm", ""));

    private static Comparison.Weighed weigh(Mention left, Mention right) {
        var one = Named.body(0, left);
        var other = Named.body(1, right);
        var bodies = List.of(one, other, OTHER, LAST);
        var linker = new Linker(
                Rules.names(),
                bodies,
                BodyNames.of(bodies, new Names(Rules.names())),
                new People(Classifier.of(List.of(), 60)),
                new Locality(Set.of("ambleford"), Set.of("AM11AA")));
        return linker.weigh(one, other);
    }

    private static int weight(Comparison.Weighed weighed, String field) {
        return weighed.parts().stream()
                .filter(part -> part.field().equals(field))
                .mapToInt(Likeness.Part::weight)
                .sum();
    }

    private static List<String> whys(Comparison.Weighed weighed) {
        return weighed.parts().stream().map(Likeness.Part::why).toList();
    }

    @Test
    void everyBodyAtHandMightHaveBeenTheOne() {
        var weighed = weigh(Named.paid("Moor Weavers", ""), Named.granted("Moor Weavers", ""));

        assertThat(weight(weighed, "prior")).isEqualTo(PRIOR);
        assertThat(weighed.bits())
                .isEqualTo(
                        weighed.parts().stream().mapToInt(Likeness.Part::weight).sum());
        assertThat(weighed.whole()).isTrue();
    }

    @Test
    void postcodesSpeakForAndAgainst() {
        assertThat(weight(weigh(at("AM1 1AB"), at("am1 1ab".toUpperCase(java.util.Locale.ROOT))), "postcode"))
                .isEqualTo(7000);
        assertThat(weight(weigh(at("AM1 1AB"), at("AM1 2CD")), "postcode")).isEqualTo(2500);
        assertThat(weight(weigh(at("AM1 1AB"), at("AM2 1AB")), "postcode")).isEqualTo(-1500);
        assertThat(weight(weigh(at("AM1"), at("AM2")), "postcode")).isEqualTo(-1500);
        assertThat(weight(weigh(at("AM1 1AB"), at("AM1")), "postcode")).isEqualTo(-1500);
        assertThat(whys(weigh(at("AM1 1AB"), at("")))).noneMatch(why -> why.contains("postcode"));
        assertThat(whys(weigh(at(""), at("AM1 1AB")))).noneMatch(why -> why.contains("postcode"));
    }

    private static Mention at(String postcode) {
        return Named.granted("Moor Weavers", postcode);
    }

    @Test
    void anAddressInThePlaceSpeaksForACharity() {
        var here = Named.registered("Moor Weavers", "1100012", "AM1 1AA");
        var away = Named.registered("Moor Weavers", "1100012", "ZZ1 1AA");

        assertThat(weight(weigh(Named.paid("Moor Weavers", ""), here), "place")).isEqualTo(4000);
        assertThat(weight(weigh(Named.paid("Moor Weavers", ""), away), "place")).isZero();
        assertThat(weight(weigh(Named.paid("Moor Weavers", ""), Named.gone(here)), "register"))
                .isEqualTo(-3000);
        assertThat(weight(weigh(Named.paid("Moor Weavers", ""), here), "register"))
                .isZero();
    }

    /// The place's own name says nothing between bodies of the place, but much of a charity elsewhere.
    @Test
    void aCharityElsewhereIsNotOfThePlace() {
        var here = Named.registered("Ambleford Weavers Looms", "1100012", "AM1 1AA");
        var away = Named.registered("Ambleford Weavers Looms", "1100012", "ZZ1 1AA");

        assertThat(whys(weigh(Named.paid("Weavers Looms", ""), here))).contains("“ambleford” is the place itself.");
        assertThat(whys(weigh(Named.paid("Weavers Looms", ""), away))).contains("Only one of them has “ambleford”.");
    }

    @Test
    void noCharityIsACommunityInterestCompany() {
        var charity = Named.registered("Moor Weavers", "1100012", "");
        var company = Named.paid("Moor Weavers CIC", "");

        assertThat(weigh(company, charity).bits()).isEqualTo(-500);
        assertThat(weigh(charity, company).bits()).isEqualTo(-500);
        assertThat(whys(weigh(company, charity))).contains("One is a community interest company, which no charity is.");
        assertThat(weigh(company, Named.granted("Moor Weavers", "")).bits()).isPositive();
        assertThat(weigh(Named.granted("Moor Weavers", ""), charity).bits()).isPositive();
    }

    @Test
    void noCharityIsAnNhsTrustThoughItsCharityBearsItsName() {
        var charity = Named.registered("Moor Valley NHS Trust Charity", "1100012", "");
        var trust = Named.paid("Moor Valley NHS Trust", "");

        assertThat(weigh(trust, charity).bits()).isEqualTo(-500);
        assertThat(whys(weigh(charity, trust)))
                .contains("One is a public body, which no charity is, though its charity bears its name.");
        assertThat(weigh(Named.paid("Moor Valley NHS Trust Charity", ""), charity)
                        .bits())
                .isPositive();
    }

    @Test
    void aNameInBracketsMayBeTheOthersWholeName() {
        var both = Named.paid("Canal Trust (Moor Mill Waterways)", "");
        var weighed = weigh(both, Named.granted("Moor Mill Waterways", ""));

        assertThat(weighed.byOtherName()).isTrue();
        assertThat(weighed.bits()).isEqualTo(7000);
        assertThat(weigh(Named.granted("Moor Mill Waterways", ""), both).bits()).isEqualTo(7000);
        assertThat(weigh(both, Named.granted("Moor Mill Waterways Band", "")).bits())
                .isNotEqualTo(7000)
                .isLessThan(5000);
    }

    @Test
    void moreEvidenceThanTheLimitIsSaid() {
        var weighed = weigh(Named.paid("Moor Weavers Hall", ""), Named.granted("Moor Weavers Hall Looms", ""));

        assertThat(weighed.bits()).isEqualTo(4000);
        assertThat(weight(weighed, "limit")).isNegative();
        assertThat(whys(weighed)).contains("A name with a word more may be another body's.");
    }

    @Test
    void withoutANameNothingSpeaksForIt() {
        var weighed = weigh(Named.paid("", "", "GB-COH-07597525"), Named.paid("Moor Weavers", ""));

        assertThat(weighed.bits()).isEqualTo(PRIOR);
        assertThat(weighed.whole()).isFalse();
    }
}
