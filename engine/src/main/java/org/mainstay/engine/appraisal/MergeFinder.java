package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;

/// The mergers that the data support: two lines for the same need, reaching some of the same areas, both with people
/// served and cost of delivery reported, of two organisations, and cheaper to deliver together.
final class MergeFinder {

    private MergeFinder() {}

    /// A line that may be merged, and the areas that it reaches.
    private record Side(FundingLine line, BitSet reach) {

        private boolean supports(Side into) {
            return line.funder() == into.line.funder()
                    && !line.organisation().id().equals(into.line.organisation().id())
                    && line.need() == into.line.need()
                    && reach.intersects(into.reach);
        }
    }

    static List<Change> find(List<FundingLine> lines, Ground ground, Model model) {
        var sides = lines.stream()
                .filter(line -> line.need() != null && described(line))
                .map(line -> new Side(line, ground.reach(line)))
                .toList();
        var merges = new ArrayList<Change>();
        for (var side : sides) {
            for (var into : sides) {
                var merge = new Change.Merge(side.line(), into.line());
                if (side.supports(into) && model.savingPence(merge) > 0) {
                    merges.add(merge);
                }
            }
        }
        return merges;
    }

    /// Whether its partner reports whom it serves and what that costs; of a line that somebody entered the cost is
    /// known.
    static boolean described(FundingLine line) {
        return line.findProvision()
                .map(provision -> provision.delivery())
                .filter(delivery -> delivery.peopleServed() != null)
                .filter(delivery -> delivery.deliveryPence() != null || line.basis() == FundingLine.Basis.ENTERED)
                .isPresent();
    }
}
