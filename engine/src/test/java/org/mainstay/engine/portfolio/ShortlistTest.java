package org.mainstay.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio.Proposal;
import org.mainstay.engine.relationship.FundingLine;

/// Which of very many mergers a search looks at.
class ShortlistTest {

    private final Sums scores = new Sums();

    /// Lines of which each later one loses more people when its work moves.
    private List<FundingLine> lines(int many) {
        var lines = IntStream.range(0, many)
                .mapToObj(number -> Lines.free("line %03d".formatted(number), 1_000))
                .toList();
        lines.forEach(line -> scores.put(line, 100, 1_000L * lines.indexOf(line), false));
        return lines;
    }

    private static List<Proposal> mergers(List<FundingLine> lines) {
        var all = new ArrayList<Proposal>();
        for (var line : lines) {
            for (var into : lines) {
                if (!line.equals(into)) {
                    all.add(new Proposal(new Change.Merge(line, into), true));
                }
            }
        }
        return all;
    }

    @Test
    void ofFewMergersAllAreLookedAt() {
        var all = mergers(lines(20));

        assertThat(Shortlist.of(all, scores)).isEqualTo(all);
    }

    @Test
    void ofManyThoseThatLoseLeastAreLookedAt() {
        var lines = lines(30);
        var all = mergers(lines);

        var some = Shortlist.of(all, scores);

        assertThat(some)
                .hasSizeLessThan(all.size() / 2)
                .contains(new Proposal(new Change.Merge(lines.get(0), lines.get(1)), true))
                .doesNotContain(new Proposal(new Change.Merge(lines.get(29), lines.get(28)), true))
                .isSubsetOf(all);
    }

    @Test
    void everyLineKeepsSomeOfItsMergers() {
        var lines = lines(30);

        var some = Shortlist.of(mergers(lines), scores);

        assertThat(lines)
                .allSatisfy(line -> assertThat(some)
                        .filteredOn(one -> one.change().lines().contains(line))
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void aFirstLookLooksAtTwoMergersOfEveryLineAndAtAllThatIsNoMerger() {
        var lines = lines(30);
        var all = new ArrayList<>(mergers(lines).stream().map(Proposal::change).toList());
        var end = new Change.End(lines.get(29));
        all.add(end);

        var some = Shortlist.first(all, scores);

        assertThat(some).contains(end).hasSizeLessThan(2 * lines.size() + 2).isSubsetOf(all);
        assertThat(lines)
                .allSatisfy(line -> assertThat(some)
                        .filteredOn(one -> one.lines().size() > 1 && one.lines().contains(line))
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void endsAndCutsAreNeverLeftOut() {
        var lines = lines(30);
        var all = new ArrayList<>(mergers(lines));
        var end = new Proposal(new Change.End(lines.get(29)), true);
        all.add(end);

        assertThat(Shortlist.of(all, scores)).endsWith(end);
    }
}
