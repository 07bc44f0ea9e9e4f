package org.mainstay.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.AppraiseSaving;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.command.WriteTemplate;
import org.mainstay.app.document.TemplateJson;
import org.mainstay.app.report.Format;
import org.mainstay.engine.appraisal.AppraisalRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "appraise",
        description = "Weigh three ways to meet a saving, or options of your own, give every change its verdict, and"
                + " write the report.",
        footer = {
            "",
            "Example: ./mainstay appraise my-council --saving 200000 --out my-report",
            "A first look in seconds:",
            "  ./mainstay appraise my-council --saving 200000 --first",
            "An option of your own:",
            "  ./mainstay appraise my-council --option my-option.csv",
            "What partners must tell first:",
            "  ./mainstay appraise my-council --template provision.csv"
        })
final class AppraiseCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final AppraiseSaving appraiseSaving;
    private final WriteTemplate writeTemplate;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FOLDER", description = "the folder with the files")
    private Path folder = Path.of("");

    @Option(
            names = "--saving",
            paramLabel = "POUNDS",
            converter = Pounds.class,
            description = "pounds a year to save: 200000, £200,000 or 200k")
    private @Nullable Long savingPence;

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "instead of appraising, write the file that partners fill in")
    private @Nullable Path template;

    @Mixin
    private YearsAhead years = new YearsAhead();

    @Mixin
    private DrawOptions drawing = new DrawOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where to put report.html, figures.csv and figure-rows.csv (default: your cache folder)")
    private @Nullable Path out;

    @Option(
            names = "--stress",
            description = "let the shocks that ship fall on each choice too, and show which takes the next blow best")
    private boolean stressed;

    @Option(
            names = "--first",
            description =
                    "a first look in seconds: few draws, little search and nothing proven; it says how rough it is")
    private boolean first;

    @Mixin
    private OptionFiles options = new OptionFiles();

    @Mixin
    private LookFrom lookFrom = new LookFrom();

    AppraiseCommand(Surroundings surroundings, AppraiseSaving appraiseSaving, WriteTemplate writeTemplate) {
        this.surroundings = surroundings;
        this.appraiseSaving = appraiseSaving;
        this.writeTemplate = writeTemplate;
    }

    @Override
    public Integer call() throws Unusable {
        common.refuse(years.wrong());
        common.refuse(drawing.wrong());
        var saving = savingPence;
        if (template != null && saving == null && options.list().isEmpty() && options.written() == null) {
            return writeTemplate(template);
        }
        if (template != null || (saving == null && options.list().isEmpty())) {
            throw common.wrong(
                    "Give either --saving POUNDS, to appraise, or --option FILE, to weigh an option of your own,"
                            + " or --template FILE, to ask partners first.");
        }
        common.refuse(options.wrong(saving != null));
        common.refuse(firstWrong());
        var answer = appraiseSaving.appraise(new AppraiseSaving.Request(
                folder,
                saving == null ? 0 : saving,
                years.count(),
                drawing.seed(),
                lookFrom.day(),
                out,
                options.list(),
                options.written(),
                drawing.count(),
                stressed,
                first));
        return AppraisalAnswer.write(surroundings, answer, common.json(), (out, appraisal) -> {
            AppraisalText.write(out, appraisal);
            TouchedText.write(out, answer.touched());
        });
    }

    /// What a first look cannot do, null where nothing of that is asked.
    private @Nullable String firstWrong() {
        if (first && stressed) {
            return "--first leaves shocks out: give either --first, for a first look, or --stress, for what shocks take.";
        }
        return first && drawing.count() != AppraisalRequest.DRAWS
                ? "--first takes its own few draws (%d): give either --first or --draws N."
                        .formatted(AppraisalRequest.FIRST_DRAWS)
                : null;
    }

    private int writeTemplate(Path file) throws Unusable {
        var written = writeTemplate.write(folder, file, lookFrom.day());
        if (common.json()) {
            TemplateJson.write(surroundings.out(), written);
        } else {
            surroundings
                    .out()
                    .println(Words.wrap(
                            "%s has a row for each of %s funding lines that nobody has reported on (%s have been). Have each partner fill in its row, drop the file into %s, and appraise again."
                                    .formatted(
                                            file,
                                            Format.count(written.lines().size()),
                                            Format.count(written.reported().size()),
                                            folder),
                            ""));
        }
        return Refused.tell(surroundings.err(), written.reading());
    }
}
