package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;

/// The mergers that the data support: two lines for the same need, reaching some of the same areas, both with people
/// served and cost of delivery reported, of two organisations, and cheaper to deliver together.
final class MergeFinder {

    private MergeFinder() {}

    static List<Change> find(List<FundingLine> lines, Ground ground, Model model) {
        var merges = new ArrayList<Change>();
        for (var line : lines) {
            for (var into : lines) {
                var merge = new Change.Merge(line, into);
                if (supported(line, into, ground) && model.savingPence(merge) > 0) {
                    merges.add(merge);
                }
            }
        }
        return merges;
    }

    private static boolean supported(FundingLine line, FundingLine into, Ground ground) {
        return line.funder() == into.funder()
                && !line.organisation().id().equals(into.organisation().id())
                && line.need() != null
                && line.need() == into.need()
                && described(line)
                && described(into)
                && ground.reach(line).intersects(ground.reach(into));
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
