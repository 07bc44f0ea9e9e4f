package org.mainstay.engine.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.actor.Party;
import org.mainstay.model.classification.CueKind;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.partnership.Member;
import org.mainstay.model.partnership.SuggestionAnswer;
import org.mainstay.model.service.ListedService;

class SuggestionFinderTest {

    private final Pact pact = new Pact();

    private void grant(String funder, String recipient, String date) {
        pact.sketch.fact(row -> new Grant(
                funder + date,
                "Food",
                new Grant.Award(1_000_00, LocalDate.parse(date), null, null, null),
                Party.named(recipient),
                false,
                Party.named(funder),
                new Grant.Programme("", ""),
                row));
    }

    @Test
    void aLineThatIsPaidYearAfterYearSuggestsAPartnership() {
        pact.sketch.payMonthly("Sale Foodbank", PlaceSketch.HEADING, 1_000_00);

        assertThat(pact.find().suggestions()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Suggestion.Kind.FUNDING);
            assertThat(one.figure().value()).isEqualTo(12_000_00);
            assertThat(one.open()).isTrue();
            assertThat(one.kind().words()).isEqualTo("a line paid year after year");
        });
        assertThat(pact.assume("partnership_long_years", "2").find().suggestions())
                .isEmpty();
    }

    @Test
    void whoSendsPeopleToBodiesOfSeveralPartnershipsSuggestsOneOfAllThese() {
        pact.sketch
                .payMonthly("Sale Advice", PlaceSketch.HEADING, 100_00)
                .payMonthly("Sale Foodbank", PlaceSketch.HEADING, 100_00)
                .payMonthly("Sale Credit Union", PlaceSketch.HEADING, 100_00);
        pact.partnership("larder")
                .member("larder", "Sale Advice", null, Member.Role.REFERRER)
                .member("larder", "Sale Foodbank", null, Member.Role.DELIVERER);
        assertThat(pact.find().suggestions()).noneMatch(one -> one.kind() == Suggestion.Kind.REFERRALS);

        pact.partnership("purse")
                .member("purse", "Sale Advice", null, Member.Role.REFERRER, Member.Role.DELIVERER)
                .member("purse", "Sale Credit Union", null, Member.Role.DELIVERER);
        assertThat(pact.find().suggestions())
                .filteredOn(one -> one.kind() == Suggestion.Kind.REFERRALS)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.name()).isEqualTo("Referrals of Sale Advice");
                    assertThat(one.figure().value()).isEqualTo(2);
                    assertThat(one.organisations())
                            .extracting(Organisation::name)
                            .containsExactly("Sale Advice", "Sale Credit Union", "Sale Foodbank");
                });
        assertThat(pact.find().notes()).anyMatch(note -> note.contains("written down as referrers"));
    }

    @Test
    void theLargestIsSuggestedFirstAndOfEqualsTheFirstById() {
        pact.sketch
                .payMonthly("Moor Foodbank", PlaceSketch.HEADING, 1_000_00)
                .payMonthly("Sale Foodbank", PlaceSketch.HEADING, 2_000_00)
                .payMonthly("Dane Foodbank", PlaceSketch.HEADING, 1_000_00);

        assertThat(pact.find().suggestions())
                .extracting(one -> one.organisations().getFirst().name())
                .containsExactly("Sale Foodbank", "Dane Foodbank", "Moor Foodbank");
    }

    @Test
    void whatTheRegisterHasIsNotSuggested() {
        pact.sketch.payMonthly("Sale Foodbank", PlaceSketch.HEADING, 1_000_00);
        pact.partnership("larder").member("larder", "Sale Foodbank", null, Member.Role.DELIVERER);

        assertThat(pact.find().suggestions()).isEmpty();
    }

    @Test
    void whatAPersonSaidOfASuggestionStandsUntilItIsTakenBack() {
        pact.sketch.payMonthly("Sale Foodbank", PlaceSketch.HEADING, 1_000_00);
        var id = pact.find().suggestions().getFirst().id();
        pact.answered(id, SuggestionAnswer.Answer.REJECT);

        assertThat(pact.find().suggestions().getFirst().open()).isFalse();
        assertThat(pact.answered(id, SuggestionAnswer.Answer.UNDO)
                        .find()
                        .suggestions()
                        .getFirst()
                        .open())
                .isTrue();
    }

    @Test
    void whatWasAcceptedIsStillShownThoughTheRegisterHasIt() {
        pact.sketch.payMonthly("Sale Foodbank", PlaceSketch.HEADING, 1_000_00);
        var id = pact.find().suggestions().getFirst().id();
        pact.partnership("larder")
                .member("larder", "Sale Foodbank", null, Member.Role.DELIVERER)
                .answered(id, SuggestionAnswer.Answer.ACCEPT);

        assertThat(pact.find().suggestions()).extracting(Suggestion::open).containsExactly(false);
    }

    @Test
    void severalFundersOfOneBodyInSeveralYearsSuggestAPartnership() {
        grant("Moor Foundation", "Sale Foodbank", "2024-05-01");
        grant("Dane Trust", "Sale Foodbank", "2025-05-01");
        grant("Dane Trust", "Moor Foodbank", "2024-05-01");
        grant("Dane Trust", "Moor Foodbank", "2025-05-01");

        assertThat(pact.find().suggestions())
                .filteredOn(one -> one.kind() == Suggestion.Kind.CO_FUNDING)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.name()).isEqualTo("Funders of Sale Foodbank");
                    assertThat(one.payer()).isEqualTo("Dane Trust and Moor Foundation");
                    assertThat(one.figure()).extracting(Figure::value).isEqualTo(2_000_00L);
                });
    }

    @Test
    void bodiesUnderOneRoofSuggestAPartnership() {
        pact.sketch
                .cue(CueKind.INFRASTRUCTURE_NAME, "voluntary action", 90, "judged")
                .cue(CueKind.VOLUNTARY_NAME, "club", 90, "judged")
                .cue(CueKind.VOLUNTARY_NAME, "action", 90, "judged");
        pact.sketch
                .fact(row -> service("s1", "Dane Chess Club", row))
                .fact(row -> service("s2", "Quay Youth Club", row))
                .fact(row -> service("s4", "Quay Youth Club", row));
        pact.sketch.fact(row -> service("s3", "Dane Voluntary Action", row));
        pact.sketch.payMonthly("Dane Voluntary Action", PlaceSketch.HEADING, 100_00);

        assertThat(pact.find().suggestions()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Suggestion.Kind.PREMISES);
            assertThat(one.organisations())
                    .extracting(Organisation::name)
                    .containsExactly("Dane Voluntary Action", "Dane Chess Club", "Quay Youth Club");
            assertThat(one.figure().value()).isEqualTo(2);
        });
        assertThat(pact.find().profile().support()).singleElement().satisfies(support -> {
            assertThat(support.name()).isEqualTo("Dane Voluntary Action");
            assertThat(support.supported().value()).isEqualTo(2);
            assertThat(support.yearly()).extracting(Figure::value).isEqualTo(1_200_00L);
        });
    }

    private static ListedService service(String id, String organisation, RowRef row) {
        return new ListedService(id, "hub", "voluntary", "Advice", organisation, "DN1 1AA", null, null, row);
    }
}
