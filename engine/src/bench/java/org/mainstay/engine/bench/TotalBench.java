package org.mainstay.engine.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A total over as many rows as a large ledger has, from a dozen files met in no order.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TotalBench {

    private static final int ROWS = 500_000;
    private static final int FILES = 12;

    private final List<RowRef> rows = rows(new Random(1));
    private final CitedRows cited = cite();

    @Benchmark
    public CitedRows cite() {
        var builder = CitedRows.builder();
        for (var row : rows) {
            builder.add(row, row.line());
        }
        return builder.build();
    }

    @Benchmark
    public long total() {
        return cited.total();
    }

    private static List<RowRef> rows(Random random) {
        var sources = IntStream.range(0, FILES)
                .mapToObj(file -> Source.of("%064x".formatted(file), "ledger-" + file + ".csv", 1))
                .toList();
        var rows = new ArrayList<RowRef>(ROWS);
        for (var line = 1; line <= ROWS; line++) {
            rows.add(new RowRef(sources.get(random.nextInt(FILES)), line));
        }
        return rows;
    }
}
