package org.mainstay.app.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.Delivery;
import org.mainstay.app.run.RepairList;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.folder.Limits;
import org.mainstay.ingest.folder.OneFile;
import org.mainstay.ingest.folder.Recognised;
import org.mainstay.ingest.threesixtygiving.GrantFile;
import org.mainstay.ingest.threesixtygiving.quality.CheckedGrants;
import org.mainstay.ingest.threesixtygiving.quality.GrantsCheck;
import org.mainstay.ingest.threesixtygiving.quality.Registered;
import org.mainstay.ingest.threesixtygiving.quality.Rules;
import org.mainstay.ingest.threesixtygiving.repair.FindRepairs;
import org.mainstay.ingest.threesixtygiving.repair.MendedFile;
import org.mainstay.ingest.threesixtygiving.repair.Repair;
import org.mainstay.ingest.threesixtygiving.repair.Repairs;

/// Makes a copy of a file of grants in which what can be mended without asking is mended, and lists each change.
public final class FixFile {

    /// The list of changes beside the copy.
    public static final String REPAIRS = "repairs.csv";

    private static final String GRANTS = "360Giving grants";
    private static final int KEPT = 20;

    private final CheckFile checkFile;

    public FixFile(CheckFile checkFile) {
        this.checkFile = checkFile;
    }

    /// What is asked.
    ///
    /// @param on the day to look from
    /// @param registered where identifiers are looked up, null for nowhere
    /// @param also checks whose guesses are to be taken, by code
    /// @param except numbers of repairs that are not to be made, from 1
    public record Request(
            LocalDate on, @Nullable Registered registered, Set<String> also, Set<Integer> except, Runnable progress) {}

    /// What was, or would be, mended.
    ///
    /// @param copy the name of the copy, empty where none was made
    /// @param after what the checks say of the copy, null where none was made
    public record Fixed(
            String copy,
            List<Repair> repairs,
            CheckedGrants before,
            @Nullable CheckedGrants after) {

        public Fixed {
            repairs = List.copyOf(repairs);
        }
    }

    /// Finds a file of grants.
    public Recognised find(Path file) throws Unusable {
        var found = checkFile.find(file);
        if (!found.format().startsWith(GRANTS)) {
            throw new Unusable("%s is read as %s, and only files of grants (360Giving) can be mended: see what is wrong"
                            .formatted(file, found.format())
                    + " with check.");
        }
        return found;
    }

    /// The repairs, numbered by their place in the list, without making any.
    public Fixed list(Recognised file, Request request) throws IOException {
        var grants = GrantFile.of(Objects.requireNonNull(file.content()));
        var found = FindRepairs.in(
                grants::read, Rules.list(request.on(), request.registered()), request.also(), request.progress());
        return new Fixed("", ordered(found.repairs()), found.before(), null);
    }

    /// Makes the copy and checks it again.
    public Fixed fix(Recognised file, Request request, Path out) throws IOException {
        var listed = list(file, request);
        var wanted = IntStream.range(0, listed.repairs().size())
                .filter(at -> !request.except().contains(at + 1))
                .mapToObj(listed.repairs()::get)
                .toList();
        if (wanted.isEmpty()) {
            return new Fixed("", List.of(), listed.before(), null);
        }
        var name = name(file);
        var fixed = new AtomicReference<Fixed>();
        Delivery.into(out, scratch -> {
            var made = write(file, scratch.resolve(name), wanted);
            RepairList.write(scratch.resolve(REPAIRS), made);
            fixed.set(new Fixed(name, made, listed.before(), check(scratch.resolve(name), request)));
        });
        return Objects.requireNonNull(fixed.get());
    }

    /// Puts back what a list of repairs says was changed.
    ///
    /// @return what was put back
    public List<Repair> undo(Recognised file, Path repairs, Path out) throws IOException, Unusable {
        var made = RepairList.read(repairs);
        if (made.stream().anyMatch(repair -> !repair.sheet().isEmpty())) {
            throw new Unusable(
                    "These repairs were made to a workbook, which became a package: mend the workbook again and leave"
                            + " out repairs with --except.");
        }
        var undone = new ArrayList<Repair>();
        Delivery.into(
                out,
                scratch -> undone.addAll(write(
                        file,
                        scratch.resolve(name(file)),
                        made.stream().map(Repair::undone).toList())));
        return undone;
    }

    private static List<Repair> write(Recognised file, Path copy, List<Repair> wanted) throws IOException {
        var repairs = new Repairs(wanted);
        try (Writer out = Files.newBufferedWriter(copy)) {
            MendedFile.write(Objects.requireNonNull(file.content()), out, repairs);
        }
        return repairs.made();
    }

    private static CheckedGrants check(Path copy, Request request) throws IOException {
        var content = OneFile.recognise(copy, Readers.list(), Limits.standard())
                .getFirst()
                .content();
        var grants = GrantFile.of(Objects.requireNonNull(content));
        return GrantsCheck.run(
                grants::read,
                Rules.list(request.on(), request.registered()),
                new GrantsCheck.Manner(KEPT, null, request.progress()));
    }

    /// As the file is called, with the ending of what it becomes.
    private static String name(Recognised file) throws IOException {
        var path = file.path()
                .substring(Math.max(file.path().lastIndexOf('/'), file.path().lastIndexOf('!')) + 1);
        var dot = path.lastIndexOf('.');
        return (dot > 0 ? path.substring(0, dot) : path) + MendedFile.extension(Objects.requireNonNull(file.content()));
    }

    /// The reader and the rules find side by side; the list has the order of the file.
    private static List<Repair> ordered(List<Repair> repairs) {
        return repairs.stream()
                .sorted(Comparator.comparing(Repair::sheet)
                        .thenComparingInt(Repair::line)
                        .thenComparingInt(repair -> repair.column().length())
                        .thenComparing(Repair::column))
                .toList();
    }
}
