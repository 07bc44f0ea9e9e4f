package org.mainstay.ingest.need;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.geography.CodeColumn;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.WelfareLoss;

/// Reads a user's own table of what reforms of benefits take out of areas in a year. The published local tables may
/// not be passed on, so nothing ships with the product.
public final class WelfareLossTable implements FormatReader {

    @Override
    public String name() {
        return "Welfare-reform losses (CSV)";
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

        private static final Pattern POUNDS = Pattern.compile("lossgbp|loss|lossgbpayear|poundsayear|annualloss");
        private static final Pattern MILLIONS = Pattern.compile("lossgbpm|lossm");
        private static final Pattern PER_ADULT = Pattern.compile("lossper(wa|workingage)adult");
        private static final Pattern PEOPLE = Pattern.compile("people(affected)?");
        private static final int PENCE_OF_A_MILLION = 8;
        private static final int PENCE_OF_A_POUND = 2;

        private final Header header;
        private final CodeColumn area;
        private final int reform;
        private final int pounds;
        private final int millions;
        private final int perAdult;
        private final int people;

        Columns(Header header) {
            this.header = header;
            area = CodeColumn.find(header);
            reform = header.find("reform");
            pounds = header.findLast(POUNDS);
            millions = header.findLast(MILLIONS);
            perAdult = header.findLast(PER_ADULT);
            people = header.findLast(PEOPLE);
        }

        @Override
        public Fit fit() {
            var missing = new ArrayList<String>();
            if (area.absent()) {
                missing.add("lad_cd");
            }
            if (reform == Header.ABSENT) {
                missing.add("reform");
            }
            if (pounds == Header.ABSENT && millions == Header.ABSENT && perAdult == Header.ABSENT) {
                missing.add("loss_gbp, loss_gbp_m or loss_per_wa_adult");
            }
            return new Fit(3 - missing.size(), missing);
        }

        void take(Row row, RowRef at, Readout out) {
            var key = area.key(row).orElse(null);
            var wrong = key == null ? area.column() : firstWrong(row);
            if (key == null || wrong != Header.ABSENT) {
                out.reject(new InvalidWelfareLoss(at, header.titles().get(wrong), row.get(wrong)), 0);
                return;
            }
            var whole = pence(row, pounds, PENCE_OF_A_POUND);
            out.accept(
                    new WelfareLoss(
                            key,
                            row.get(reform),
                            number(row, people).map(BigDecimal::intValue).orElse(null),
                            whole == null ? pence(row, millions, PENCE_OF_A_MILLION) : whole,
                            pence(row, perAdult, PENCE_OF_A_POUND),
                            at),
                    0);
        }

        /// The first column that keeps the row from being used: a blank reform, a loss below nothing or no
        /// number, no
        /// loss at all.
        private int firstWrong(Row row) {
            if (row.get(reform).isEmpty()) {
                return reform;
            }
            var last = Header.ABSENT;
            var told = false;
            for (var column : new int[] {people, pounds, millions, perAdult}) {
                var empty = row.get(column).isEmpty();
                if (!empty && number(row, column).isEmpty()) {
                    return column;
                }
                told |= !empty && column != people;
                last = column == Header.ABSENT ? last : column;
            }
            return told ? Header.ABSENT : last;
        }

        /// Pounds may carry their sign.
        private static Optional<BigDecimal> number(Row row, int column) {
            var cell = row.get(column);
            return CellValue.number(cell.startsWith("£") ? cell.substring(1) : cell)
                    .filter(number -> number.signum() >= 0 && number.precision() - number.scale() <= 9);
        }

        /// Whole pence, rounded once.
        private static @Nullable Long pence(Row row, int column, int places) {
            return number(row, column)
                    .map(number -> number.movePointRight(places)
                            .setScale(0, RoundingMode.HALF_EVEN)
                            .longValue())
                    .orElse(null);
        }
    }
}
