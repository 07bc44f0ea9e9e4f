package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.app.example.Awk;
import org.mainstay.app.run.Origin;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.app.run.SavedRun;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Appraiser;
import org.mainstay.engine.appraisal.Subject;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.coverage.CoverageFinder;
import org.mainstay.engine.coverage.CoverageRequest;
import org.mainstay.engine.coverage.LikeLines;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.coverage.Supposition;
import org.mainstay.engine.coverage.TravelChoice;
import org.mainstay.engine.matching.Matcher;
import org.mainstay.engine.naming.NameRules;
import org.mainstay.engine.relationship.LineFinder;
import org.mainstay.engine.relationship.MoneyByYear;
import org.mainstay.engine.scenario.Ensemble;
import org.mainstay.engine.tie.KnownTies;
import org.mainstay.engine.topic.ServiceTypes;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.folder.Folder;
import org.mainstay.ingest.folder.Limits;
import org.mainstay.ingest.folder.Progress;
import org.mainstay.ingest.shipped.Shipped;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.place.Place;

/// The figures of a whole borough come out again from what they cite and nothing else.
class ReplayTest {

    private static final String FOLDER = Terminal.AMBLEFORD.toString();

    @TempDir
    private static Path temporary = Path.of("");

    private static List<Fact> facts = List.of();

    @BeforeAll
    static void reads() throws IOException {
        facts = Folder.read(Terminal.AMBLEFORD, Readers.list(), Limits.standard(), Progress.SILENT)
                .facts();
    }

    @Test
    void tenFiguresTakenAtRandomComeOutTheSameByScript() throws IOException {
        var lines = new ArrayList<>(Awk.recompute(Path.of(appraise().where())));
        Collections.shuffle(lines, new Random(20_251_125));

        assertThat(lines).hasSizeGreaterThan(50);
        assertThat(lines.subList(0, 10))
                .allSatisfy(
                        line -> assertThat(line.recomputed()).as(line.figure()).isEqualTo(line.published()));
    }

    @Test
    void everyOtherTotalAndFormulaDoesToo() throws IOException {
        assertThat(Awk.recompute(Path.of(appraise().where())))
                .allSatisfy(
                        line -> assertThat(line.recomputed()).as(line.figure()).isEqualTo(line.published()));
    }

    @Test
    void theModelReplaysFromTheFactsWithTheSeedAndTheDayItNames() throws IOException {
        var published = appraise().list().stream()
                .filter(figure -> figure.origin().kind() == Origin.Kind.MODEL)
                .toList();
        var seed = Long.parseLong(only(published.stream()
                .filter(figure -> !figure.id().startsWith("coverage/"))
                .map(figure -> figure.origin().seed())));
        var on = LocalDate.parse(
                only(published.stream().map(figure -> figure.origin().on())));

        var replayed = replay(seed, on).stream().collect(Collectors.toMap(Figure::id, ReplayTest::numbers));

        assertThat(published)
                .hasSizeGreaterThan(100)
                .allSatisfy(figure -> assertThat(replayed).containsEntry(figure.id(), numbers(figure)));
    }

    @Test
    void everyInputThatAFigureNamesIsPublishedBesideIt() throws IOException {
        var run = appraise();

        assertThat(run.list())
                .allSatisfy(figure -> assertThat(figure.origin().inputs())
                        .as(figure.id())
                        .allMatch(input -> run.find(input).isPresent()));
    }

    @Test
    void whatAPartnerReportedLeadsToTheFiguresThatRestOnIt() throws IOException {
        appraise();
        var report = facts.stream()
                .filter(fact -> fact instanceof Provision provision
                        && provision.organisation().equals("Good Company Befriending"))
                .map(Fact::row)
                .findFirst()
                .orElseThrow();
        var uses = new Terminal(temporary.resolve("cache"))
                .ask(
                        "uses",
                        "provision.csv:" + report.line(),
                        "--in",
                        temporary.resolve("report").toString());

        assertThat(uses.figures().keySet())
                .contains("appraise/easy_disinvestment/people_served")
                .anyMatch(id -> id.startsWith("line/") && id.endsWith("/reported"))
                .anyMatch(id -> id.startsWith("change/end/line/") && id.endsWith("/people_losing"));
    }

