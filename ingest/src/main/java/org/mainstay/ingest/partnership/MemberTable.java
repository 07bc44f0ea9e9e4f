package org.mainstay.ingest.partnership;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Cells;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.partnership.Member;
import org.mainstay.model.partnership.Partnership;
/// Reads who is part of which partnership. Rows are only ever added, so that every entry can be undone.

public final class MemberTable implements FormatReader {

    /// The columns of the file, in the order in which it is written.
    public static final List<String> COLUMNS = List.of(
            "partnership", "organisation", "roles", "sector", "scale", "undo", "recorded_by", "recorded_on", "why");

    private static final String ROLES = "one or more of " + Written.oneOf(Member.Role.class) + ", with ; between them";

    @Override
    public String name() {
        return "Partnership members (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidPartnershipCell::new, MemberTable::row);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable Member row(Cells cells, RowRef at) {
        var partnership = Written.id(cells);
        var organisation = cells.required("organisation", CellValue::words, "an organisation's id or name");
        var roles = Written.undoes(cells)
                ? List.<Member.Role>of()
                : cells.required("roles", cell -> Written.constants(Member.Role.class, cell), ROLES);
        var sector = cells.optional(
                "sector",
                cell -> Written.constant(Member.Sector.class, cell),
                Written.oneOf(Member.Sector.class) + " or blank");
        var scale = cells.optional(
                "scale",
                cell -> Written.constant(Partnership.Scale.class, cell),
                Written.oneOf(Partnership.Scale.class) + " or blank");
        var entry = Written.entry(cells);
        return !cells.sound() || partnership == null || organisation == null || roles == null || entry == null
                ? null
                : new Member(partnership, organisation, new TreeSet<>(roles), sector, scale, entry, at);
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("partnership", "organisation", "roles", "recorded_on");
        }
    }
}
