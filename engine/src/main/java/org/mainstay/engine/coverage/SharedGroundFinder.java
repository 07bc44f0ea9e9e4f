package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.access.Overlap;
import org.mainstay.engine.access.Overlaps;
import org.mainstay.engine.access.Weights;
import org.mainstay.engine.coverage.SharedGround.Verdict;
import org.mainstay.engine.reach.Reach;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Finds the outlets of different organisations whose catchments overlap, and says what that means (Coverage, the
/// duplication rule; Methods, spare capacity after re-routing).
final class SharedGroundFinder {

    private static final double MILLION = 1e6;
    /// People of the allocation are thousandths, so that shares of areas add up.
    private static final long UNITS = 1000;

    private final NeedView view;
    private final @Nullable Spare spare;
    private final double jaccard;
    private final double containment;

    SharedGroundFinder(NeedView view) {
        this.view = view;
        this.spare = new Demand(view, UNITS).spare();
        this.jaccard = view.ground().setting("overlap/jaccard");
        this.containment = view.ground().setting("overlap/containment");
    }

    List<SharedGround> find() {
        var overlaps = overlaps(view.reach()).stream().filter(this::isOfTwo).toList();
        // Who could serve whom takes long and keeps no figure, so that all pairs are asked at once.
        var pairs = overlaps.parallelStream().map(this::pair).toList();
        var found = new ArrayList<SharedGround>();
        for (var at = 0; at < overlaps.size(); at++) {
            found.add(judge(overlaps.get(at), pairs.get(at).orElse(null)));
        }
        found.sort(Comparator.comparing(SharedGround::verdict)
                .thenComparing(Comparator.comparingLong(
                                (SharedGround ground) -> ground.jaccard().value())
                        .reversed())
                .thenComparing(ground -> ground.first().id())
                .thenComparing(ground -> ground.second().id()));
        return found;
    }

    private List<Overlap> overlaps(Reach reach) {
        var people = new double[view.situation().areas()];
        for (var area = 0; area < people.length; area++) {
            people[area] = view.situation().people(area);
        }
        return new Overlaps(Weights.of(reach, NeedView.decay(view.limit())), people).above(jaccard, containment);
    }

    /// Whether two organisations give the same kind of service.
    private boolean isOfTwo(Overlap overlap) {
        var first = view.outlets().get(overlap.first());
        var second = view.outlets().get(overlap.second());
        return !first.giver().equals(second.giver()) && view.ground().sameKind(first, second);
    }

    private Optional<Spare.Pair> pair(Overlap overlap) {
        return Optional.ofNullable(spare)
                .filter(known -> known.counts(overlap.first(), overlap.second()))
                .map(known -> known.pair(
                        overlap.first(), overlap.second(), view.ground().setting("duplication/single_point")));
    }

    private SharedGround judge(Overlap overlap, Spare.@Nullable Pair pair) {
        var first = view.outlets().get(overlap.first());
        var second = view.outlets().get(overlap.second());
        var path = view.path() + "shared/" + first.id() + "/" + second.id() + "/";
        var both = first.label() + " and " + second.label();
        var jointly = share(
                path + "jaccard", "Of the people whom " + both + " reach, share reached by both", overlap.jaccard());
        var within = share(
                path + "containment",
                "Of the people whom the smaller of " + both + " reaches, share reached by both",
                overlap.containment());
        var compared = Comparison.of(first, second);
        var missing = missing(compared, first, second, pair == null);
        var verdict = verdict(compared, missing, pair);
        return new SharedGround(
                first,
                second,
                verdict,
                why(verdict, compared, missing, first, second),
                verdict == Verdict.CANNOT_TELL ? missing : List.of(),
                jointly,
                within,
                pair == null
                        ? null
                        : share(
                                path + "duplicated",
                                "Of what the smaller of " + both + " could do alone, share that the other could do",
                                pair.share()),
                pair == null ? null : loss(path, first, second, pair));
    }

    private Figure share(String id, String name, double share) {
        var value = Math.round(share * MILLION);
        return figure(id, name, value, Unit.PER_MILLION);
    }

    private Figure figure(String id, String name, long value, Unit unit) {
        var trace = view.ground().figures().model(List.of(view.people().all().id()), view.assumptions());
        return view.ground().figures().keep(new Figure(id, name, value, value, value, unit, trace));
    }

    private static List<String> missing(Comparison compared, Outlet first, Outlet second, boolean notCounted) {
        var missing = new ArrayList<String>();
        if (first.type().isEmpty() || second.type().isEmpty()) {
            missing.add("service type");
        }
        missing.addAll(compared.unknown());
        if (notCounted) {
            missing.add("counted places and people served");
        }
        return missing;
    }

    private Verdict verdict(Comparison compared, List<String> missing, Spare.@Nullable Pair pair) {
        if (!compared.different().isEmpty()) {
            return Verdict.COMPLEMENTARY_REACH;
        }
        if (!missing.isEmpty() || pair == null) {
            return Verdict.CANNOT_TELL;
        }
        if (pair.share() >= view.ground().setting("duplication/share")) {
            return Verdict.DUPLICATION_CANDIDATE;
        }
        return pair.share() <= view.ground().setting("duplication/complementary")
                ? Verdict.COMPLEMENTARY_CAPACITY
                : Verdict.PARTLY_DUPLICATED;
    }

    private static String why(Verdict verdict, Comparison compared, List<String> missing, Outlet first, Outlet second) {
        return switch (verdict) {
            case DUPLICATION_CANDIDATE ->
                "They help the same people at the same hours, and one could do most of what both do: a possible merger. Look first at who reaches only one of them.";
            case PARTLY_DUPLICATED ->
                "They help the same people at the same hours, and one could do some of the other's work, not most.";
            case COMPLEMENTARY_CAPACITY ->
                "They help the same people, and both are needed: neither has room for the other's. Ending either overloads the other.";
            case COMPLEMENTARY_REACH ->
                "They stand on the same ground and differ in %s: other people, or other hours."
                        .formatted(String.join(" and ", compared.different()));
            case CANNOT_TELL ->
                "They stand on the same ground; nobody says enough of %s and %s: %s."
                        .formatted(first.label(), second.label(), String.join(", ", missing));
        };
    }

    private SharedGround.Loss loss(String path, Outlet first, Outlet second, Spare.Pair pair) {
        return new SharedGround.Loss(
                people(path + "loss_first", "People a year who would go without " + first.label(), pair.first()),
                people(path + "loss_second", "People a year who would go without " + second.label(), pair.second()),
                people(
                        path + "loss_both",
                        "People a year who would go without both " + first.label() + " and " + second.label(),
                        pair.both()),
                pair.singlePoint());
    }

    private Figure people(String id, String name, long units) {
        return figure(id, name, Math.round((double) units / UNITS), Unit.PEOPLE);
    }
}
