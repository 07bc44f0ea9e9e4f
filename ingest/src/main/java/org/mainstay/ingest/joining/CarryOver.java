package org.mainstay.ingest.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Deprivation;
import org.mainstay.model.area.Postcode;
import org.mainstay.model.area.TravelTime;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.need.NeedCount;
import org.mainstay.model.need.Observation;
import org.mainstay.model.need.Population;
import org.mainstay.model.service.ListedService;

/// How what is said about a small area of one census is said about those of another.
///
/// Counts are shared out over the parts of a split area by their residents, and added up where areas were merged.
/// Ranks, deciles and rates pass to every part unchanged and cannot be combined.
final class CarryOver {

    private CarryOver() {}

    /// The area a fact is about; null where it is about none, or about a larger one that joins by its code.
    static @Nullable AreaKey area(Fact fact) {
        return switch (fact) {
            case Area area -> area.key();
            case Deprivation deprivation -> deprivation.area();
            case Population population -> population.area();
            case Observation observation -> observation.area();
            case Postcode postcode -> postcode.area();
            case ListedService service -> service.area();
            case NeedCount count -> count.area();
            case TravelTime time -> time.from();
            default -> null;
        };
    }

    /// What it says about its area, without the area.
    static Object subject(Fact fact) {
        return fact instanceof Observation observation
                ? List.of(observation.series(), observation.ends())
                : fact.getClass();
    }

    /// The same fact, once it is known which area the code means.
    static Fact assign(Fact fact, AreaKey to) {
        return fact instanceof Deprivation deprivation
                ? about(deprivation, to, deprivation.carriedFrom())
                : copy(fact, to);
    }

    /// The same about an area that did not change.
    static Fact copy(Fact fact, AreaKey to) {
        return switch (fact) {
            case Deprivation deprivation -> about(deprivation, to, deprivation.area());
            case Population population ->
                new Population(to, population.year(), population.total(), population.ages(), population.row());
            case Observation observation -> observed(observation, to, observation.people());
            case Postcode postcode -> postcode.in(to);
            case ListedService service -> service.in(to);
            case NeedCount count ->
                new NeedCount(
                        count.need(),
                        to,
                        count.people(),
                        count.low(),
                        count.high(),
                        count.reported(),
                        count.source(),
                        count.row());
            case TravelTime time -> new TravelTime(to, time.to(), time.mode(), time.minutes(), time.row());
            default -> fact;
        };
    }

    private static Deprivation about(Deprivation from, AreaKey to, @Nullable AreaKey carriedFrom) {
        return new Deprivation(
                to,
                from.imdRank(),
                from.imdDecile(),
                from.incomeDeprived(),
                from.employmentDeprived(),
                from.childrenDeprived(),
                from.olderDeprived(),
                from.standings(),
                carriedFrom,
                from.row());
    }

    private static Observation observed(Observation from, AreaKey to, @Nullable Long people) {
        return new Observation(to, from.series(), from.ends(), people, from.rate(), from.row());
    }

    /// One fact for each part; none where nothing tells the parts apart.
    ///
    /// @param people the residents of each part, null where not known
    static List<Fact> split(Fact fact, List<AreaKey> parts, List<@Nullable Integer> people) {
        var split = new ArrayList<Fact>();
        for (var index = 0; index < parts.size(); index++) {
            var part = part(fact, parts.get(index), new Share(people, index));
            if (part == null) {
                return List.of();
            }
            split.add(part);
        }
        return split;
    }

    /// Null for a count where the residents of the parts are not known.
    private static @Nullable Fact part(Fact fact, AreaKey to, Share share) {
        return switch (fact) {
            case Deprivation whole ->
                new Deprivation(
                        to,
                        whole.imdRank(),
                        whole.imdDecile(),
                        narrow(share.of(widen(whole.incomeDeprived()))),
                        narrow(share.of(widen(whole.employmentDeprived()))),
                        narrow(share.of(widen(whole.childrenDeprived()))),
                        narrow(share.of(widen(whole.olderDeprived()))),
                        whole.standings(),
                        whole.area(),
                        whole.row());
            case Observation whole -> {
                var people = share.of(whole.people());
                yield whole.people() != null && people == null ? null : observed(whole, to, people);
            }
            case Population whole -> {
                var total = share.of((long) whole.total());
                yield total == null
                        ? null
                        : new Population(to, whole.year(), Math.toIntExact(total), null, whole.row());
            }
            default -> null;
        };
    }

    /// What all of them say together about the one area that they became; null where that cannot be told.
    static @Nullable Fact merge(List<Fact> facts, AreaKey to) {
        return switch (facts.getFirst()) {
            case Deprivation first -> merge(facts, to, first);
            case Observation first -> {
                var people = total(facts, fact -> ((Observation) fact).people());
                yield people == null ? null : observed(first, to, people);
            }
            case Population first -> {
                var total = total(facts, fact -> (long) ((Population) fact).total());
                yield total == null
                        ? null
                        : new Population(to, first.year(), Math.toIntExact(total), null, first.row());
            }
            default -> null;
        };
    }

    private static @Nullable Fact merge(List<Fact> facts, AreaKey to, Deprivation first) {
        var income = sum(facts, Deprivation::incomeDeprived);
        var employment = sum(facts, Deprivation::employmentDeprived);
        return income == null && employment == null
                ? null
                : new Deprivation(
                        to,
                        null,
                        null,
                        income,
                        employment,
                        sum(facts, Deprivation::childrenDeprived),
                        sum(facts, Deprivation::olderDeprived),
                        Map.of(),
                        first.area(),
                        first.row());
    }

    private static @Nullable Integer sum(List<Fact> facts, Function<Deprivation, @Nullable Integer> count) {
        return narrow(total(facts, fact -> widen(count.apply((Deprivation) fact))));
    }

    private static @Nullable Long total(List<Fact> facts, Function<Fact, @Nullable Long> count) {
        var sum = 0L;
        for (var fact : facts) {
            var people = count.apply(fact);
            if (people == null) {
                return null;
            }
            sum += people;
        }
        return sum;
    }

    private static @Nullable Long widen(@Nullable Integer count) {
        return count == null ? null : Long.valueOf(count);
    }

    private static @Nullable Integer narrow(@Nullable Long count) {
        return count == null ? null : Math.toIntExact(count);
    }

    /// The same thing in no small area, where it is a thing that lies somewhere; null where it is a number of
    /// an area.
    static @Nullable Fact nowhere(Fact fact) {
        return switch (fact) {
            case Postcode postcode -> postcode.in(null);
            case ListedService service -> service.in(null);
            default -> null;
        };
    }
}
