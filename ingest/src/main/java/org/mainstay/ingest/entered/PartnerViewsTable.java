package org.mainstay.ingest.entered;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.mainstay.model.survey.PartnerViews;
import org.mainstay.model.survey.Reply;
import org.mainstay.model.survey.Statement;

/// Reads what partners said in a survey, counted in batches of five or more. Single answers are in no file.
public final class PartnerViewsTable implements FormatReader {

    /// The columns of the file, in the order in which it is written.
    public static final List<String> COLUMNS = Stream.of(
                    Stream.of("round", "batch", "group", "statement"),
                    Arrays.stream(Reply.values()).map(Reply::code),
                    Stream.of("published"))
            .flatMap(columns -> columns)
            .toList();

    private static final String STATEMENTS =
            Arrays.stream(Statement.values()).map(Statement::code).collect(Collectors.joining(", ", "one of ", ""));

    @Override
    public String name() {
        return "What partners say, in batches (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidPartnerViews::new, PartnerViewsTable::views);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable PartnerViews views(Cells cells, RowRef at) {
        var round = cells.required("round", PartnerViewsTable::title, "the title of the survey");
        var batch = cells.required("batch", PartnerViewsTable::number, "a whole number from 1");
        var statement = cells.required("statement", Statement::of, STATEMENTS);
        var published = cells.required("published", CellValue::day, "a date such as 2026-10-01");
        var counts = new EnumMap<Reply, Long>(Reply.class);
        for (var reply : Reply.values()) {
            var count = cells.optional(reply.code(), PartnerViewsTable::count, "a whole number, or nothing for none");
            counts.put(reply, count == null ? 0L : count);
        }
        if (!cells.sound() || round == null || batch == null || statement == null || published == null) {
            return null;
        }
        var views = new PartnerViews(round, batch, cells.text("group"), statement, counts, published, at);
        if (views.answers() < PartnerViews.LEAST) {
            cells.add(new TooFewAnswers(at, views.answers()));
            return null;
        }
        return views;
    }

    private static Optional<String> title(String cell) {
        return CellValue.filled(cell).filter(title -> !PartnerViews.code(title).isEmpty());
    }

    private static Optional<Integer> number(String cell) {
        return CellValue.small(cell).filter(number -> number > 0);
    }

    private static Optional<Long> count(String cell) {
        return CellValue.small(cell).filter(count -> count >= 0).map(Integer::longValue);
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("round", "batch", "statement", "published");
        }
    }
}
