package org.mainstay.ingest.threesixtygiving.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.Part;

/// What is kept of each grant for the rules that compare grants, and those rules.
final class AcrossGrants {

    static final List<Comparison> COMPARISONS = List.of(
            new DuplicateGrantId(),
            new OrganisationWithSeveralNames(),
            new NameWithSeveralOrganisationIds(),
            new AmountOutlier(),
            new PossibleDuplicateAward());

    /// The lowest byte of a recipient tells which list its identifier is of.
    private static final long LIST = 0xFF;

    private static final String OTHER = "other";
    private static final Part NOBODY = new Part();

    private final GrantColumns columns = new GrantColumns();
    private final Map<String, Integer> lists = new HashMap<>();
    private final List<String> listNames = new ArrayList<>();

    GrantColumns columns() {
        return columns;
    }

    void add(GrantRecord grant, int ordinal) {
        var fields = grant.fields();
        var recipients = Grants.organisations(grant);
        var first = recipients.isEmpty() ? NOBODY : recipients.getFirst();
        columns.add(
                ordinal,
                Hash.of(fields.text(Grants.ID)),
                recipient(first),
                Hash.of(first.text(Grants.NAME)),
                award(fields, first),
                (float) Grants.amount(fields, Grants.AMOUNT),
                programme(fields));
        for (var index = 1; index < recipients.size(); index++) {
            var further = recipients.get(index);
            columns.add(
                    ordinal,
                    GrantColumns.NONE,
                    recipient(further),
                    Hash.of(further.text(Grants.NAME)),
                    GrantColumns.NONE,
                    Float.NaN,
                    0);
        }
    }

    private long recipient(Part organisation) {
        var id = organisation.text(Grants.ID);
        return id.isEmpty() ? GrantColumns.NONE : (Hash.of(id) & ~LIST) | list(Prefix.of(id));
    }

    private int list(String prefix) {
        var known = lists.get(prefix);
        if (known != null) {
            return known;
        }
        if (lists.size() == LIST) {
            return (int) LIST;
        }
        listNames.add(prefix);
        lists.put(prefix, listNames.size() - 1);
        return listNames.size() - 1;
    }

    /// The same sum may be written in several ways; what is no sum is no award to compare.
    private static long award(Part fields, Part recipient) {
        var pounds = Grants.amount(fields, Grants.AMOUNT);
        var day = Grants.day(fields, Grants.AWARD_DATE);
        var id = recipient.text(Grants.ID);
        return id.isEmpty() || Double.isNaN(pounds) || !Days.real(day)
                ? GrantColumns.NONE
                : Hash.of(id, Double.doubleToLongBits(pounds), day);
    }

    /// Grants without a programme are compared with each other; amounts only within a currency.
    private static int programme(Part fields) {
        var programmes = fields.parts(Grants.PROGRAMME);
        var programme = programmes.isEmpty() ? NOBODY : programmes.getFirst();
        return (int) Hash.of(programme.text(Grants.TITLE), programme.text("code"), fields.text(Grants.CURRENCY)) | 1;
    }

    /// What each comparison finds.
    Map<Comparison, Flags> compare() {
        var found = new LinkedHashMap<Comparison, Flags>();
        // None of them changes what is kept, so they run side by side.
        var compared = COMPARISONS.parallelStream().map(this::compare).toList();
        for (var at = 0; at < COMPARISONS.size(); at++) {
            if (compared.get(at).size() > 0) {
                found.put(COMPARISONS.get(at), compared.get(at));
            }
        }
        return found;
    }

    private Flags compare(Comparison comparison) {
        var flags = new Flags();
        comparison.compare(columns, flags);
        return flags.sorted();
    }

    /// How many distinct recipients there are of each list.
    SortedMap<String, Long> recipients() {
        var counts = new long[(int) LIST + 1];
        Groups.each(columns.size(), columns::recipient, rows -> counts[(int) (columns.recipient(rows[0]) & LIST)]++);
        var recipients = new TreeMap<String, Long>();
        for (var list = 0; list < counts.length; list++) {
            if (counts[list] > 0) {
                recipients.put(list < listNames.size() ? listNames.get(list) : OTHER, counts[list]);
            }
        }
        return recipients;
    }

    long distinctIds() {
        var count = new long[1];
        Groups.each(columns.size(), columns::id, rows -> count[0]++);
        return count[0];
    }
}
