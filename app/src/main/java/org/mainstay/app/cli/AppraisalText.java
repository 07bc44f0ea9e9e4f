package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.Labels;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Appraisal.Judged;
import org.mainstay.engine.appraisal.Appraisal.Result;
import org.mainstay.engine.appraisal.Verdict;
import org.mainstay.engine.option.Change;
import org.mainstay.model.evidence.Figure;

/// An appraisal, for people: the short form of the report.
final class AppraisalText {

    private static final String UNCONFIRMED =
            "Not confirmed: cannot be booked until duty, ring fence, fund, notice and contract end are known";

    private AppraisalText() {}

    static void write(PrintStream out, Appraisal appraisal) {
        writeAnswer(out, appraisal);
        appraisal.results().forEach(result -> write(out, result));
        writeList(out, "What we do not know", appraisal.notKnown());
        writeList(out, "What this version leaves out", appraisal.leftOut());
    }

    /// The first paragraph, and the approaches and options in one table.
    static void writeAnswer(PrintStream out, Appraisal appraisal) {
        var request = appraisal.request();
        appraisal.answer().forEach(sentences -> out.println(Words.hang(sentences, "")));
        out.println();
        List<String> headings = new ArrayList<>();
        headings.add("");
        appraisal
                .results()
                .forEach(result -> headings.add(">" + result.approach().words()));
        var table = new TextTable(headings);
        var years = request.years() == 1 ? "1 year" : request.years() + " years";
        row(table, appraisal, "verdict", result -> words(result.verdict()));
        row(table, appraisal, "saving a year", result -> Format.value(result.saving()));
        row(table, appraisal, "  can be banked now", result -> bankable(result.saving()));
        if (request.hasTarget()) {
            row(table, appraisal, "against the target", AppraisalText::shortfall);
        }
        row(table, appraisal, "delivered, " + years, result -> Format.value(result.delivered()));
        row(table, appraisal, "council cash, " + years, result -> Format.value(result.councilCash()));
        row(table, appraisal, "  lowest case", result -> low(result.councilCash()));
        row(table, appraisal, "  highest case", result -> high(result.councilCash()));
        row(table, appraisal, "public purse, " + years, result -> Format.value(result.publicPurse()));
        row(table, appraisal, "  lowest case", result -> low(result.publicPurse()));
        row(table, appraisal, "  highest case", result -> high(result.publicPurse()));
        row(table, appraisal, "people served", result -> Format.value(result.peopleServed()));
        row(table, appraisal, "people not served", result -> Format.value(result.peopleNotServed()));
        row(table, appraisal, "share that is unclear", result -> Format.value(result.unclearShare()));
        table.write(out, "");
        out.println(Words.wrap(
                "Looking from %s, seed %d. Cash is in today's value; what is delivered is council money no longer paid, and council cash and the public purse are after the costs that come back; a minus sign means worse off than now."
                        .formatted(Format.day(request.on()), request.seed()),
                ""));
    }

    private static String bankable(Figure saving) {
        return saving.low() <= 0 ? "nothing yet" : Format.pounds(saving.low());
    }

    private static String shortfall(Result result) {
        var shortfall = result.shortfall();
        return shortfall == null ? "" : Format.shortfall(shortfall);
    }

    private static String low(Figure figure) {
        return Format.value(figure.low(), figure.unit());
    }

    private static String high(Figure figure) {
        return Format.value(figure.high(), figure.unit());
    }

    private static void row(TextTable table, Appraisal appraisal, String name, Function<Result, String> cell) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        appraisal.results().forEach(result -> cells.add(cell.apply(result)));
        table.row(cells);
    }

    private static void write(PrintStream out, Result result) {
        out.printf("%n%s: %s%n", result.approach().words(), words(result.verdict()));
        out.println(Words.wrap(Safe.whole(result.rule()), "  "));
        out.println(Words.wrap(result.verdictWhy(), "  "));
        result.changes().forEach(judged -> write(out, judged));
    }

    private static void write(PrintStream out, Judged judged) {
        var line = judged.change().line();
        out.println();
        out.println(Words.hang(
                "%s: %s %s, %s; saves %s a year"
                        .formatted(
                                words(judged.verdict()),
                                what(judged.change()),
                                line.organisation().name(),
                                line.label(),
                                Format.ranged(judged.saving())),
                "  "));
        out.println(Words.wrap(judged.why(), "    "));
        var unclear = judged.unclear();
        if (unclear != null) {
            out.println(Words.hang("Hangs on: " + unclear.switching(), "    "));
            out.println(Words.hang("Leans to: " + unclear.leaning().words() + ", " + unclear.leans(), "    "));
            out.println(Words.hang("To settle it: " + unclear.datum(), "    "));
            out.println(Words.hang("Ask: " + unclear.ask(), "    "));
        }
        judged.flags().forEach(flag -> out.println(Words.hang("Note: " + Safe.whole(flag), "    ")));
        if (!judged.confirmed()) {
            out.println(Words.hang(UNCONFIRMED, "    "));
        }
    }

    private static String what(Change change) {
        return switch (change) {
            case Change.End end -> "end";
            case Change.Cut cut -> "cut by " + cut.percent() + "%";
            case Change.Taper taper -> "taper to %d%% over %s:".formatted(taper.left(), Labels.months(taper.months()));
            case Change.Merge merge ->
                "merge into " + merge.into().organisation().name() + ":";
        };
    }

    private static String words(@Nullable Verdict verdict) {
        return verdict == null ? "No verdict" : verdict.words();
    }

    private static void writeList(PrintStream out, String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            out.printf("%n%s%n", title);
            sentences.forEach(sentence -> out.println(Words.hang("- " + sentence, "  ")));
        }
    }
}
