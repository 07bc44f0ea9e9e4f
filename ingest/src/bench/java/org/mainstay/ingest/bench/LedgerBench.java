package org.mainstay.ingest.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.mainstay.ingest.ledger.CouncilLedger;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A council's ledgers from bytes in memory to facts, one file a thread on two threads, beside a bare pass of the CSV
/// library over the same bytes. The ledgers are those of `MAINSTAY_SHARED_DATA`; without it, made-up ones of the
/// same size.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
public class LedgerBench {

    private static final int MADE_UP_LINES = 245_000;

    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private List<byte[]> files = List.of();

    @Setup
    public void load() throws IOException {
        var shared = System.getenv("MAINSTAY_SHARED_DATA");
        files = shared == null ? List.of(madeUp(), madeUp()) : unzipped(Path.of(shared, "places/trafford/spend"));
    }

    @TearDown
    public void close() {
        workers.shutdown();
    }

    @Benchmark
    public long facts() throws Exception {
        return sum(LedgerBench::read);
    }

    @Benchmark
    public long bareCsv() throws Exception {
        return sum(LedgerBench::pass);
    }

    private long sum(ToLongFunction<byte[]> work) throws Exception {
        var tasks = files.stream()
                .map(file -> (Callable<Long>) () -> work.applyAsLong(file))
                .toList();
        var sum = 0L;
        for (var answer : workers.invokeAll(tasks)) {
            sum += answer.get();
        }
        return sum;
    }

    private static long read(byte[] bytes) {
        var kept = new Kept();
        try {
            new CouncilLedger().read(new Bytes(bytes), kept);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return kept.facts.size();
    }

    private static long pass(byte[] bytes) {
        var text = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        return CsvReader.builder().ofCsvRecord(text).stream().count();
    }

    private static List<byte[]> unzipped(Path folder) throws IOException {
        var files = new ArrayList<byte[]>();
        try (var paths = Files.list(folder)) {
            for (var path : paths.filter(file -> file.toString().endsWith(".zip")).sorted().toList()) {
                try (var zip = new ZipFile(path.toFile())) {
                    try (var bytes = zip.getInputStream(zip.entries().nextElement())) {
                        files.add(bytes.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static byte[] madeUp() {
        var text = new StringBuilder("BodyName,OrganisationalUnit,BeneficiaryName,PaymentDate,Amount,Purpose\n");
        IntStream.range(0, MADE_UP_LINES)
                .forEach(line -> text.append("Ambleford Council,Unit ")
                        .append(line % 90)
                        .append(",Supplier of Ambleford ")
                        .append(line % 2400)
                        .append(",2024-04-")
                        .append(10 + line % 20)
                        .append(',')
                        .append(line % 9000)
                        .append(".25,HEADING ")
                        .append(line % 400)
                        .append(" - detail\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private record Bytes(byte[] bytes) implements Content {

        @Override
        public Source source() {
            return Source.of("0".repeat(64), "ledger.csv", bytes.length);
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private static final class Kept implements Readout {

        private final List<Fact> facts = new ArrayList<>();
        private long notices;

        @Override
        public void accept(Fact fact, long pence) {
            facts.add(fact);
        }

        @Override
        public void merge() {
            notices++;
        }

        @Override
        public void reject(Notice why, long pence) {
            notices++;
        }

        @Override
        public void note(Notice notice) {
            notices++;
        }
    }
}
