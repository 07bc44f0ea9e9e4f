package org.mainstay.engine.coverage;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mainstay.engine.coverage.SharedGround.Verdict;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.need.Need;

/// Which funding lines pay for services that are alike: the same kind of help to the same people on the same ground, so
/// that one may duplicate the other. Whether it does is a matter of room.
public final class LikeLines {

    /// Where nothing is known of outlets.
    public static final LikeLines UNKNOWN = new LikeLines(Set.of());

    /// They could be compared, and serve no other people, hours or languages.
    private static final Set<Verdict> ALIKE =
            EnumSet.of(Verdict.DUPLICATION_CANDIDATE, Verdict.PARTLY_DUPLICATED, Verdict.COMPLEMENTARY_CAPACITY);

    private final Set<Pair> pairs;

    private LikeLines(Set<Pair> pairs) {
        this.pairs = pairs;
    }

    private record Pair(Need need, Set<String> organisations) {}

    public static LikeLines of(Coverage coverage) {
        return of(coverage.needs().stream()
                .flatMap(need -> need.shared().stream())
                .toList());
    }

    /// By what is said of each pair that shares ground.
    public static LikeLines of(List<SharedGround> shared) {
        var pairs = new HashSet<Pair>();
        for (var one : shared) {
            if (ALIKE.contains(one.verdict())) {
                pairs.add(pair(
                        one.first().need(),
                        one.first().organisationId(),
                        one.second().organisationId()));
            }
        }
        return new LikeLines(pairs);
    }

    private static Pair pair(Need need, String first, String second) {
        return new Pair(need, new TreeSet<>(List.of(first, second)));
    }

    /// Whether two lines of different organisations pay for services that are alike.
    public boolean alike(FundingLine one, FundingLine other) {
        var need = one.need();
        return need != null
                && need == other.need()
                && !one.organisation().id().equals(other.organisation().id())
                && pairs.contains(
                        pair(need, one.organisation().id(), other.organisation().id()));
    }
}
