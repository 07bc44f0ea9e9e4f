package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.Altered;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.funding.Funder;
import org.mainstay.model.need.Need;

/// What the approaches may choose from beside cuts of what the council pays others.
class WiderTest {

    private final Scene scene = new Scene();

    private Wider wider(boolean consented) {
        var lines = scene.lines().stream()
                .filter(line -> line.basis() != FundingLine.Basis.ENTERED)
                .toList();
        var entered = scene.lines().stream()
                .filter(line -> line.basis() == FundingLine.Basis.ENTERED)
                .map(line -> Altered.consent(line, consented))
                .toList();
        var all = scene.funding();
        var funding = new FundingLines(
                all.year(),
                lines,
                all.total(),
                all.oneOffs(),
                all.typeUnknown(),
                all.withheld(),
                List.of(),
                all.setAside(),
                entered);
        return new Wider(
                funding,
                Ground.of(scene.place(), LineReach.UNKNOWN),
                scene.corners(3).at(Case.CENTRAL));
    }

    @Test
    void aServiceThatTurnsPeopleAwayMayGrowAsFarAsServesThemOrHalfOfThem() {
        // 7 pounds in 10 go with people, and 1,000 people are served: £70 for each of 100 who are turned away.
        scene.full("Full", Need.FOOD, 100_000, 1_000, 100);

        assertThat(wider(false).ofTheCouncil())
                .containsExactly(
                        new Change.Invest(scene.line("Full"), 7_000_00, 0, null),
                        new Change.Invest(scene.line("Full"), 4_000_00, 0, null));
    }

    @Test
    void aCheaperServiceInReachMayTakeThemInstead() {
        scene.full("Dear", Need.FOOD, 100_000, 1_000, 100).line("Cheap", Need.FOOD, 10_000, 1_000, 1_000);

        assertThat(wider(false).ofTheCouncil())
                .filteredOn(change -> change instanceof Change.Invest)
                .first()
                .isEqualTo(new Change.Invest(scene.line("Cheap"), 1_000_00, 0, null));
    }

    @Test
    void whereNobodyIsTurnedAwayThereIsNothingToInvestIn() {
        scene.line("Open", Need.FOOD, 10_000, 50, 90).line("Unsaid", Need.CARERS, 10_000, null);

        assertThat(wider(false).ofTheCouncil()).isEmpty();
    }

    @Test
    void theCouncilsOwnTeamMayEndBeCutOrMergeWithACharityForTheSameNeed() {
        scene.line("Charity", Need.FOOD, 5_000, 50, 90).entered("Team", Need.FOOD, 4_000, 40, true, Funder.COUNCIL);
        var own = wider(false).ofTheCouncil();

        assertThat(own)
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactlyInAnyOrder("End", "Cut", "Cut", "Merge");
        assertThat(own).allMatch(change -> change.line().inHouse());
    }

    @Test
    void anotherPayerPutsInMoreOnlyWhereItHasAgreedAndNeverLess() {
        scene.full("Links", Need.HEALTH_FRONT_DOOR, 100_000, 1_000, 100);
        var links = scene.lines().getFirst();
        var surgery = new Scene();
        surgery.full("Links", Need.HEALTH_FRONT_DOOR, 100_000, 1_000, 100);

        assertThat(links.councilPays()).isTrue();
        scene.entered("Nurses", Need.HEALTH_FRONT_DOOR, 10_000, 100, false, Funder.NHS);
        assertThat(wider(false).ofAll()).noneMatch(change -> !change.line().councilPays());
        assertThat(wider(true).ofAll())
                .filteredOn(change -> !change.line().councilPays())
                .isNotEmpty()
                .allMatch(change -> change instanceof Change.Invest);
        assertThat(wider(true).ofTheCouncil()).allMatch(change -> change.line().councilPays());
    }

    @Test
    void mediumTermInvestmentMovesMoneyToWhereItServesMore() {
        // Ending Dear loses 5 people; half of its money serves 50 whom Full turns away today.
        scene.line("Dear", Need.CARERS, 10_000, 5, 5).full("Full", Need.FOOD, 50_000, 500, 50);
        var medium = scene.appraise(5_000).approaches().stream()
                .filter(one -> one.approach() == Approach.MEDIUM_TERM_INVESTMENT)
                .findFirst()
                .orElseThrow();

        assertThat(medium.changes())
                .extracting(Appraisal.Judged::change)
                .anyMatch(change ->
                        change instanceof Change.Invest invest && invest.line().equals(scene.line("Full")));
        assertThat(medium.rule())
                .contains("Of its own it may choose from 2 investments, and takes 1 investment.")
                .contains("No team of the council's own is entered");
    }
}
