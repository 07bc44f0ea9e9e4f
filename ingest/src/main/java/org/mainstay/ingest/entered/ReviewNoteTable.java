package org.mainstay.ingest.entered;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.mainstay.model.review.ReviewNote;
import org.mainstay.model.review.SelfAssessed;

/// Reads what a council wrote for its peer review. Rows are only ever added, so that each can be undone.
public final class ReviewNoteTable implements FormatReader {

    /// The columns of the file, in the order in which it is written.
    public static final List<String> COLUMNS =
            List.of("kind", "about", "text", "owner", "due", "standing", "figure", "written_by", "written_on");

    private static final String KINDS = Arrays.stream(ReviewNote.Kind.values())
            .map(ReviewNote.Kind::words)
            .collect(Collectors.joining(", ", "one of ", ""));

    private static final String MEASURES = Arrays.stream(SelfAssessed.values())
            .map(SelfAssessed::code)
            .collect(Collectors.joining(", ", "one of ", ""));

    @Override
    public String name() {
        return "Notes for a peer review (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidReviewNote::new, ReviewNoteTable::note);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable ReviewNote note(Cells cells, RowRef at) {
        var kind = cells.required("kind", ReviewNote.Kind::of, KINDS);
        var about = kind == ReviewNote.Kind.SELF_ASSESSMENT
                ? cells.required("about", ReviewNoteTable::measure, MEASURES)
                : cells.required("about", CellValue::filled, "the code of a question of the pack, such as cuts");
        var text = cells.required("text", CellValue::filled, "what is to be said");
        var due = cells.optional("due", CellValue::day, "a date such as 2026-09-30, or nothing");
        var standing = cells.required("standing", words -> standing(kind, words), standings(kind));
        var when = cells.required("written_on", CellValue::day, "a date such as 2026-04-01");
        return !cells.sound() || kind == null || about == null || text == null || standing == null || when == null
                ? null
                : new ReviewNote(
                        kind,
                        about,
                        text,
                        cells.text("owner"),
                        due,
                        standing,
                        cells.text("figure"),
                        cells.text("written_by"),
                        when,
                        at);
    }

    private static Optional<String> measure(String about) {
        return SelfAssessed.of(about).map(SelfAssessed::code);
    }

    private static Optional<ReviewNote.Standing> standing(ReviewNote.@Nullable Kind kind, String words) {
        return ReviewNote.Standing.of(words).filter(standing -> kind == null || standing.fits(kind));
    }

    private static String standings(ReviewNote.@Nullable Kind kind) {
        return Arrays.stream(ReviewNote.Standing.values())
                .filter(standing -> kind == null || standing.fits(kind))
                .map(ReviewNote.Standing::words)
                .collect(Collectors.joining(", ", "one of ", ""));
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("kind", "about", "text", "written_on");
        }
    }
}
