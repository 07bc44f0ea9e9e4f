package org.mainstay.engine.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.partnership.SectorProfile.Grade;
import org.mainstay.engine.partnership.SectorProfile.Kind;
import org.mainstay.engine.partnership.SectorProfile.Measure;
import org.mainstay.engine.partnership.SectorProfile.Pair;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.actor.Party;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.partnership.Member;

class SectorProfileTest {

    private final Pact pact = new Pact();

    private SectorProfile.Relationship of(Pair pair) {
        return pact.find().profile().relationships().stream()
                .filter(one -> one.pair() == pair)
                .findFirst()
                .orElseThrow();
    }

    private List<Long> values(Pair pair) {
        return of(pair).measures().stream().map(one -> one.figure().value()).toList();
    }

    @Test
    void whereNoFileShowsATieThereIsNoGrade() {
        var relationship = of(Pair.PRIVATE_SOCIAL);

        assertThat(relationship.grade()).isNull();
        assertThat(relationship.ties().value()).isZero();
        assertThat(relationship.measures()).isEmpty();
    }

    /// Two charities and a firm, each paid by one council: six ends, three of them the council's.
    @Test
    void paymentsTieTheCouncilToThoseItPays() {
        pact.sketch
                .payMonthly("Sale Foodbank", PlaceSketch.HEADING, 100_00)
                .payMonthly("Dane Foodbank", PlaceSketch.HEADING, 100_00)
                .pay("Dane Foodbank", "2024-05-01", 5_00)
                .pay("Moor Recruitment", "STAFF", "2025-05-01", 7_00);

        // Two ties of 3 × 2 / 6 = 1 expected; £2,400 in the year; one of two lasts; none goes both ways; the council
        // alone of three bodies has two.
        assertThat(values(Pair.PUBLIC_SOCIAL)).containsExactly(2_000_000L, 2_400_00L, 500_000L, 0L, 333_333L);
        assertThat(of(Pair.PUBLIC_SOCIAL).measures())
                .extracting(Measure::reached)
                .containsExactly(true, true, true, false, true);
        assertThat(of(Pair.PUBLIC_SOCIAL).grade()).isEqualTo(Grade.STABLE);
        assertThat(of(Pair.PUBLIC_SOCIAL).measures().getFirst().figure().trace())
                .isInstanceOf(Trace.Model.class);
        assertThat(of(Pair.PUBLIC_PRIVATE).ties().value()).isEqualTo(1);
        assertThat(of(Pair.PUBLIC_PRIVATE).grade()).isEqualTo(Grade.BRITTLE);
    }

    @Test
    void membersOfOnePartnershipAreTiedBothWays() {
        pact.partnership("larder")
                .member("larder", "Lowfold Dairy", Member.Sector.PRIVATE, Member.Role.FUNDER)
                .member("larder", "Sale Foodbank", Member.Sector.SOCIAL, Member.Role.DELIVERER)
                .member("larder", "Dane Foodbank", Member.Sector.SOCIAL, Member.Role.DELIVERER)
                .member("larder", "Somebody", null, Member.Role.HOST)
                .partnership("later", Pact.governance("", "", "", "", null), Pact.since("2026-09-01", null, null))
                .member("later", "Lowfold Dairy", Member.Sector.PRIVATE, Member.Role.FUNDER)
                .member("later", "Moor Foodbank", Member.Sector.SOCIAL, Member.Role.DELIVERER);

        assertThat(of(Pair.PRIVATE_SOCIAL).ties().value()).isEqualTo(2);
        assertThat(of(Pair.PRIVATE_SOCIAL).measures())
                .filteredOn(measure -> measure.kind() == Kind.BOTH_WAYS || measure.kind() == Kind.LASTING)
                .extracting(measure -> measure.figure().value())
                .containsExactly(1_000_000L, 1_000_000L);
    }

    @Test
    void grantsTieFundersOfKnownSectorsToThoseTheyFund() {
        grant("GB-LAE-AFD", "Ambleford Council");
        grant("GB-CHC-1100099", "Moor Foundation");
        grant("GB-COH-01234567", "Lowfold Dairy");
        grant("", "Dane Trust");

        assertThat(of(Pair.PUBLIC_SOCIAL).ties().value()).isEqualTo(1);
        assertThat(of(Pair.PRIVATE_SOCIAL).ties().value()).isZero();

        pact.partnership("larder").member("larder", "Lowfold Dairy", Member.Sector.PRIVATE, Member.Role.FUNDER);

        assertThat(of(Pair.PRIVATE_SOCIAL).ties().value()).isEqualTo(1);
    }

    private void grant(String funderId, String funder) {
        pact.sketch.fact(row -> new Grant(
                funder,
                "Food",
                new Grant.Award(1_000_00, LocalDate.of(2025, 5, 1), null, null, null),
                Party.named("Sale Foodbank"),
                false,
                new Party(funderId, funder, "", "", ""),
                new Grant.Programme("", ""),
                row));
    }

    @Test
    void aBodyThatIsThereForOthersSupportsTheVoluntaryMembersBesideIt() {
        pact.partnership("larder")
                .member("larder", "Food Network", Member.Sector.SOCIAL, Member.Role.INFRASTRUCTURE)
                .member("larder", "Sale Foodbank", Member.Sector.SOCIAL, Member.Role.DELIVERER)
                .member("larder", "Lowfold Dairy", Member.Sector.PRIVATE, Member.Role.FUNDER);

        assertThat(pact.find().profile().support()).singleElement().satisfies(support -> {
            assertThat(support.supported().value()).isEqualTo(1);
            assertThat(support.yearly()).isNull();
        });
    }

    @Test
    void everythingHasWordsForPeople() {
        assertThat(Pair.values()).allSatisfy(one -> assertThat(one.words()).isNotEmpty());
        assertThat(Grade.values()).allSatisfy(one -> assertThat(one.words()).isNotEmpty());
        assertThat(Kind.values()).allSatisfy(one -> assertThat(one.words()).isNotEmpty());
    }
}
