package org.mainstay.ingest.threesixtygiving.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Rules that need more than one grant.
class AcrossGrantsTest {

    private static Written numbered(int number) {
        return Written.toClub()
                .with("id", "'360G-ambleford-%d'".formatted(number))
                .with("amountAwarded", Integer.toString(5000 + number));
    }

    private static CheckedGrants check(Written... grants) {
        return Trying.check(List.of(grants).stream().map(Written::toString).toList());
    }

    @Test
    void grantsThatHaveNothingToDoWithEachOtherRaiseNothing() {
        assertThat(check(numbered(1), numbered(2), numbered(3)).checks()).isEmpty();
    }

    @Test
    void oneIdentifierIsOneGrant() {
        var checked = check(numbered(1), numbered(2), numbered(3).with("id", "'360G-ambleford-1'"));
        assertThat(Trying.counts(checked)).isEqualTo(Map.of("duplicate_grant_id", 1L));
        assertThat(Trying.where(checked, DuplicateGrantId.class))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.row().line()).isEqualTo(3);
                    assertThat(finding.value()).isEqualTo("360G-ambleford-1");
                });
        assertThat(checked.aggregates().duplicateIds()).containsExactly("360G-ambleford-1");
        assertThat(checked.aggregates().distinctIds()).isEqualTo(2);
    }

    @Test
    void theRarerNameOfAnOrganisationIsShownWithTheCommonest() {
        var rare = numbered(2).with("recipientOrganization", Written.club("GB-CHC-9000012", "Larkfield Youth"));
        var checked = check(numbered(1), rare, numbered(3));
        assertThat(Trying.where(checked, OrganisationWithSeveralNames.class))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.row().line()).isEqualTo(2);
                    assertThat(finding.heading()).isEqualTo("recipientOrganization/0/name");
                    assertThat(finding.value()).isEqualTo("Larkfield Youth");
                    assertThat(finding.suggestion()).isEqualTo("Larkfield Club");
                });
    }

    @Test
    void aFurtherRecipientIsComparedToo() {
        var two = "[{'id':'GB-CHC-9000099','name':'Mill Club','postalCode':'AF1 2BC'},"
                + "{'id':'GB-CHC-9000012','name':'Larkfield Youth','postalCode':'AF1 2BC'}]";
        var checked = check(numbered(1), numbered(2).with("recipientOrganization", two));
        assertThat(Trying.where(checked, OrganisationWithSeveralNames.class))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.heading()).isEqualTo("recipientOrganization/1/name");
                    assertThat(finding.suggestion()).isEqualTo("Larkfield Club");
                });
        assertThat(checked.aggregates().distinctRecipients()).isEqualTo(2);
    }

    @Test
    void oneNameUnderTwoIdentifiers() {
        var other = numbered(2).with("recipientOrganization", Written.club("GB-COH-90000121", "Larkfield Club"));
        assertThat(Trying.where(check(numbered(1), other), NameWithSeveralOrganisationIds.class))
                .extracting(Finding::value, Finding::suggestion)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("GB-COH-90000121", "GB-CHC-9000012"));
    }

    @Test
    void theSameAwardTwiceIsShownTwice() {
        var again = numbered(2).with("amountAwarded", "5001.00");
        assertThat(Trying.where(check(numbered(1), again), PossibleDuplicateAward.class))
                .extracting(Finding::value)
                .containsExactly("360G-ambleford-1", "360G-ambleford-2");
        assertThat(check(numbered(1), again.with("awardDate", "'2024-05-02'")).checks())
                .isEmpty();
    }

    @Test
    void aHundredTimesTheUsualAmountIsFarOut() {
        var grants = new ArrayList<String>();
        for (var number = 1; number <= 30; number++) {
            grants.add(numbered(number).toString());
        }
        assertThat(Trying.check(grants).checks()).isEmpty();
        grants.set(7, numbered(8).with("amountAwarded", "500000").toString());
        grants.set(8, numbered(9).with("amountAwarded", "50").toString());
        assertThat(Trying.where(Trying.check(grants), AmountOutlier.class))
                .extracting(Finding::value)
                .containsExactly("500000", "50");
    }

    @Test
    void aSmallProgrammeNeedsFiftyTimesItsMedian() {
        var grants = new ArrayList<String>();
        for (var number = 1; number <= 5; number++) {
            grants.add(numbered(number).toString());
        }
        grants.set(0, numbered(1).with("amountAwarded", "200000").toString());
        assertThat(Trying.check(grants).checks()).isEmpty();
        grants.set(0, numbered(1).with("amountAwarded", "260000").toString());
        assertThat(Trying.counts(Trying.check(grants))).isEqualTo(Map.of("amount_outlier", 1L));
    }

    @Test
    void funderNamesAndIdentifiersAgree() {
        var name = numbered(3).with("fundingOrganization", "[{'id':'GB-LAE-AFD','name':'Ambleford Borough'}]");
        var id = numbered(4).with("fundingOrganization", "[{'id':'360G-ambleford','name':'Ambleford Council'}]");
        var checked = check(numbered(1), numbered(2), name, id);
        assertThat(Trying.where(checked, FunderWithSeveralNames.class))
                .extracting(Finding::value, Finding::suggestion)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Ambleford Borough", "Ambleford Council"));
        assertThat(Trying.where(checked, FunderNameWithSeveralIds.class))
                .extracting(Finding::value, Finding::suggestion)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("360G-ambleford", "GB-LAE-AFD"));
        assertThat(checked.aggregates().funderPrefixes()).isEqualTo(Map.of("GB-LAE", 1L, "360G", 1L));
    }
}
