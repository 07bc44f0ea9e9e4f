package org.mainstay.ingest.geography;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.area.Council;
import org.mainstay.model.evidence.RowRef;

/// Reads the registers of councils that say what became of each: mySociety's list of local authorities, lookups from
/// organisation identifiers to ONS codes, and lists of old ONS codes with those in use.
public final class CouncilRegister implements FormatReader {

    @Override
    public String name() {
        return "Register of councils (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.read(
                content,
                out,
                Columns::new,
                (columns, row) -> columns.take(row, new RowRef(content.source(), row.line()), out));
    }

    /// Where each thing stands.
    private static final class Columns implements TableColumns {

        private static final Pattern LIST = Pattern.compile("[,;]\\s*");
        private static final Pattern GSS = Pattern.compile("[EWSN]\\d{8}");
        private static final Pattern LETTERS = Pattern.compile("[A-Z]{3}");
        private static final Map<String, String> LISTS =
                Map.of("England", "GB-LAE-", "Wales", "GB-PLA-", "Scotland", "GB-LAS-", "Northern Ireland", "GB-LANI-");

        private final int gss;
        private final int letters;
        private final int orgId;
        private final int name;
        private final int from;
        private final int until;
        private final int successors;
        private final int active;
        private final int former;
        private final int nation;
        private final int current;

        Columns(Header header) {
            gss = header.find("gss-code", "ladcd");
            letters = header.find("local-authority-code");
            orgId = header.find("org_id");
            name = header.find("official-name", "name", "ladnm");
            from = header.find("start-date");
            until = header.find("end-date");
            successors = header.find("replaced-by");
            active = header.find("ladcd_active");
            former = header.find("former-gss-codes");
            nation = header.find("nation");
            current = header.find("current-authority", "active", "current");
        }

        /// A list of codes and names tells nothing new; one that joins codes, or says what became of them, does.
        @Override
        public Fit fit() {
            var missing = new ArrayList<String>();
            if (gss == Header.ABSENT) {
                missing.add("gss-code");
            }
            if (letters == Header.ABSENT && orgId == Header.ABSENT && active == Header.ABSENT) {
                missing.add("local-authority-code, org_id or LADCD_ACTIVE");
            }
            if (current == Header.ABSENT) {
                missing.add("current-authority, active or Current");
            }
            return new Fit(3 - missing.size(), missing);
        }

        void take(Row row, RowRef at, Readout out) {
            var code = row.get(gss);
            var known = row.get(letters) + row.get(orgId);
            if (code.isEmpty() ? known.isEmpty() : !GSS.matcher(code).matches()) {
                out.reject(new InvalidCouncilCode(at, code), 0);
                return;
            }
            var codes = new Council.Codes(code, letters(row), identifier(row), list(row.get(former)));
            var term = new Council.Term(day(row, from, at, out), halfOpen(day(row, until, at, out)));
            var still = CellValue.yesOrNo(row.get(current)).orElse(true);
            out.accept(new Council(codes, row.get(name), term, successors(row), still, at), 0);
        }

        private String letters(Row row) {
            var identifier = row.get(orgId);
            return letters == Header.ABSENT ? identifier.substring(identifier.lastIndexOf('-') + 1) : row.get(letters);
        }

        private String identifier(Row row) {
            var written = row.get(letters);
            return LETTERS.matcher(written).matches()
                    ? LISTS.getOrDefault(row.get(nation), "GB-LAE-") + written
                    : row.get(orgId);
        }

        private List<String> successors(Row row) {
            var now = row.get(active);
            return now.isEmpty() || now.equals(row.get(gss)) ? list(row.get(successors)) : List.of(now);
        }

        private static List<String> list(String cell) {
            return Arrays.stream(LIST.split(cell))
                    .filter(code -> !code.isEmpty())
                    .toList();
        }

        private static @Nullable LocalDate day(Row row, int column, RowRef at, Readout out) {
            var written = row.get(column);
            var day = CellValue.day(written).orElse(null);
            if (day == null && !written.isEmpty()) {
                out.note(new UnreadCouncilDate(at, written));
            }
            return day;
        }

        /// Some ends are the last day of a council, others the first of its successor; a council ends with March.
        private static @Nullable LocalDate halfOpen(@Nullable LocalDate end) {
            return end != null && end.getMonth() == Month.MARCH && end.getDayOfMonth() == 31 ? end.plusDays(1) : end;
        }
    }
}
