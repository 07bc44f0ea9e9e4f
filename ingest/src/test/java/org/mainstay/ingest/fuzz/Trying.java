package org.mainstay.ingest.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.ingest.folder.Folder;
import org.mainstay.ingest.folder.Limits;
import org.mainstay.ingest.folder.Progress;
import org.mainstay.ingest.reading.BrokenWorkbook;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;

/// Gives one spoilt file to the folder, as a user would, and to one reader that may never have chosen it.
final class Trying {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// What a reader may allocate in all: so much at once, and so much for each byte of the file.
    private static final long ALLOCATED = 48L << 20;

    private static final long ALLOCATED_A_BYTE = 4_000;

    private static final int MOST_FAULTS = 20;

    private final List<FormatReader> readers;
    private final Path folder;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> chosen = new TreeMap<>();
    private long most;
    private long counted;

    Trying(List<FormatReader> readers, Path folder) {
        this.readers = readers;
        this.folder = folder;
    }

    List<String> faults() {
        return faults;
    }

    /// How many rows were counted independently of the reader.
    long counted() {
        return counted;
    }

    String summary() {
        return "%,d rows counted again; at most %,d bytes allocated for one file; read as %s"
                .formatted(counted, most, chosen);
    }

    void look(int index, Mutant mutant) {
        if (faults.size() >= MOST_FAULTS) {
            return;
        }
        try {
            dropIn(index, mutant);
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            fault(index, mutant, "dropped in", fault);
        }
        var reader = readers.get(index % readers.size());
        var before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            reader.read(content(mutant), new Counting());
        } catch (BrokenWorkbook refused) {
            // Words for people, which the folder passes on.
            assert !String.valueOf(refused.getMessage()).isEmpty();
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            fault(index, mutant, "forced on " + reader.name(), fault);
        }
        var allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        most = Math.max(most, allocated);
        if (allocated > ALLOCATED + ALLOCATED_A_BYTE * mutant.bytes().length) {
            faults.add("%d %s: %s allocates %,d bytes for %,d"
                    .formatted(index, mutant.name(), reader.name(), allocated, mutant.bytes().length));
        }
    }

    private void dropIn(int index, Mutant mutant) throws IOException {
        var file = folder.resolve(mutant.name());
        Files.write(file, mutant.bytes());
        try {
            var reading = Folder.read(folder, readers, Limits.standard(), Progress.SILENT);
            for (var one : reading.files()) {
                chosen.merge(String.valueOf(one.reader()), 1, Integer::sum);
                account(index, mutant, one);
            }
            assert !reading.files().isEmpty();
        } finally {
            Files.delete(file);
        }
    }

    private void account(int index, Mutant mutant, FileReading file) {
        var said = file.notices().values().stream().mapToLong(Long::longValue).sum();
        var rows = file.account().rows();
        if (rows == 0 && said == 0) {
            faults.add("%d %s: neither a row nor a notice".formatted(index, mutant.name()));
        }
        if (file.account().rejected() > said) {
            faults.add("%d %s: rows rejected without a notice".formatted(index, mutant.name()));
        }
        if (mutant.above() == Seed.NO_TABLE
                || file.reader() == null
                || file.notices().containsKey("broken_table")) {
            return;
        }
        var table = Tables.rows(new String(mutant.bytes(), StandardCharsets.UTF_8));
        var expected = table.stream()
                .skip(mutant.above())
                .filter(row -> row.stream().anyMatch(cell -> !Text.trim(cell).isEmpty()))
                .count();
        counted += expected;
        if (rows != expected) {
            faults.add("%d %s: %s accounts for %d of %d rows %s"
                    .formatted(index, mutant.name(), file.reader(), rows, expected, file.notices()));
        }
    }

    private void fault(int index, Mutant mutant, String how, Throwable fault) {
        var where = List.of(fault.getStackTrace()).stream()
                .filter(frame -> frame.getClassName().startsWith("org.mainstay"))
                .limit(4)
                .toList();
        faults.add("%d %s %s: %s %s".formatted(index, mutant.name(), how, fault, where));
    }

    private static Content content(Mutant mutant) {
        var source = Source.of("0".repeat(64), mutant.name(), mutant.bytes().length);
        return new Content() {
            @Override
            public Source source() {
                return source;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(mutant.bytes());
            }
        };
    }

    /// Takes everything and asks every notice what it has to say.
    private static final class Counting implements Readout {

        @Override
        public void accept(Fact fact, long pence) {
            if (fact.row().line() < 1) {
                throw new UncheckedIOException(new IOException("A fact without a line."));
            }
        }

        @Override
        public void merge() {
            // Nothing to look at.
        }

        @Override
        public void reject(Notice why, long pence) {
            note(why);
        }

        @Override
        public void note(Notice notice) {
            if (notice.message().isEmpty() || notice.source() == null) {
                throw new UncheckedIOException(new IOException("A notice that says nothing."));
            }
        }
    }
}
