package org.mainstay.model.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfferTest {

    @Test
    void peopleAreServedByBothInALanguageThatBothGive() {
        assertThat(in("English", "Urdu").sharesLanguage(in("Urdu"))).isEqualTo(Answer.YES);
        assertThat(in("English").sharesLanguage(in("Polish"))).isEqualTo(Answer.NO);
    }

    @Test
    void aLanguageThatNobodyGivesIsNotEnglish() {
        assertThat(in().sharesLanguage(in("English"))).isEqualTo(Answer.UNKNOWN);
        assertThat(in("English").sharesLanguage(in())).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void agesOverlapUpToTheLastYear() {
        assertThat(ages("11", "18").overlaps(ages("18", null))).isEqualTo(Answer.YES);
        assertThat(ages("18", null).overlaps(ages("11", "18"))).isEqualTo(Answer.YES);
        assertThat(ages("0", "17").overlaps(ages("18", null))).isEqualTo(Answer.NO);
        assertThat(ages("18", null).overlaps(ages(null, "17"))).isEqualTo(Answer.NO);
    }

    @Test
    void agesThatNobodyGivesMayOrMayNotOverlap() {
        assertThat(ages(null, null).overlaps(ages("18", null))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void conditionsInOtherWordsMayExcludeEachOther() {
        var women = new Eligibility(BigDecimal.ZERO, null, "Women only");

        assertThat(women.overlaps(new Eligibility(BigDecimal.ZERO, null, "women only")))
                .isEqualTo(Answer.YES);
        assertThat(women.overlaps(ages("0", null))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void whatAServiceSaysItselfStays() {
        var own = in("English");
        var table = new Offer(
                OpeningHours.written("daily"),
                Set.of("food"),
                Set.of("Urdu"),
                ages("18", null),
                List.of("Quayside"),
                Set.of(Channel.REMOTE),
                new Offer.Capacity(100, ""));

        assertThat(own.or(table))
                .isEqualTo(new Offer(
                        table.hours(),
                        table.terms(),
                        own.languages(),
                        table.who(),
                        table.serves(),
                        table.channels(),
                        table.capacity()));
        assertThat(table.or(own)).isEqualTo(table);
    }

    @Test
    void rowsAboutOneServiceAddUp() {
        assertThat(in("Urdu").together(in("English", "Urdu")).languages()).containsExactly("English", "Urdu");
    }

    @Test
    void aChannelIsFoundByTheWordThatFilesWrite() {
        assertThat(Channel.values())
                .allSatisfy(channel -> assertThat(Channel.find(channel.code())).contains(channel));
        assertThat(Channel.find("By post; Home visits")).isEmpty();
        assertThat(Channel.find("Home visits")).contains(Channel.OUTREACH);
        assertThat(Channel.find("In person")).contains(Channel.ON_SITE);
        assertThat(Channel.find("telephone")).contains(Channel.REMOTE);
        assertThat(Channel.find("pigeon")).isEmpty();
    }

    private static Offer in(String... languages) {
        return new Offer(
                OpeningHours.UNKNOWN, Set.of(), Set.of(languages), Eligibility.UNKNOWN, List.of(), Set.of(), null);
    }

    private static Eligibility ages(@Nullable String minimum, @Nullable String maximum) {
        return new Eligibility(
                minimum == null ? null : new BigDecimal(minimum), maximum == null ? null : new BigDecimal(maximum), "");
    }
}
