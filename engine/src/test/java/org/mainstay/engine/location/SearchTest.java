package org.mainstay.engine.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.engine.effort.Effort;

/// The parts of a search, each without what would spare it its work.
class SearchTest {

    private static final Effort PLENTY = Effort.of(1_000_000_000L);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void splittingAloneFindsTheBestSites(long seed) {
        var coverage = Instances.random(seed, 30, 12).within(25);
        var question = question(coverage, 4);
        var interchange = new Interchange(question, PLENTY);
        var incumbent = new Incumbent(new Solution(List.of(), question.stayingAway()), interchange::improve, true);
        var search = new Search<Allocation>(incumbent, PLENTY);
        search.run(question, new double[question.rows()], 0);
        var most = most(coverage, 12, 4);
        assertThat(question.stayingAway() - incumbent.best().cost()).isEqualTo(most);
        assertThat(search.bound()).isEqualTo(incumbent.best().cost());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void townsThatShareNobodyAreSolvedOneByOne(long seed) {
        var towns = List.of(
                Instances.random(seed, 20, 8).within(25),
                Instances.random(-seed, 20, 8).within(25),
                Instances.random(seed + 100, 20, 8).within(25));
        var together = together(towns);
        var question = question(together, 6);
        var pieces = Separation.of(question, new double[question.rows()]);
        var interchange = new Interchange(question, PLENTY);
        var incumbent = new Incumbent(new Solution(List.of(), question.stayingAway()), interchange::improve, true);
        var bound = new Pieces(pieces, 6, true, PLENTY).solve(incumbent, List.of(), question.fixed());
        assertThat(question.stayingAway() - bound).isCloseTo(mostOf(towns, 6), within(1e-6));
        assertThat(together.covered(incumbent.best().sites())).isEqualTo(mostOf(towns, 6));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void splittingAloneFindsTheLeastSites(long seed) {
        var coverage = Instances.random(seed, 30, 12).within(30);
        var near = IntStream.range(0, coverage.areas())
                .filter(area -> coverage.people(area) > 0 && coverage.depth(area) > 0)
                .mapToObj(area -> IntStream.of(coverage.near(area)).boxed().toList())
                .toList();
        var question = Covering.of(near, 1, coverage.sites());
        var all = new Solution(IntStream.range(0, coverage.sites()).boxed().toList(), coverage.sites());
        var incumbent = new Incumbent(all, question.completion(), true);
        var search = new Search<Covering>(incumbent, PLENTY);
        search.run(question, new double[question.rows()], 0);
        assertThat(incumbent.best().cost()).isEqualTo(SetCoverTest.least(coverage, 1));
        assertThat(search.bound()).isEqualTo(incumbent.best().cost());
    }

    private static Allocation question(CoverageSets coverage, int count) {
        var rows = new Rows();
        IntStream.range(0, coverage.areas())
                .filter(area -> coverage.people(area) > 0)
                .forEach(
                        area -> rows.add(coverage.near(area), new double[coverage.depth(area)], coverage.people(area)));
        return Allocation.of(rows, coverage.sites(), count);
    }

    private static CoverageSets together(List<CoverageSets> towns) {
        var people = new ArrayList<Double>();
        var near = new ArrayList<List<Integer>>();
        var sites = 0;
        for (var town : towns) {
            var first = sites;
            for (var area = 0; area < town.areas(); area++) {
                people.add(town.people(area));
                near.add(IntStream.of(town.near(area))
                        .map(site -> first + site)
                        .boxed()
                        .toList());
            }
            sites += town.sites();
        }
        return CoverageSets.of(people, sites, near);
    }

    private static double most(CoverageSets coverage, int sites, int count) {
        return Instances.choices(sites, count).stream()
                .mapToDouble(coverage::covered)
                .max()
                .orElseThrow();
    }

    /// The most that the first town and the others together cover, over all ways to share the sites.
    private static double mostOf(List<CoverageSets> towns, int count) {
        if (towns.size() == 1) {
            return most(towns.getFirst(), 8, count);
        }
        return IntStream.rangeClosed(0, count)
                .mapToDouble(
                        here -> most(towns.getFirst(), 8, here) + mostOf(towns.subList(1, towns.size()), count - here))
                .max()
                .orElseThrow();
    }
}
