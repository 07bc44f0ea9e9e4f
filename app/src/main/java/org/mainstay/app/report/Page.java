package org.mainstay.app.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.picture.Chart;

/// The report as its template needs it: text already written, links already made. The template only repeats and picks.
///
/// @param title the saving or the options that were asked for, in words
/// @param basis years, day and seed, in one sentence
/// @param heading over the comparison
/// @param drawn what the draws say
/// @param pictures of the headline results
/// @param chosen how the changes were chosen, and which standards they keep to
/// @param touched partnerships that changes touch
/// @param traces where each figure comes from, as markup
public record Page(
        String title,
        String basis,
        List<AnswerPart> answer,
        String heading,
        Table comparison,
        List<Chart> pictures,
        List<ApproachPart> approaches,
        Table payers,
        List<PayerPart> payerParts,
        LosersPart losers,
        ReachPart reached,
        List<SwitchingPart> switching,
        List<String> notKnown,
        Table aside,
        List<String> leftOut,
        List<AssumptionPart> assumptions,
        List<SourcePart> sources,
        String traces,
        DrawnPart drawn,
        CashPart cash,
        List<Table> chosen,
        List<TouchedPart> touched,
        @Nullable StressPart stress) {

    /// A partnership that changes touch.
    ///
    /// @param stage where it stands in its life, and why
    /// @param log what its log of decisions says last about money
    public record TouchedPart(String name, String stage, String members, String due, String log, Table losses) {}

    /// Who loses service.
    ///
    /// @param pictures by how deprived the area is that they live in
    public record LosersPart(Table deciles, Table areas, Table needs, String fairness, List<Chart> pictures) {}

    /// Who is reached before any change, need by need.
    ///
    /// @param alone services that some people have no other to, and which change touches them
    public record ReachPart(Table needs, Table alone) {}

    /// Cash by year.
    ///
    /// @param footing for each that changes anything
    public record CashPart(List<Chart> pictures, Table table, List<FootingPart> footing) {}

    /// How firm one answer is, beside what it comes to for the council alone.
    ///
    /// @param mostly whether more than half of it rests on what nobody has confirmed
    public record FootingPart(String name, String grade, Cell assumed, boolean mostly, Cell council, Cell purse) {}

    /// What the draws say of all approaches.
    ///
    /// @param headlines in the middle and at the worst
    /// @param best how often each comes out best; without rows where there is nothing to be better than
    /// @param classes in what share of the draws each class comes out, for the whole
    /// @param swings for each approach, what hangs on one assumption
    /// @param noMeasures what is said where nothing is to be measured
    public record DrawnPart(
            Table headlines,
            Table best,
            @Nullable Chart chances,
            Table classes,
            List<SwingPart> swings,
            List<MeasurePart> measures,
            String noMeasures) {}

    /// What hangs on one assumption, drawn and written.
    public record SwingPart(Chart picture, Table table) {}

    /// What would be worth knowing.
    public record MeasurePart(String approach, String datum, String ask, Cell worth, Cell clarity) {}

    /// One sentence or a few of the answer.
    ///
    /// @param name the approach they tell of, empty for those that tell of all
    public record AnswerPart(String name, String link, String rest) {}

    /// Who pays and who saves under one result.
    ///
    /// @param society what it is worth to the people themselves, in words
    /// @param shares by what is counted
    public record PayerPart(
            String name, @Nullable Chart picture, Table years, String society, Cell worth, List<SharingPart> shares) {}

    /// What partners would share.
    public record SharingPart(String sentence, Table table, List<String> partners) {}

    /// A number on the page.
    ///
    /// @param column the heading it stands under, said again where a narrow screen stacks the cells
    /// @param text empty where there is nothing to say
    /// @param range empty where the number is certain
    /// @param link to its trace, empty where it has none
    /// @param words what the sign means, such as `worse off`; empty where it means nothing
    /// @param place where on the page the number stands, to come back to from its trace;
    /// empty where it stands again
    /// @param mood `gain` or `loss` for money that someone saves or pays, else empty
    /// @param bar null for numbers that are not drawn
    public record Cell(
            String column,
            String text,
            String range,
            String words,
            String link,
            String place,
            String mood,
            @Nullable Bar bar) {

        static Cell text(String column, String text) {
            return new Cell(column, text, "", "", "", "", "", null);
        }
    }

    /// A table whose first column heads its rows.
    public record Table(String caption, String corner, List<String> columns, List<Row> rows) {

        public record Row(String heading, List<Cell> cells) {}
    }

    /// A bar and its range, in hundredths of the width of its picture.
    public record Bar(String start, String width, String zero, String low, String high, boolean ranged, String mood) {}

    /// One approach and its changes.
    ///
    /// @param notes which standards it keeps to, and what its search was not allowed to take
    public record ApproachPart(
            String name,
            String anchor,
            String rule,
            Tag verdict,
            String why,
            String bankable,
            String tally,
            List<ChangePart> changes,
            List<String> notes) {}

    /// A verdict; the style is the name of its colour in the style sheet.
    public record Tag(String words, String style) {}

    /// One change and its verdict.
    public record ChangePart(
            String what,
            String organisation,
            String label,
            String need,
            Tag verdict,
            String why,
            @Nullable UnclearPart unclear,
            List<String> flags,
            List<Cell> numbers,
            boolean confirmed) {}

    /// What can be said where the verdict is unclear.
    public record UnclearPart(String switching, Tag leaning, String leans, String datum, String ask, String clear) {}

    public record SwitchingPart(String approach, String name, Cell value, String sentence) {}

    /// An assumption.
    ///
    /// @param name in plain words
    /// @param own where its row stands in the reader's own files, empty where it came with the product
    public record AssumptionPart(
            String name,
            String id,
            String anchor,
            String value,
            String range,
            String unit,
            String grade,
            String source,
            boolean verified,
            String note,
            String own) {}

    public record SourcePart(String number, String path, String reader, String sha256) {

        public String start() {
            return sha256.substring(0, 12);
        }

        public String rest() {
            return sha256.substring(12);
        }
    }
}