    @Test
    void whatAPlaceAssumesItselfLeadsToTheFiguresThatRestOnIt() throws IOException {
        appraise();
        var uses = new Terminal(temporary.resolve("cache"))
                .ask(
                        "uses",
                        "assumptions.csv:2",
                        "--in",
                        temporary.resolve("report").toString());

        assertThat(uses.figures().keySet())
                .contains("assumption/cashability", "appraise/place_resilience/council_cash_pence")
                .doesNotContain("appraise/saving_target");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "money/2024-25/ledger_vcse",
                "money/2025-26/ledger_vcse",
                "money/2025-26/unattributable",
                "money/2025-26/published_grants",
                "money/2026-27/ledger_vcse"
            })
    void aTotalReplaysFromTheRowsItCites(String id) throws IOException {
        var run = money();
        var figure = run.find(id).orElseThrow();
        var cited = run.rowsOf(figure).stream()
                .map(row -> row.row().source().sha256() + ":" + row.row().line())
                .collect(Collectors.toSet());
        var few = facts.stream()
                .filter(fact -> identifies(fact, id)
                        || cited.contains(
                                fact.row().source().sha256() + ":" + fact.row().line()))
                .toList();

        assertThat(few).hasSizeLessThan(facts.size());
        assertThat(replayMoney(few))
                .filteredOn(one -> one.id().equals(id))
                .extracting(ReplayTest::numbers)
                .containsExactly(numbers(figure));
    }

    /// Whether a fact only tells who is who: registers always, grants where the figure adds up payments.
    private static boolean identifies(Fact fact, String id) {
        return switch (fact) {
            case Payment ignored -> false;
            case Grant ignored -> !id.endsWith("published_grants");
            default -> true;
        };
    }

    private static SavedRun appraise() throws IOException {
        var out = temporary.resolve("report");
        if (SavedRun.open(out).isEmpty()) {
            new Terminal(temporary.resolve("cache"))
                    .ask("appraise", FOLDER, "--saving", "400000", "--out", out.toString());
        }
        return SavedRun.open(out).orElseThrow();
    }

    private static SavedRun money() throws IOException {
        var cache = temporary.resolve("money");
        new Terminal(cache).ask("money", FOLDER);
        return SavedRun.open(new org.mainstay.app.run.LastRun(cache).folder()).orElseThrow();
    }

    private static List<Figure> replay(long seed, LocalDate on) {
        var place = Place.of(facts);
        var assumptions = Assumptions.of(Shipped.assumptions(), place.listAssumptions(), on);
        var classifier = classifier(place, on);
        var organisations = new Matcher(NameRules.of(Shipped.nameRules())).match(place, classifier);
        var lines = LineFinder.find(place, organisations, classifier, on);
        var coverage = CoverageFinder.find(new CoverageRequest(
                place,
                organisations,
                lines,
                ServiceTypes.of(Shipped.serviceTypes(), Shipped.serviceCues(), 60),
                assumptions,
                TravelChoice.usual(),
                Supposition.NONE,
                on));
        var appraisal = Appraiser.appraise(
                new Subject(
                        place,
                        lines,
                        LineReach.of(coverage),
                        assumptions,
                        LikeLines.of(coverage),
                        new Ensemble(Shipped.shocks(), KnownTies.NONE)),
                new AppraisalRequest(40_000_000, 3, seed, on, AppraisalRequest.FEW_DRAWS));
        return Stream.concat(appraisal.figures().stream(), coverage.figures().stream())
                .toList();
    }

    private static List<Figure> replayMoney(List<Fact> few) {
        var place = Place.of(few);
        var on = Place.of(facts).findLatestDate().orElseThrow();
        var classifier = classifier(place, on);
        return MoneyByYear.of(
                        place, new Matcher(NameRules.of(Shipped.nameRules())).match(place, classifier), classifier, on)
                .figures();
    }

    private static Classifier classifier(Place place, LocalDate on) {
        var cues = Stream.concat(Shipped.cues().stream(), place.listCues().stream())
                .toList();
        var threshold = Assumptions.of(Shipped.assumptions(), place.listAssumptions(), on)
                .get("need_cue_threshold");
        return Classifier.of(cues, threshold.value().intValue());
    }

    private static String only(Stream<String> same) {
        return same.distinct().collect(Collectors.collectingAndThen(Collectors.toList(), all -> {
            assertThat(all).hasSize(1);
            return all.getFirst();
        }));
    }

    private static JsonTree.Numbers numbers(SavedFigure figure) {
        return new JsonTree.Numbers(figure.value(), figure.low(), figure.high());
    }

    private static JsonTree.Numbers numbers(Figure figure) {
        return new JsonTree.Numbers(figure.value(), figure.low(), figure.high());
    }
}
