package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.Labels;
import org.mainstay.app.report.SoundReport;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Appraisal.Judged;
import org.mainstay.engine.appraisal.Appraisal.Result;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Outlook;
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
        appraisal.results().forEach(result -> write(out, appraisal, result));
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
        money(table, appraisal, "council cash, " + years, Result::councilCash, Outlook::councilCash);
        money(table, appraisal, "public purse, " + years, Result::publicPurse, Outlook::publicPurse);
        row(table, appraisal, "people served", result -> Format.value(result.peopleServed()));
        row(table, appraisal, "people not served", result -> Format.value(result.peopleNotServed()));
        if (appraisal.results().size() > 1) {
            row(
                    table,
                    appraisal,
                    "best for the purse",
                    result -> value(result.outlook().bestForPurse()));
            row(
                    table,
                    appraisal,
                    "best for the council",
                    result -> value(result.outlook().bestForCouncil()));
        }
        row(table, appraisal, "share that is unclear", result -> Format.value(result.unclearShare()));
        table.write(out, "");
        out.println(Words.wrap(basis(request), ""));
    }

    private static String basis(AppraisalRequest request) {
        return (request.first() ? "A first look. " : "")
                + ("Looking from %s, %s draws, seed %d. Best is the share of draws in which nothing else here comes out better."
                                + " Cash is in today's value; what is delivered is council money no longer paid, and council cash"
                                + " and the public purse are after the costs that come back; a minus sign means worse off than now. All pessimistic is"
                                + " every assumption at once at the end where a cut does most harm: no forecast.")
                        .formatted(Format.day(request.on()), Format.count(request.draws()), request.seed());
    }

    private static void money(
            TextTable table,
            Appraisal appraisal,
            String name,
            Function<Result, Figure> figure,
            Function<Outlook, Outlook.Headline> headline) {
        row(table, appraisal, name, result -> value(figure.apply(result)));
        row(table, appraisal, "  1 draw in 10 below", result -> low(figure.apply(result)));
        row(table, appraisal, "  1 draw in 10 above", result -> high(figure.apply(result)));
        row(
                table,
                appraisal,
                "  all pessimistic",
                result -> value(headline.apply(result.outlook()).pessimistic()));
    }

    private static String bankable(Figure saving) {
        return saving.low() <= 0 ? "nothing yet" : Format.pounds(saving.low());
    }

    private static String shortfall(Result result) {
        var shortfall = result.shortfall();
        return shortfall == null ? "" : Format.shortfall(shortfall);
    }

    private static String value(Figure figure) {
        return Format.value(figure);
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

    private static void write(PrintStream out, Appraisal appraisal, Result result) {
        out.printf("%n%s: %s%n", result.approach().words(), words(result.verdict()));
        out.println(Words.wrap(Safe.whole(result.rule()), "  "));
        var earlier = result.findSame(appraisal.results());
        if (earlier.isPresent()) {
            out.println(Words.wrap(
                    "It comes to the same changes as %s, above, and to all that follows from them."
                            .formatted(
                                    Safe.whole(earlier.orElseThrow().approach().words())),
                    "  "));
            ChosenText.write(out, result.chosen());
            return;
        }
        out.println(Words.wrap(result.verdictWhy(), "  "));
        result.changes().forEach(judged -> write(out, judged));
        ChosenText.write(out, result.chosen());
        PayersText.write(out, result);
        LosersText.write(out, result);
        OutlookText.write(out, result);
    }

    private static void write(PrintStream out, Judged judged) {
        var line = judged.change().line();
        out.println();
        out.println(Words.hang(
                "%s: %s %s, %s; %s"
                        .formatted(
                                words(judged.verdict()),
                                what(judged.change()),
                                line.organisation().name(),
                                line.label(),
                                books(judged.saving())),
                "  "));
        out.println(Words.wrap(judged.why(), "    "));
        if (judged.verdict() != Verdict.UNCLEAR) {
            OutlookText.share(judged).ifPresent(share -> out.println(Words.hang(share, "    ")));
        }
        var unclear = judged.unclear();
        if (unclear != null) {
            out.println(Words.hang("Hangs on: " + unclear.switching(), "    "));
            out.println(Words.hang("Leans to: " + unclear.leaning().words() + ", " + unclear.leans(), "    "));
            if (!unclear.clear().isEmpty()) {
                out.println(Words.hang("Clear all the same: " + unclear.clear(), "    "));
            }
            out.println(Words.hang("To settle it: " + unclear.datum(), "    "));
            out.println(Words.hang("Ask: " + unclear.ask(), "    "));
        }
        var sounding = SoundReport.beside(judged);
        if (!sounding.isEmpty()) {
            out.println(Words.hang(sounding, "    "));
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
            case Change.Invest invest ->
                "invest %s a year%s in".formatted(Format.pounds(invest.yearlyPence()), term(invest.months()));
            case Change.Settle settle -> "settle" + term(settle.months()) + " with";
            case Change.FrontDoor door ->
                "open a front door for %s at"
                        .formatted(Labels.lines(door.lines().size()));
        };
    }

    private static String term(int months) {
        return months == 0 ? "" : " for " + Labels.months(months);
    }

    /// What a change books: a cost is said as a cost.
    private static String books(Figure saving) {
        if (saving.value() == 0 && saving.low() < 0) {
            return "costs up to %s a year".formatted(Format.pounds(-saving.low()));
        }
        return saving.value() < 0
                ? "costs %s a year".formatted(Format.pounds(-saving.value()))
                : "saves %s a year".formatted(Format.ranged(saving));
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
