package org.mainstay.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.HeldRun;
import org.mainstay.app.run.Run;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.engine.appraisal.WorstLosses;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.option.Option;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.engine.scenario.Shock;
import org.mainstay.engine.scenario.ShockExplainer;
import org.mainstay.engine.scenario.ShockExplanation;
import org.mainstay.engine.scenario.Stress;
import org.mainstay.engine.scenario.Stresser;
import org.mainstay.ingest.shipped.Shipped;
import org.mainstay.model.shock.ShockRow;

/// Lets shocks fall on a place that is open: each by itself, as `stress` does with these draws, or some
/// of them at once. Answers are kept, since they change only with the place.
public final class ShockPlace {

    /// Somebody waits for it.
    public static final int DRAWS = AppraisalRequest.FEW_DRAWS;

    private static final int YEARS = 3;
    private static final long SEED = 1;
    private static final int MOST = 8;

    /// So many sets of three are looked through while somebody waits.
    private static final long LOOKED = 20_000_000;

    private final Reading reading;
    private final FundingLines lines;
    private final Supplier<Coverage> coverage;
    private final Map<List<String>, Answer> answers = new LinkedHashMap<>();
    private @Nullable Worst worst;

    /// Asks about a place.
    ///
    /// @param coverage who is reached there, asked for when somebody first wants an answer
    public ShockPlace(Reading reading, FundingLines lines, Supplier<Coverage> coverage) {
        this.reading = reading;
        this.lines = lines;
        this.coverage = coverage;
    }

    /// The answer, and its figures with the rows behind them.
    public record Answer(Stress stress, HeldRun run) {}

    /// The shocks that ship.
    public static List<Shock> shocks() {
        return Shock.list(Shipped.shocks());
    }

    /// Each shock by itself.
    public synchronized Answer each() {
        return answers.computeIfAbsent(List.of(), all -> answer(Shipped.shocks()));
    }

    /// Some shocks at once, told as one.
    ///
    /// @param shocks two or more of those that ship
    public synchronized Answer together(List<Shock> shocks) {
        var ids = shocks.stream().map(Shock::id).sorted().toList();
        var known = answers.get(ids);
        if (known != null) {
            return known;
        }
        makeRoom();
        var made = answer(asOne(shocks));
        answers.put(ids, made);
        return made;
    }

    private static List<ShockRow> asOne(List<Shock> shocks) {
        var name = shocks.stream().map(Shock::name).sorted().collect(Collectors.joining(" and "));
        return shocks.stream()
                .flatMap(shock -> shock.rows().stream())
                .map(row ->
                        new ShockRow(name, row.kind(), row.whom(), row.size(), row.timing(), row.basis(), row.row()))
                .toList();
    }

    /// Each shock by itself on each of some choices, beside keeping everything.
    public synchronized Answer on(List<OwnOption> options) throws Unusable {
        var key = options.stream().map(OwnOption::toString).toList();
        var known = answers.get(key);
        if (known != null) {
            return known;
        }
        makeRoom();
        var read = WeighOptions.read(options, lines, reading);
        var made = answer(Shipped.shocks(), read);
        answers.put(key, made);
        return made;
    }

    /// Each shock by itself after each of the three approaches to a saving, beside keeping everything.
    ///
    /// @param savingPence no more than there is, see [AppraiseSaving#check]
    public synchronized Answer onApproaches(long savingPence) {
        var key = List.of("saving", Long.toString(savingPence));
        var known = answers.get(key);
        if (known != null) {
            return known;
        }
        makeRoom();
        var request = new AppraisalRequest(savingPence, YEARS, SEED, reading.on(), DRAWS);
        var made = answer(Shipped.shocks(), List.of(), request);
        answers.put(key, made);
        return made;
    }

    /// Why an organisation closes under one or several shocks at once, or why it does not, and the figures of that;
    /// empty where it has no funding line, or the shock hits nothing.
    public synchronized Optional<Explained> explain(String organisation, List<Shock> shocks) {
        if (lines.all().stream().noneMatch(line -> line.organisation().id().equals(organisation))) {
            return Optional.empty();
        }
        var rows = shocks.size() == 1 ? shocks.getFirst().rows() : asOne(shocks);
        var subject = ShowCoverage.subject(reading, lines, coverage.get());
        return ShockExplainer.of(subject, reading.ties(lines), rows, request()).explain(organisation).stream()
                .findFirst()
                .map(one -> new Explained(one, new HeldRun(new Run(one.figures(), reading.sources()))));
    }

    /// An explanation, and its figures with the rows behind them.
    public record Explained(ShockExplanation explanation, HeldRun run) {}

    private void makeRoom() {
        if (answers.size() > MOST) {
            answers.keySet().removeIf(key -> !key.isEmpty());
        }
    }

    /// What would hurt most if it went, and its figures with the rows behind them.
    public record Worst(WorstLosses losses, HeldRun run) {}

    /// Worked out once, however many ask at a time.
    public synchronized Worst worst() {
        var made = worst;
        if (made == null) {
            var losses = FindLosses.find(reading, lines, coverage.get(), request(), Effort.of(LOOKED), Progress.UNSEEN);
            made = new Worst(losses, new HeldRun(new Run(losses.figures(), reading.sources())));
            worst = made;
        }
        return made;
    }

    private AppraisalRequest request() {
        return new AppraisalRequest(0, YEARS, SEED, reading.on(), DRAWS);
    }

    private Answer answer(List<ShockRow> rows) {
        return answer(rows, List.of());
    }

    private Answer answer(List<ShockRow> rows, List<Option> options) {
        return answer(rows, options, request());
    }

    private Answer answer(List<ShockRow> rows, List<Option> options, AppraisalRequest request) {
        var subject = ShowCoverage.subject(reading, lines, coverage.get());
        var stress = Stresser.run(subject, reading.ties(lines), rows, options, request, Progress.UNSEEN);
        return new Answer(stress, new HeldRun(new Run(stress.figures(), reading.sources())));
    }
}
