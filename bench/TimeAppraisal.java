import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.command.AppraiseSaving;
import org.mainstay.app.command.ReadFolder;
import org.mainstay.app.command.Reading;
import org.mainstay.app.command.ShowCoverage;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Appraiser;
import org.mainstay.engine.appraisal.Subject;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.option.Option;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;

/// How long the draws of one place take: the whole answer, the first, every line by itself, and what doubles it.
/// Usage: java bench/TimeAppraisal.java FOLDER POUNDS DRAWS
final class TimeAppraisal {

    private static final int FEW = AppraisalRequest.FEW_DRAWS;

    private final Reading reading;
    private final FundingLines lines;
    private final Coverage coverage;
    private final long pence;

    private TimeAppraisal(Path folder, long pence) throws Exception {
        this.pence = pence;
        reading = Reading.of(new ReadFolder(org.mainstay.ingest.folder.Progress.SILENT).read(folder), null);
        lines = reading.lines();
        coverage = ShowCoverage.everything(reading, lines);
    }

    public static void main(String[] words) throws Exception {
        var bench = new TimeAppraisal(Path.of(words[0]), Long.parseLong(words[1]) * 100);
        var draws = Integer.parseInt(words[2]);
        System.out.printf("%s: %d lines%n", words[0], bench.lines.lines().size());
        bench.say("first answer, %d draws".formatted(FEW), bench.saving(3, FEW));
        bench.say("again, now that it runs warm", bench.saving(3, FEW));
        bench.say("three approaches, %d draws, 60 months".formatted(draws), bench.saving(5, draws));
        bench.say("every line by itself, %d draws".formatted(draws), bench.options(one(bench.lines.lines()), draws));
        var half = bench.saving(3, draws / 2);
        bench.ratio("draws", half, bench.saving(3, draws));
        bench.ratio("months (5 to 10 years)", bench.saving(5, draws / 2), bench.saving(10, draws / 2));
        var few = bench.lines.lines().subList(0, bench.lines.lines().size() / 2);
        bench.ratio("lines", bench.options(one(few), draws / 2), bench.options(one(bench.lines.lines()), draws / 2));
        System.out.printf(
                "memory in use %d MB, at most %d MB%n",
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private void say(String what, double seconds) {
        System.out.printf("%-45s %8.2f s%n", what, seconds);
    }

    private void ratio(String what, double before, double after) {
        System.out.printf("%-45s %8.2f times (%.2f s to %.2f s)%n", "twice the " + what, after / before, before, after);
    }

    private double saving(int years, int draws) throws Exception {
        var start = System.nanoTime();
        AppraiseSaving.appraise(reading, lines, coverage, request(pence, years, draws), (percent, doing) -> {});
        return (System.nanoTime() - start) / 1e9;
    }

    /// All changes of one option: each is judged alone and as the last one of all.
    private double options(Option option, int draws) {
        var subject = new Subject(reading.place(), lines, LineReach.of(coverage), reading.assumptions());
        var start = System.nanoTime();
        Appraiser.appraise(subject, request(0, 5, draws), List.of(option), (percent, doing) -> {});
        return (System.nanoTime() - start) / 1e9;
    }

    private AppraisalRequest request(long saving, int years, int draws) {
        return new AppraisalRequest(saving, years, 1, reading.on(), draws);
    }

    private static Option one(List<FundingLine> lines) {
        var asked = new ArrayList<Option.Asked>();
        for (var line : lines) {
            asked.add(new Option.Asked(new Change.End(line), List.of()));
        }
        return new Option("bench", "Bench", asked, List.of());
    }
}
