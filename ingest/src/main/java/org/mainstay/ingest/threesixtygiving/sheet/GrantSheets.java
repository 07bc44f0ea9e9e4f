package org.mainstay.ingest.threesixtygiving.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.BrokenWorkbook;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.threesixtygiving.record.GrantSink;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.model.notice.Notice;

/// The sheets of one file of grants, read grant by grant in the order of the main sheet.
///
/// Rows of a grant that follow each other are joined as they come. Where they stand apart, or further sheets add to
/// grants, those rows alone are held; a first reading, of identifiers only, tells which.
public final class GrantSheets {

    private final List<GrantTable> main = new ArrayList<>();
    private final List<GrantTable> further = new ArrayList<>();
    private final List<Notice> remarks = new ArrayList<>();
    private final Part details = new Part();
    private long[] apart = {};
    private boolean looked;

    private GrantSheets() {}

    /// How well a sheet that starts like this fits as one of grants.
    public static Fit fit(Sample sample) {
        return GrantTable.fit(sample);
    }

    /// Finds what each sheet holds.
    ///
    /// @param sheets one in a CSV file, any number in a workbook
    public static GrantSheets of(List<Content> sheets) throws IOException {
        var found = new GrantSheets();
        for (var sheet : sheets) {
            try {
                found.add(sheet);
            } catch (BrokenWorkbook broken) {
                found.remarks.add(broken.on(sheet));
            }
        }
        if (found.main.isEmpty()) {
            // Nothing looks like the sheet of grants, so each tells what it can.
            found.main.addAll(found.further);
            found.further.clear();
        }
        return found;
    }

    private void add(Content sheet) throws IOException {
        if (MetaSheet.is(sheet.source())) {
            MetaSheet.read(sheet, details, GrantSheets::unheard);
            return;
        }
        var table = GrantTable.find(sheet).orElse(null);
        if (table == null && Sample.of(sheet).shape() == Sample.Shape.EMPTY) {
            // A spare sheet that nobody wrote on is nothing to speak of.
            return;
        }
        if (table == null) {
            remarks.add(new SheetNotOfGrants(sheet.source()));
        } else {
            (table.main() ? main : further).add(table);
        }
    }

    /// Tells everything the sheets hold; it may be done again.
    public void read(GrantSink sink) throws IOException {
        sink.details(details);
        remarks.forEach(sink::note);
        if (!looked) {
            apart = findApart();
            looked = true;
        }
        var held = new LinkedHashMap<String, Draft>();
        if (apart.length > 0) {
            for (var table : main) {
                table.rows(GrantSheets::unheard, draft -> hold(draft, held, sink));
            }
        }
        var added = new LinkedHashMap<String, List<Draft>>();
        for (var table : further) {
            table.rows(sink::broken, draft -> add(draft, added));
        }
        var telling = new Telling(sink, held, added);
        for (var table : main) {
            table.rows(sink::broken, telling::row);
        }
        telling.finish();
    }

    private static void unheard(Notice why) {
        // Where a table breaks off is told by the last reading.
    }

    private long[] findApart() throws IOException {
        var ids = new RepeatedIds();
        for (var table : main) {
            table.ids(GrantSheets::unheard, ids);
        }
        return ids.find();
    }

    private static void add(Draft draft, Map<String, List<Draft>> added) {
        var rows = added.get(draft.id());
        if (rows == null) {
            rows = new ArrayList<>(1);
            added.put(draft.id(), rows);
        }
        rows.add(draft);
    }

    private void hold(Draft draft, Map<String, Draft> held, GrantSink sink) {
        if (RepeatedIds.among(apart, draft.id())) {
            var first = held.putIfAbsent(draft.id(), draft);
            if (first != null) {
                first.add(draft, sink::note);
            }
        }
    }

    /// Tells grants as their last rows come.
    private final class Telling {

        private final GrantSink sink;
        private final Map<String, Draft> held;
        private final Map<String, List<Draft>> added;
        private @Nullable Draft last;

        Telling(GrantSink sink, Map<String, Draft> held, Map<String, List<Draft>> added) {
            this.sink = sink;
            this.held = held;
            this.added = added;
        }

        void row(Draft draft) {
            var id = draft.id();
            if (last != null && !id.isEmpty() && id.equals(last.id())) {
                last.add(draft, sink::note);
                return;
            }
            flush();
            if (RepeatedIds.among(apart, id)) {
                last = held.remove(id);
                flush();
            } else {
                last = draft;
            }
        }

        /// Grants of which only further sheets know come last.
        void finish() {
            flush();
            for (var drafts : List.copyOf(added.values())) {
                var first = drafts.removeFirst();
                if (first.id().isEmpty()) {
                    first.tell(sink);
                    drafts.forEach(draft -> draft.tell(sink));
                } else {
                    drafts.forEach(draft -> first.add(draft, sink::note));
                    first.tell(sink);
                }
            }
        }

        private void flush() {
            var draft = last;
            if (draft != null) {
                var more = draft.id().isEmpty() ? null : added.remove(draft.id());
                if (more != null) {
                    more.forEach(row -> draft.add(row, sink::note));
                }
                draft.tell(sink);
            }
            last = null;
        }
    }
}
