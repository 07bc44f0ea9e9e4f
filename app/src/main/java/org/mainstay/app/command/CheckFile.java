package org.mainstay.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.check.CheckedFile;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.folder.Limits;
import org.mainstay.ingest.folder.OneFile;
import org.mainstay.ingest.folder.Recognised;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.threesixtygiving.GrantFile;
import org.mainstay.ingest.threesixtygiving.quality.Finding;
import org.mainstay.ingest.threesixtygiving.quality.GrantsCheck;
import org.mainstay.ingest.threesixtygiving.quality.Registered;
import org.mainstay.ingest.threesixtygiving.quality.Remarks;
import org.mainstay.ingest.threesixtygiving.quality.Rules;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.notice.Notice;

/// Tells the quality of one published file: grants by every rule there is, other files by what their reader says.
public final class CheckFile {

    /// How many findings of each check are kept for those who do not want all.
    private static final int KEPT = 1000;

    private static final String GRANTS = "360Giving grants";

    /// What is asked.
    ///
    /// @param on the day to look from
    /// @param registered where identifiers are looked up, null for nowhere
    /// @param listener is told of every finding, null where the first thousand of each check are enough
    /// @param progress is told of each record
    public record Request(
            LocalDate on,
            @Nullable Registered registered,
            @Nullable Consumer<Finding> listener,
            Runnable progress) {}

    /// The registers that identifiers are looked up in; null where none is named.
    public @Nullable Registered load(List<Path> registers) throws Unusable {
        try {
            return registers.isEmpty() ? null : LoadedRegisters.read(registers);
        } catch (IOException cause) {
            throw new Unusable(cause);
        }
    }

    /// The file itself, or the only member of an archive that is of a known kind.
    public Recognised find(Path file) throws Unusable {
        List<Recognised> found;
        try {
            found = OneFile.recognise(file, Readers.list(), Limits.standard());
        } catch (IOException cause) {
            throw new Unusable(cause);
        }
        var known = found.stream().filter(one -> one.reader() != null).toList();
        if (known.isEmpty()) {
            throw new Unusable(found.stream()
                    .flatMap(one -> one.notices().stream())
                    .map(notice -> notice.message() + " "
                            + Notice.about(notice.getClass()).fix())
                    .collect(Collectors.joining("\n")));
        }
        if (known.size() > 1) {
            throw new Unusable("%s holds %d files that can be checked (%s). Take out the one you mean and check that."
                    .formatted(
                            file,
                            known.size(),
                            known.stream()
                                    .map(one -> one.path().replaceFirst("^[^!]*!", ""))
                                    .collect(Collectors.joining(", "))));
        }
        return known.getFirst();
    }

    /// Checks a file that was found; the [IOException] is about its bytes, or about where the listener writes.
    public CheckedFile check(Recognised file, Request request) throws IOException {
        var content = Objects.requireNonNull(file.content());
        var reader = Objects.requireNonNull(file.reader());
        return reader.name().startsWith(GRANTS) ? grants(file, content, request) : rows(file, content, reader, request);
    }

    private static CheckedFile grants(Recognised file, Content content, Request request) throws IOException {
        var manner = new GrantsCheck.Manner(KEPT, request.listener(), request.progress());
        var grants = GrantFile.of(content);
        var checked = GrantsCheck.run(grants::read, Rules.list(request.on(), request.registered()), manner);
        return new CheckedFile(
                file.path(), file.format(), request.on(), checked.grants(), 0, checked.checks(), checked.aggregates());
    }

    private static CheckedFile rows(Recognised file, Content content, FormatReader reader, Request request)
            throws IOException {
        var out = new Counting(new Remarks(KEPT, request.listener()), request.progress());
        reader.read(content, out);
        return new CheckedFile(
                file.path(), file.format(), request.on(), out.rows, out.rejected, out.remarks.checks(out.rows), null);
    }

    /// Counts rows and keeps what is said of them; the facts themselves are not wanted.
    private static final class Counting implements Readout {

        private final Remarks remarks;
        private final Runnable progress;
        private long rows;
        private long rejected;

        Counting(Remarks remarks, Runnable progress) {
            this.remarks = remarks;
            this.progress = progress;
        }

        @Override
        public void accept(Fact fact, long pence) {
            count();
        }

        @Override
        public void merge() {
            count();
        }

        @Override
        public void reject(Notice why, long pence) {
            rejected++;
            remarks.add(why);
            count();
        }

        @Override
        public void note(Notice notice) {
            remarks.add(notice);
        }

        private void count() {
            rows++;
            progress.run();
        }
    }
}
