package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.effort.Ending;
import org.mainstay.engine.location.CoverageSets;
import org.mainstay.engine.location.MaximalCover;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.service.Offer;

/// Finds where further outlets would serve best: the middles of areas, by how many people who have nobody they would
/// reach (Coverage, maximal covering).
final class SiteFinder {

    private static final int MOST = 3;
    private static final long EFFORT = 20_000_000;

    private final NeedView view;

    SiteFinder(NeedView view) {
        this.view = view;
    }

    /// One more, two more, three more, as long as that reaches anybody else.
    List<NewSites> find() {
        var alone = IntStream.range(0, view.reach().areas())
                .filter(area -> view.reach().located(area)
                        && NeedView.depth(view.reach(), area) == 0
                        && view.people().people(area) > 0)
                .toArray();
        var found = new ArrayList<NewSites>();
        if (alone.length == 0) {
            return found;
        }
        var cover = MaximalCover.of(sets(alone));
        var before = 0L;
        for (var count = 1; count <= MOST; count++) {
            var sites = sites(cover, count);
            if (sites.reached().value() == before) {
                break;
            }
            before = sites.reached().value();
            found.add(sites);
        }
        return found;
    }

    /// Which middles of areas each of the areas that have nobody would reach.
    private CoverageSets sets(int[] alone) {
        var candidates = new ArrayList<Outlet>();
        for (var area : view.ground().areas().list()) {
            var centre = area.centre();
            candidates.add(new Outlet(
                    area.key().code(),
                    area.name(),
                    "",
                    "",
                    view.need(),
                    "",
                    "",
                    centre == null ? Whereabouts.SECRET : new Whereabouts(Placing.AREA, centre, ""),
                    Set.of(),
                    Offer.UNKNOWN,
                    Capacity.unknown(""),
                    List.of()));
        }
        var reach = view.ground().travel().reach(candidates, view.limit(), OptionalDouble.empty());
        var people = new ArrayList<Double>();
        var near = new ArrayList<List<Integer>>();
        for (var area : alone) {
            people.add((double) view.people().people(area));
            near.add(IntStream.range(reach.from(area), reach.to(area))
                    .map(reach::service)
                    .filter(site -> candidates.get(site).where().at() != null)
                    .boxed()
                    .toList());
        }
        return CoverageSets.of(people, candidates.size(), near);
    }

    private NewSites sites(MaximalCover cover, int count) {
        var choice = cover.choose(count, Effort.of(EFFORT));
        var areas = choice.sites().stream()
                .map(site -> view.ground().areas().list().get(site))
                .toList();
        var value = Math.round(choice.value());
        var trace = view.ground().figures().model(List.of(view.people().all().id()), view.assumptions());
        var reached = view.ground()
                .figures()
                .keep(new Figure(
                        view.path() + "new_sites/" + count,
                        "People who need help with %s, have nobody in reach, and would reach %s"
                                .formatted(
                                        view.need().words(),
                                        count == 1 ? "one more outlet" : "one of %d more outlets".formatted(count)),
                        value,
                        value,
                        value,
                        Unit.PEOPLE,
                        trace));
        return new NewSites(areas, reached, (long) Math.ceil(choice.bound() - 1e-6), choice.ending() == Ending.PROVEN);
    }
}
