package org.mainstay.engine.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mainstay.engine.option.Bankable;
import org.mainstay.engine.relationship.FundingLine;

/// Banks the small grants: no search, one transparent order.
///
/// Lines whose duty, ring fence, notice or contract end is unknown are not in the automatic list. They
/// follow it in the same order, marked as unconfirmed, so that a place nobody has described yet still gets to see what
/// the rule would take.
final class EasyDisinvestment {

    static final String RULE =
            "End council-funded lines that no duty, ring fence or contract protects, shortest notice first,"
                    + " then the smallest, until the target is met; the last is trimmed in steps of 5%.";

    private static final Comparator<FundingLine> EASIEST_FIRST = Comparator.<FundingLine>comparingInt(
                    EasyDisinvestment::notice)
            .thenComparingLong(line -> line.recurring().value())
            .thenComparing(FundingLine::id);

    private EasyDisinvestment() {}

    static Portfolio choose(List<FundingLine> lines, long targetPence, LocalDate on) {
        var proposals = new ArrayList<Portfolio.Proposal>();
        var wanted = targetPence;
        for (var bankable : List.of(Bankable.YES, Bankable.UNCONFIRMED)) {
            var candidates = lines.stream()
                    .filter(line -> Bankable.of(line, on) == bankable)
                    .sorted(EASIEST_FIRST)
                    .toList();
            for (var line : candidates) {
                if (wanted > 0) {
                    proposals.add(new Portfolio.Proposal(Trim.to(line, wanted), bankable == Bankable.YES));
                    wanted -= line.recurring().value();
                }
            }
        }
        return new Portfolio(RULE, proposals);
    }

    /// Unknown notice sorts last: nobody can say that it is short.
    private static int notice(FundingLine line) {
        var months = line.terms().noticeMonths();
        return months == null ? Integer.MAX_VALUE : months;
    }
}
