package org.mainstay.ingest.threesixtygiving.quality;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.GrantSink;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.model.notice.Notice;

/// The second, partial pass: fetches the texts of the rows that comparisons found, and shows them.
final class Refetch implements GrantSink {

    private final GrantColumns columns;
    private final Map<Comparison, Flags> found;
    private final @Nullable Funders funders;
    private final Tally tally;
    private final int most;
    private final int[] wanted;
    private final @Nullable Fetched[] fetched;
    private int next;
    private int ordinal;

    /// @param funders null where none has several names or identifiers
    /// @param most how many findings of each comparison are shown
    Refetch(AcrossGrants across, Map<Comparison, Flags> found, @Nullable Funders funders, Tally tally, int most) {
        columns = across.columns();
        this.found = found;
        this.funders = funders;
        this.tally = tally;
        this.most = most;
        wanted = found.values().stream()
                .flatMapToInt(this::rows)
                .sorted()
                .distinct()
                .toArray();
        fetched = new Fetched[wanted.length];
    }

    private IntStream rows(Flags flags) {
        return IntStream.range(0, shown(flags)).flatMap(flag -> IntStream.of(flags.row(flag), flags.other(flag)));
    }

    private int shown(Flags flags) {
        return Math.min(flags.size(), most);
    }

    /// Reads as far as it must.
    void run(GrantsCheck.File file) throws IOException {
        found.forEach((comparison, flags) -> tally.count(comparison.getClass(), grants(flags), flags.size()));
        if (funders == null && wanted.length == 0) {
            return;
        }
        try {
            file.read(this);
        } catch (Enough enough) {
            next = wanted.length;
        }
        found.forEach(this::show);
    }

    private long grants(Flags flags) {
        return IntStream.range(0, flags.size())
                .map(flag -> columns.ordinal(flags.row(flag)))
                .distinct()
                .count();
    }

    private void show(Comparison comparison, Flags flags) {
        for (var flag = 0; flag < shown(flags); flag++) {
            var row = fetched[Arrays.binarySearch(wanted, flags.row(flag))];
            var other = fetched[Arrays.binarySearch(wanted, flags.other(flag))];
            if (row != null && other != null) {
                var scalar = comparison.shown(row);
                var at = scalar == null ? null : scalar.cell();
                var value = Fetched.text(scalar);
                tally.show(Finding.of(comparison.getClass(), row.row(), at, value, comparison.suggestion(other)));
            }
        }
    }

    /// The identifiers that comparisons found twice.
    List<String> duplicateIds() {
        var flags = found.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof DuplicateGrantId)
                .map(Map.Entry::getValue)
                .findFirst();
        if (flags.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, shown(flags.get()))
                .mapToObj(
                        flag -> fetched[Arrays.binarySearch(wanted, flags.get().row(flag))])
                .map(row -> row == null ? "" : Fetched.text(row.id()))
                .distinct()
                .toList();
    }

    @Override
    public void grant(GrantRecord grant, int merged) {
        while (next < wanted.length && columns.ordinal(wanted[next]) == ordinal) {
            fetched[next] = Fetched.of(grant, columns.place(wanted[next]));
            next++;
        }
        if (funders != null) {
            tally.turnTo(ordinal);
            funders.look(grant, tally);
        } else if (next == wanted.length) {
            throw new Enough();
        }
        ordinal++;
    }

    @Override
    public void details(Part meta) {
        // Looked at in the first pass.
    }

    @Override
    public void note(Notice notice) {
        // Said in the first pass.
    }

    @Override
    public void broken(Notice why) {
        // Said in the first pass.
    }

    /// Ends the reading; it is no fault.
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1;

        Enough() {
            super("Enough is read.", null, false, false);
        }
    }
}
