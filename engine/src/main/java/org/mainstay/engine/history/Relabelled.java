package org.mainstay.engine.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mainstay.engine.history.FundingChange.Kind;

/// Joins the end of one strand with the start of another of about the same amount, in the same year, between the same
/// two: the money only changed its heading.
final class Relabelled {

    /// The new amount lies within a quarter of the old one.
    private static final int PERCENT_APART = 25;

    private Relabelled() {}

    static List<FundingChange> join(List<FundingChange> changes) {
        var left = new ArrayList<>(changes);
        for (var end : changes) {
            if (end.kind() == Kind.END) {
                left.stream().filter(start -> follows(end, start)).findFirst().ifPresent(start -> {
                    left.remove(end);
                    left.remove(start);
                    left.add(renewal(end, start));
                });
            }
        }
        return List.copyOf(left);
    }

    private static boolean follows(FundingChange end, FundingChange start) {
        return start.kind() == Kind.START
                && start.year().equals(end.year())
                && start.payer().equals(end.payer())
                && Math.abs(start.toPence() - end.fromPence()) * 100 <= end.fromPence() * PERCENT_APART;
    }

    private static FundingChange renewal(FundingChange end, FundingChange start) {
        var evidence = Stream.concat(end.evidence().stream(), start.evidence().stream())
                .distinct()
                .toList();
        var why =
                "The payments under %s stopped, and about as much began under %s in the same year: %s a year after %s a year."
                        .formatted(
                                end.heading(),
                                start.heading(),
                                Wording.pounds(start.toPence()),
                                Wording.pounds(end.fromPence()));
        return new FundingChange(
                Kind.RENEWAL,
                start.payer(),
                start.heading(),
                start.year(),
                end.from(),
                start.to(),
                start.runRate(),
                why,
                start.certainty(),
                evidence);
    }
}
