package org.mainstay.ingest.threesixtygiving.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.GrantSink;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.model.notice.Notice;

/// Checks a file of grants while it is read. Nothing grows with the file but the 44 bytes that rules across grants keep
/// of each, and a rule that fails on a grant is itself a finding on that grant.
public final class GrantsCheck {

    /// A file of grants, which may be read more than once.
    public interface File {
        void read(GrantSink sink) throws IOException;
    }

    /// How to check.
    ///
    /// @param keep how many findings of each check to keep
    /// @param listener is told of every finding, null where nobody wants to know
    /// @param progress is told of each grant, not on one thread alone
    public record Manner(int keep, @Nullable Consumer<Finding> listener, Runnable progress) {}

    private final List<Rule> whileReading;
    private final List<Rule> afterwards;
    private final Manner manner;
    private final Tally tally;
    private final Tally remarks;
    private final Tally early;
    private final Adding adding = new Adding();
    private final AcrossGrants across = new AcrossGrants();
    private int ordinal;
    private int read;
    private long merged;

    private GrantsCheck(List<Rule> rules, Manner manner) {
        whileReading = rules.stream().filter(ReaderRule.class::isInstance).toList();
        afterwards =
                rules.stream().filter(rule -> !(rule instanceof ReaderRule)).toList();
        this.manner = manner;
        var listener = manner.listener();
        Consumer<Finding> told = listener == null ? finding -> {} : new OneAtATime(listener);
        tally = new Tally(manner.keep(), told);
        remarks = new Tally(manner.keep(), told);
        early = new Tally(manner.keep(), told);
    }

    public static CheckedGrants run(File file, List<Rule> rules, Manner manner) throws IOException {
        return new GrantsCheck(rules, manner).run(file);
    }

    private CheckedGrants run(File file) throws IOException {
        try (var thread = new RuleThread(this::look)) {
            file.read(new Sink(thread));
            thread.finish();
        }
        var funders = adding.funders();
        var most = manner.listener() == null ? manner.keep() : Integer.MAX_VALUE;
        var refetch = new Refetch(across, across.compare(), funders.compare() ? funders : null, tally, most);
        refetch.run(file);
        tally.take(early);
        var checks = new ArrayList<>(tally.checks(adding::among));
        checks.addAll(remarks.checks(adding::among));
        checks.sort(Tally.order());
        return new CheckedGrants(ordinal, merged, checks, adding.finish(across, refetch.duplicateIds()));
    }

    /// On the thread of rules.
    private void look(GrantRecord grant) {
        look(grant, ordinal, afterwards, tally);
        adding.add(grant);
        across.add(grant, ordinal);
        ordinal++;
        manner.progress().run();
    }

    /// Every rule in its own guard.
    private static void look(GrantRecord grant, int ordinal, List<Rule> rules, Tally tally) {
        tally.turnTo(ordinal);
        for (var rule : rules) {
            try {
                rule.look(grant, tally);
            } catch (RuntimeException | StackOverflowError fault) {
                tally.found(Internal.class, grant.row(), null, Notice.code(rule.getClass()), "");
            }
        }
    }

    /// Passes grants on and keeps remarks.
    private final class Sink implements GrantSink {

        private final RuleThread thread;

        Sink(RuleThread thread) {
            this.thread = thread;
        }

        @Override
        public void details(Part meta) {
            StructureRules.look(meta, remarks);
            PackageDetails.look(meta, remarks);
        }

        @Override
        public void grant(GrantRecord grant, int rows) {
            merged += rows;
            look(grant, read, whileReading, early);
            read++;
            thread.add(grant);
        }

        @Override
        public void note(Notice notice) {
            remarks.note(notice);
        }

        @Override
        public void broken(Notice why) {
            remarks.note(why);
        }
    }

    /// Findings come from the reader and from the rules at the same time.
    private record OneAtATime(Consumer<Finding> listener) implements Consumer<Finding> {

        @Override
        public synchronized void accept(Finding finding) {
            listener.accept(finding);
        }
    }
}
