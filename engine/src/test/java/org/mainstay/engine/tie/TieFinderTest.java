package org.mainstay.engine.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.classification.CueKind;
import org.mainstay.model.funding.EnteredLine;
import org.mainstay.model.funding.Funder;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.partnership.Entry;
import org.mainstay.model.partnership.Member;
import org.mainstay.model.tie.EnteredTie;
import org.mainstay.model.tie.EnteredTie.Kind;

class TieFinderTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final PlaceSketch sketch = new PlaceSketch()
            .cue(CueKind.VOLUNTARY_NAME, "club", 90, "judged")
            .payMonthly("Hall Club", PlaceSketch.HEADING, 1_000_00)
            .payMonthly("Quay Club", PlaceSketch.HEADING, 1_000_00)
            .coverYear();

    private KnownTies find() {
        return TieFinder.find(
                sketch.place(), sketch.organisations(), sketch.lines().all());
    }

    private void tie(Kind kind, String from, String to, EnteredTie.@Nullable Share share, LocalDate reported) {
        sketch.fact(row -> new EnteredTie(kind, from, to, "", null, share, reported, "Lease", row));
    }

    private void pays(String what, long pence) {
        sketch.fact(row -> new EnteredTie(
                Kind.PAYS, "Hall Club", "Quay Club", what, new EnteredTie.Payment(pence, 30), null, MAY, "", row));
    }

    private void member(String organisation, Member.Role role) {
        var entry = new Entry(false, "Team", MAY, "");
        sketch.fact(row -> new Member("hub", organisation, new TreeSet<>(List.of(role)), null, null, entry, row));
    }

    @Test
    void whatSomebodyWroteDownIsATieBetweenTheTwo() {
        tie(Kind.HOSTS, "hall club", "QUAY CLUB", new EnteredTie.Share(6, 5, 7), MAY);

        assertThat(find().ties()).singleElement().satisfies(tie -> {
            assertThat(tie.id())
                    .isEqualTo("tie/hosts/" + tie.from().id() + "/" + tie.to().id());
            assertThat(tie.says()).isEqualTo("Hall Club hosts Quay Club");
            assertThat(tie.share()).isEqualTo(new EnteredTie.Share(6, 5, 7));
            assertThat(tie.why()).isEqualTo("From: Lease.");
            assertThat(tie.rows()).hasSize(1);
        });
    }

    @Test
    void ofSeveralRowsAboutOneTieTheLatestCountsAndNoneEndsIt() {
        tie(Kind.HOSTS, "Hall Club", "Quay Club", null, MAY);
        tie(Kind.HOSTS, "Hall Club", "Quay Club", new EnteredTie.Share(6, 6, 6), MAY.minusDays(1));

        assertThat(find().ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.share()).isNull());

        tie(Kind.HOSTS, "Hall Club", "Quay Club", new EnteredTie.Share(0, 0, 0), MAY.plusDays(1));

        assertThat(find().ties()).isEmpty();
    }

    @Test
    void twoPaymentsForDifferentThingsAreTwoTies() {
        pays("rent", 1_000_00);
        pays("payroll", 500_00);

        assertThat(find().ties()).extracting(KnownTie::what).containsExactly("payroll", "rent");
        assertThat(find().ties().getFirst().why()).isEqualTo("Somebody has written it down.");
    }

    @Test
    void aTieToSomebodyWithoutAFundingLineIsSaidAndNotFollowed() {
        tie(Kind.REFERS, "Hall Club", "Moor Surgery", null, MAY);
        tie(Kind.REFERS, "Moor Surgery", "Hall Club", null, MAY);

        assertThat(find().ties()).isEmpty();
        assertThat(find().unknown())
                .hasSize(2)
                .allSatisfy(why -> assertThat(why).contains("is called Moor Surgery", "See with money"));
    }

    @Test
    void rolesInAPartnershipTellWhoHostsAndRefersButNotHowMuchHangsOnIt() {
        member("Hall Club", Member.Role.HOST);
        member("Quay Club", Member.Role.DELIVERER);
        member("Moor Surgery", Member.Role.REFERRER);

        assertThat(find().ties()).singleElement().satisfies(tie -> {
            assertThat(tie.kind()).isEqualTo(Kind.HOSTS);
            assertThat(tie.share()).isNull();
            assertThat(tie.why()).isEqualTo("Both are members of the partnership hub, the one as host.");
        });
    }

    @Test
    void whatSomebodyWroteDownStandsBeforeWhatRolesTell() {
        member("Hall Club", Member.Role.INFRASTRUCTURE);
        member("Quay Club", Member.Role.DELIVERER);
        tie(Kind.HOSTS, "Hall Club", "Quay Club", new EnteredTie.Share(6, 6, 6), MAY);

        assertThat(find().ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.kind()).isEqualTo(Kind.HOSTS));
    }

    @Test
    void aBodyIsKnownByItsNumberToo() {
        sketch.charity("1234567", "Hall Club", "");
        tie(Kind.HOSTS, "GB-CHC-1234567", "Quay Club", null, MAY);

        assertThat(find().ties()).extracting(KnownTie::says).containsExactly("Hall Club hosts Quay Club");
    }

    @Test
    void whoeverHoldsMoneyForAnotherHoldsItUp() {
        sketch.payFor("Unit", "Hall Club", PlaceSketch.HEADING, "2025-06-02", 500_00, "held for Quay Club");

        assertThat(find().ties()).singleElement().satisfies(tie -> {
            assertThat(tie.says()).isEqualTo("Hall Club holds up Quay Club");
            assertThat(tie.share()).isNull();
            assertThat(tie.why()).contains("it may hold the money for it");
        });
    }

    @Test
    void aLineThatAPartnerPaysIsATieToo() {
        sketch.fact(row -> new EnteredLine(
                "Lunches",
                "Quay Club",
                Funder.TRUSTS_DONORS,
                "Hall Club",
                null,
                2_000_00,
                new Provision.Delivery(null, null, null, null, null, null),
                Provision.Terms.UNKNOWN,
                List.of(),
                MAY,
                "",
                row));

        assertThat(find().ties()).singleElement().satisfies(tie -> {
            assertThat(tie.kind()).isEqualTo(Kind.PAYS);
            assertThat(tie.payment()).isEqualTo(new EnteredTie.Payment(2_000_00, 0));
            assertThat(tie.line()).contains("lunches");
        });
    }
}
