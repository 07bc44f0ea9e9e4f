package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.sketch.Rules;
import org.mainstay.model.actor.OrgId;

class QuotedTest {

    private static final String ID = "GB-CHC-1100012";

    private static Quoted quoted(Mention... mentions) {
        return Quoted.of(List.of(mentions), Rules.names());
    }

    @Test
    void aTradingArmThatQuotesItsParentIsABodyOfItsOwn() {
        var arm = Named.paid("MOOR SWIMMERS TRADING LIMITED", "", ID);
        var quoted = quoted(Named.registered("Moor Swimmers", "1100012", ""), arm);

        assertThat(quoted.put()).containsOnlyKeys(arm);
        var alone = quoted.put().getOrDefault(arm, arm);
        assertThat(alone.ids()).isEmpty();
        assertThat(alone.name()).isEqualTo(arm.name());
        assertThat(quoted.parents().get(alone))
                .isEqualTo(
                        new Quoted.Parent(
                                OrgId.of(ID).orElseThrow(),
                                Relation.Type.TRADING_ARM_OF,
                                "“MOOR SWIMMERS TRADING LIMITED” is given the number of Moor Swimmers, and its name is a trading company's."));
    }

    @Test
    void aBodyWhoseOwnNameIsATradingCompanysKeepsItsNumber() {
        assertThat(quoted(Named.registered("Fair Trading", "1100012", ""), Named.paid("Fair Trading Ltd", "", ID))
                        .put())
                .isEmpty();
    }

    @Test
    void aBranchThatQuotesAnotherOfItsFederationIsABodyOfItsOwn() {
        var branch = Named.granted("Age UK Sale", "", ID);
        var quoted = quoted(
                Named.registered("Age UK Moor", "1100012", ""), Named.alias("Age UK Moor and Dale", "1100012"), branch);

        assertThat(quoted.put()).containsOnlyKeys(branch);
        assertThat(quoted.parents().values()).singleElement().satisfies(parent -> {
            assertThat(parent.type()).isEqualTo(Relation.Type.BRANCH_OF);
            assertThat(parent.why())
                    .isEqualTo(
                            "“Age UK Sale” is given the number of Age UK Moor; both bear the name of one federation, with other places.");
        });
    }

    @Test
    void theSameBodyUnderALongerOrShorterNameKeepsItsNumber() {
        var charity = Named.registered("Age UK Moor", "1100012", "");

        assertThat(quoted(charity, Named.granted("Age UK", "", ID)).put()).isEmpty();
        assertThat(quoted(charity, Named.granted("Age UK Moor Sale", "", ID)).put())
                .isEmpty();
        assertThat(quoted(charity, Named.granted("Age UK (Moor) Sale", "", ID)).put())
                .isEmpty();
        assertThat(quoted(charity, Named.granted("Citizens Advice Sale", "", ID))
                        .put())
                .isEmpty();
        assertThat(quoted(charity, Named.granted("Sale Weavers", "", ID)).put()).isEmpty();
        assertThat(quoted(charity, Named.alias("Age UK Sale", "1100012"), Named.granted("Age UK Sale", "", ID))
                        .put())
                .isEmpty();
    }

    @Test
    void withoutARegisterNobodyIsQuoted() {
        assertThat(quoted(Named.granted("Age UK Moor", "", ID), Named.granted("Age UK Sale", "", ID))
                        .put())
                .isEmpty();
        assertThat(quoted(
                                Named.registered("Age UK Moor", "1100012", ""),
                                Named.granted("Age UK Sale", "", "GB-COH-07597525"))
                        .put())
                .isEmpty();
    }
}
