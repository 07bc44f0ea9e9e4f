package org.mainstay.ingest.deprivation;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
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
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Deprivation;
import org.mainstay.model.area.Domain;
import org.mainstay.model.evidence.RowRef;

/// Reads File 7 of the English indices of deprivation: all ranks, scores, deciles and denominators.
///
/// Spreadsheets cut its long headings at uneven lengths, so each is known by how it begins. The vintage of the areas is
/// the year in the heading of the code column: 2019's areas (2011) never join 2025's (2021).
public final class FileSeven implements FormatReader {

    private static final Pattern CODE = Pattern.compile("[EWSN]\\d{8}");

    @Override
    public String name() {
        return "Indices of deprivation, File 7 (CSV)";
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
                (columns, row) -> take(columns, row, new RowRef(content.source(), row.line()), out));
        for (var header : Sample.of(content).rows()) {
            var columns = new Columns(header);
            if (columns.fit().whole() && !columns.lacking().isEmpty()) {
                out.note(new DeprivationColumnsMissing(content.source(), String.join("; ", columns.lacking())));
            }
        }
    }

    private static void take(Columns columns, Row row, RowRef at, Readout out) {
        var code = row.get(columns.code);
        if (!CODE.matcher(code).matches()) {
            out.reject(new DeprivationWithoutArea(at, code), 0);
            return;
        }
        var rank = CellValue.small(row.get(columns.rank)).orElse(null);
        var decile = CellValue.small(row.get(columns.decile)).orElse(null);
        if (rank == null || rank < 1) {
            out.reject(new InvalidDeprivationRank(at, "rank", row.get(columns.rank)), 0);
            return;
        }
        if (decile == null || decile < 1 || decile > 10) {
            out.reject(new InvalidDeprivationRank(at, "decile", row.get(columns.decile)), 0);
            return;
        }
        out.accept(
                new Deprivation(
                        new AreaKey("lsoa", columns.vintage, code),
                        rank,
                        decile,
                        count(row, columns.income, columns.residents),
                        count(row, columns.employment, columns.workingAge),
                        count(row, columns.children, columns.dependentChildren),
                        count(row, columns.older, columns.olderPeople),
                        columns.domains.standings(row),
                        null,
                        at),
                0);
    }

    /// People = rate x denominator, rounded once; null where the file lacks either, since a rate alone counts
    /// nobody.
    private static @Nullable Integer count(Row row, int rate, int denominator) {
        var share = CellValue.number(row.get(rate)).orElse(null);
        var people = CellValue.small(row.get(denominator)).orElse(null);
        return share == null || people == null
                ? null
                : share.multiply(BigDecimal.valueOf(people))
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .intValue();
    }

    /// Where each thing stands.
    private static final class Columns implements TableColumns {

        private static final Pattern CODE_HEADING = Pattern.compile("lsoacode\\d\\d(\\d\\d)");
        private static final Pattern RANK = Pattern.compile("indexofmultipledeprivation(imd)?rank.*");
        private static final Pattern DECILE = Pattern.compile("indexofmultipledeprivation(imd)?decile.*");
        private static final Pattern RESIDENTS = Pattern.compile("totalpopulation.*");
        private static final Pattern WORKING_AGE = Pattern.compile("workingage.*");
        private static final Pattern CHILDREN = Pattern.compile("dependentchildren.*");
        private static final Pattern OLDER = Pattern.compile("olderpopulation.*");

        private final int code;
        private final String vintage;
        private final int rank;
        private final int decile;
        private final int income;
        private final int employment;
        private final int residents;
        private final int workingAge;
        private final int children;
        private final int dependentChildren;
        private final int older;
        private final int olderPeople;
        private final DomainColumns domains;

        Columns(Header header) {
            code = header.findLast(CODE_HEADING);
            vintage = code == Header.ABSENT
                    ? ""
                    : header.titles().get(code).replaceAll("\\D", "").substring(2);
            rank = header.findLast(RANK);
            decile = header.findLast(DECILE);
            domains = new DomainColumns(header);
            income = domains.score(Domain.INCOME);
            employment = domains.score(Domain.EMPLOYMENT);
            children = domains.score(Domain.INCOME_AFFECTING_CHILDREN);
            older = domains.score(Domain.INCOME_AFFECTING_OLDER_PEOPLE);
            dependentChildren = header.findLast(CHILDREN);
            olderPeople = header.findLast(OLDER);
            residents = header.findLast(RESIDENTS);
            workingAge = header.findLast(WORKING_AGE);
        }

        @Override
        public Fit fit() {
            return TableColumns.fit(
                    List.of(
                            "LSOA code (2021)",
                            "Index of Multiple Deprivation (IMD) Rank",
                            "Index of Multiple Deprivation (IMD) Decile"),
                    code,
                    rank,
                    decile);
        }

        /// What would count people and is not there.
        List<String> lacking() {
            return TableColumns.fit(
                            List.of(
                                    "Income Score (rate)",
                                    "Employment Score (rate)",
                                    "Total population",
                                    "Working age population"),
                            income,
                            employment,
                            residents,
                            workingAge)
                    .missing();
        }
    }
}
