import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.app.command.AppraiseSaving;
import org.mainstay.app.command.ReadFolder;
import org.mainstay.app.command.Reading;
import org.mainstay.app.command.ShowCoverage;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Appraiser;
import org.mainstay.engine.appraisal.PlaceModels;
import org.mainstay.engine.appraisal.Sounder;
import org.mainstay.engine.appraisal.Subject;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.option.Option;
import org.mainstay.engine.relationship.FundingLines;

/// How long the draws of one place take: the answer from few draws, portfolios as wholes and change by change, every line by
/// itself, the whole answer, and what doubles it.
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
        bench.say("answer from %d draws".formatted(FEW), bench.saving(3, FEW));
        bench.say("again, now that it runs warm", bench.saving(3, FEW));
        var four = bench.found();
        bench.say("four portfolios as wholes, %d draws, 60 months".formatted(draws), bench.wholes(four, 5, draws));
        bench.say("as wholes and change by change, alone and last", bench.options(four, 5, draws));
        bench.say("every line by itself, %d draws, 60 months".formatted(draws), bench.sound(bench.lines, 5, draws));
        bench.say("three approaches, all told, %d draws, 60 months".formatted(draws), bench.saving(5, draws));
        var half = bench.options(four, 5, draws / 2);
        bench.ratio("draws", half, bench.options(four, 5, draws));
        bench.ratio("months (5 to 10 years)", half, bench.options(four, 10, draws / 2));
        var few = bench.half();
        bench.ratio("lines", bench.sound(few, 5, draws / 2), bench.sound(bench.lines, 5, draws / 2));
        System.out.printf(
                "memory: at most %d MB of %d MB%n",
                ManagementFactory.getMemoryPoolMXBeans().stream()
                                .filter(pool -> pool.getType() == MemoryType.HEAP)
                                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                .sum()
                        >> 20,
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

    /// What the approaches propose, from few draws.
    private List<Option> found() throws Exception {
        var appraisal = AppraiseSaving.appraise(
                        reading, lines, coverage, request(pence, 3, FEW), (percent, doing) -> {});
        return appraisal.approaches().stream()
                .map(result -> new Option(
                        result.approach().name(),
                        result.approach().words(),
                        result.changes().stream()
                                .map(one -> new Option.Asked(one.change(), List.of()))
                                .toList(),
                        List.of()))
                .toList();
    }

    /// Portfolios as a whole alone: the months of the model, and nothing that is made of them.
    private double wholes(List<Option> options, int years, int draws) {
        var start = System.nanoTime();
        var models = PlaceModels.of(subject(lines), request(0, years, draws));
        models.each((percent, doing) -> {}, draw -> {
            var model = models.drawn(draw);
            for (var option : options) {
                model.simulation().run(model.plan(option.asked().stream().map(Option.Asked::change).toList()));
            }
        });
        return (System.nanoTime() - start) / 1e9;
    }

    /// Portfolios as a whole and change by change, each alone and as the last one of all.
    private double options(List<Option> options, int years, int draws) {
        var start = System.nanoTime();
        Appraiser.appraise(subject(lines), request(0, years, draws), options, (percent, doing) -> {});
        return (System.nanoTime() - start) / 1e9;
    }

    private double sound(FundingLines some, int years, int draws) {
        var start = System.nanoTime();
        Sounder.sound(subject(some), request(0, years, draws), (percent, doing) -> {});
        return (System.nanoTime() - start) / 1e9;
    }

    private Subject subject(FundingLines some) {
        return new Subject(reading.place(), some, LineReach.of(coverage), reading.assumptions());
    }

    /// Every other line.
    private FundingLines half() {
        var some = IntStream.range(0, lines.lines().size() / 2)
                .mapToObj(at -> lines.lines().get(2 * at))
                .toList();
        return new FundingLines(
                lines.year(), some, lines.total(), lines.oneOffs(), lines.typeUnknown(), lines.withheld(), List.of());
    }

    private AppraisalRequest request(long saving, int years, int draws) {
        return new AppraisalRequest(saving, years, 1, reading.on(), draws);
    }
}
