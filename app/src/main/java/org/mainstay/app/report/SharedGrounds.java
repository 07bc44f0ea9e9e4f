package org.mainstay.app.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.SharedGround;
import org.mainstay.engine.coverage.SharedGround.Verdict;

/// Services on the same ground and what that means, in words; pairs of which nobody can tell are counted by what is
/// missing.
final class SharedGrounds {

    private SharedGrounds() {}

    static List<CoveragePage.SharedPart> told(NeedCoverage need) {
        return need.shared().stream()
                .filter(shared -> shared.verdict() != Verdict.CANNOT_TELL)
                .map(SharedGrounds::part)
                .toList();
    }

    static List<String> notTold(NeedCoverage need) {
        Map<String, Integer> missing = new TreeMap<>();
        need.shared().stream()
                .filter(shared -> shared.verdict() == Verdict.CANNOT_TELL)
                .forEach(shared -> missing.merge(String.join(", ", shared.missing()), 1, Integer::sum));
        return missing.entrySet().stream()
                .map(entry ->
                        "%s share their ground, and nobody can tell whether that is a duplication: not known are %s."
                                .formatted(pairs(entry.getValue()), entry.getKey()))
                .toList();
    }

    private static String pairs(int number) {
        return number == 1 ? "Two services" : Format.count(number) + " pairs of services";
    }

    private static CoveragePage.SharedPart part(SharedGround shared) {
        return new CoveragePage.SharedPart(
                shared.first().label(),
                shared.second().label(),
                new Page.Tag(shared.verdict().words(), style(shared.verdict())),
                shared.why(),
                people(shared));
    }

    /// A colour of the style sheet that the verdicts on changes have too.
    private static String style(Verdict verdict) {
        return switch (verdict) {
            case DUPLICATION_CANDIDATE -> "efficiency";
            case PARTLY_DUPLICATED -> "cost_shunt";
            case COMPLEMENTARY_CAPACITY, COMPLEMENTARY_REACH -> "none";
            case CANNOT_TELL -> "unclear";
        };
    }

    private static String people(SharedGround shared) {
        var loss = shared.loss();
        return loss == null
                ? ""
                : "People a year who would go without: without the first %s, without the second %s, without both %s.%s%s"
                        .formatted(
                                Format.value(loss.first()),
                                Format.value(loss.second()),
                                Format.value(loss.both()),
                                loss.backUp() ? " Each stands in for the other: never end both." : "",
                                loss.singlePoint() ? " Joined, they would be one that people cannot do without." : "");
    }
}
