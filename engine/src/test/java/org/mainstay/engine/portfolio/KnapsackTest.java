package org.mainstay.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.engine.SharedData;
import org.mainstay.engine.effort.Effort;

/// The seven knapsacks with several limits of J.E. Beasley's OR-Library: which items are worth most together.
class KnapsackTest {

    @ParameterizedTest
    @CsvSource({"0, 3800", "1, 8706.1", "2, 4015", "3, 6120", "4, 12400", "5, 10618", "6, 16537"})
    void theKnownBestIsFoundAndProven(int number, double known) throws IOException {
        var words = new StringTokenizer(Files.readString(SharedData.file("optimisation/mknap1.txt")));
        assertThat(Integer.parseInt(words.nextToken())).isEqualTo(7);
        var problem = IntStream.rangeClosed(0, number)
                .mapToObj(one -> parse(words))
                .toList()
                .getLast();
        var best = Optimiser.solve(problem, Effort.of(20_000_000_000L));
        assertThat(best.proven()).isTrue();
        assertThat(-best.value() / 10).isEqualTo(known);
    }

    /// Items, limits and the known best; what each item is worth; what it takes up of each limit; the limits. In
    /// tenths.
    private static Problem parse(StringTokenizer words) {
        var items = Integer.parseInt(words.nextToken());
        var limits = Integer.parseInt(words.nextToken());
        words.nextToken();
        var worth = tenths(words, items);
        var takes = IntStream.range(0, limits)
                .mapToObj(limit -> tenths(words, items))
                .toList();
        var lines = new ArrayList<Problem.Line>();
        for (var item = 0; item < items; item++) {
            var at = item;
            var costs = takes.stream().map(of -> of.get(at)).toList();
            var nothing = takes.stream().map(of -> 0L).toList();
            lines.add(new Problem.Line(
                    "item " + item,
                    false,
                    List.of(
                            new Problem.Option(Problem.Kind.KEEP, nothing, 0, List.of()),
                            new Problem.Option(Problem.Kind.INVEST, costs, -worth.get(item), List.of()))));
        }
        return Problems.money(lines, tenths(words, limits));
    }

    private static List<Long> tenths(StringTokenizer words, int many) {
        return IntStream.range(0, many)
                .mapToObj(one -> Math.round(10 * Double.parseDouble(words.nextToken())))
                .toList();
    }
}
