package org.mainstay.engine.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Approach;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Member;

class TouchedFinderTest {

    private final Pact pact = new Pact();

    private FundingLine line(String organisation) {
        return pact.sketch.lines().lines().stream()
                .filter(line -> line.organisation().name().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    private List<Touched> ending(String organisation) {
        var line = line(organisation);
        var judged = new Appraisal.Judged(
                new Change.End(line),
                false,
                null,
                "Nobody has said whom it serves.",
                null,
                List.of(),
                line.yearly(),
                null,
                null,
                null,
                List.of(),
                null);
        var proposed = new TouchedFinder.Proposed(Approach.EASY_DISINVESTMENT, judged);
        return TouchedFinder.find(pact.find().register(), List.of(proposed));
    }

    @Test
    void aLineThatAPartnershipCoversTouchesItAndItsLogIsTold() {
        pact.sketch.payMonthly("Sale Foodbank", PlaceSketch.HEADING, 1_000_00);
        pact.partnership("larder", line("Sale Foodbank").id())
                .decided("larder", "1", Decision.Kind.AGREE, "2025-04-01", "", "")
                .decided("larder", "2", Decision.Kind.FUND, "2024-04-01", "none was made", "");

        assertThat(ending("Sale Foodbank")).singleElement().satisfies(touched -> {
            assertThat(touched.partnership().name()).isEqualTo("The larder");
            assertThat(touched.lastDecision()).map(Decision::decision).contains("2");
            assertThat(touched.due()).isNotEmpty();
            assertThat(touched.losses()).singleElement().satisfies(loss -> {
                assertThat(loss.covered()).isTrue();
                assertThat(loss.judged().saving().value()).isEqualTo(12_000_00);
            });
        });
    }

    @Test
    void anotherLineOfAMemberTouchesItToo() {
        pact.sketch.payMonthly("Sale Foodbank", PlaceSketch.HEADING, 1_000_00);
        pact.partnership("larder").member("larder", "Sale Foodbank", null, Member.Role.DELIVERER);

        assertThat(ending("Sale Foodbank")).singleElement().satisfies(touched -> {
            assertThat(touched.losses()).extracting(Touched.Loss::covered).containsExactly(false);
            assertThat(touched.lastDecision()).isEmpty();
        });
    }

    @Test
    void strangersAndPartnershipsThatEndedAreNotTouched() {
        pact.sketch
                .payMonthly("Sale Foodbank", PlaceSketch.HEADING, 1_000_00)
                .payMonthly("Moor Foodbank", PlaceSketch.HEADING, 1_000_00);
        pact.partnership("larder", line("Sale Foodbank").id());
        assertThat(ending("Moor Foodbank")).isEmpty();

        pact.partnership(
                "larder",
                Pact.governance("none", "", "", "", null),
                Pact.since("2024-04-01", null, "2025-03-31"),
                line("Sale Foodbank").id());
        assertThat(ending("Sale Foodbank")).isEmpty();
    }
}
