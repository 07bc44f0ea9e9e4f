package org.mainstay.app.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Approach;
import org.mainstay.engine.appraisal.Fairness;
import org.mainstay.engine.appraisal.Outlook;
import org.mainstay.engine.appraisal.Payer;
import org.mainstay.engine.appraisal.PooledBudget;
import org.mainstay.engine.appraisal.Verdict;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.TravelChoice;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Sector;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.ingest.folder.Account;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.need.Need;

/// An appraisal made by hand. Its numbers hang together only as far as the page needs; its traces recompute.
public final class Example {

    public static final Source LEDGER =
            Source.of("1f".repeat(32), "spend/ledger-2024-25.zip!ledger-2024-25.csv", 41_000_000);
    public static final Source GRANTS = Source.of("2e".repeat(32), "grants.csv", 271_000);
    public static final LocalDate ON = LocalDate.of(2025, 3, 31);

    private final List<Figure> figures = new ArrayList<>();
    private final boolean full;
    private final String hostile;
    private final ExamplePayers payers;
    private final ExampleChosen chosen;

    private Example(boolean full, String hostile) {
        this.full = full;
        payers = new ExamplePayers(full, this::money);
        chosen = new ExampleChosen(full, this::plain);
        this.hostile = hostile;
    }

    /// Something of everything: every verdict, merges, ranges, unclear lines.
    public static Appraisal full() {
        return new Example(true, "").appraisal();
    }

    /// Nothing to change, nothing known.
    public static Appraisal empty() {
        return new Example(false, "").appraisal();
    }

    /// The same with an organisation of this name.
    public static Appraisal named(String organisation) {
        return new Example(true, organisation).appraisal();
    }

    /// A place of which no file tells who is reached.
    public static Coverage coverage() {
        return new Coverage(ON, TravelChoice.usual(), "", List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public static List<FileReading> files() {
        return List.of(file(GRANTS, "360Giving grants (CSV)"), file(LEDGER, "Council ledger"));
    }

    private static FileReading file(Source source, String reader) {
        return new FileReading(
                source.path(), source, reader, "", List.of(), Account.NONE, new TreeMap<>(), List.of(), null);
    }

    private Appraisal appraisal() {
        var lines = full ? lines() : List.<FundingLine>of();
        var total = figure(Figure.sum(
                "funding/total",
                "All funding lines, a year",
                Unit.PENCE_A_YEAR,
                lines.stream().map(FundingLine::yearly).toList()));
        var funding = new FundingLines(
                new FinancialYear(2024),
                lines,
                total,
                figure(total("funding/one_offs", "Paid once", Unit.PENCE, full ? 3_250_000 : 0, 40)),
                figure(total("funding/type_unknown", "Type unknown", Unit.PENCE, full ? 8_120_000 : 0, 60)),
                figure(total("funding/withheld", "Withheld", Unit.PENCE, full ? 61_400_000 : 0, 100)),
                List.of());
        var results = new ArrayList<Appraisal.Result>();
        for (var approach :
                List.of(Approach.EASY_DISINVESTMENT, Approach.MEDIUM_TERM_INVESTMENT, Approach.PLACE_RESILIENCE)) {
            results.add(result(approach, results.size(), lines));
        }
        return new Appraisal(
                new AppraisalRequest(40_000_000, 3, 1, ON, AppraisalRequest.DRAWS),
                funding,
                answer(),
                new Appraisal.Base(
                        figure(model("base/council_paid", "Council pays, as now", Unit.PENCE, 0, 310_000_000, 0)),
                        figure(model("base/people_served", "People served, as now", Unit.PEOPLE, 0, 21_480, 0)),
                        figure(model("base/people_not_served", "People not served, as now", Unit.PEOPLE, 0, 4_120, 0))),
                results,
                List.of(),
                full
                        ? List.of(
                                "Nobody has reported people served for 9 of 14 lines; a filled-in provision row for each would settle them.",
                                "The reserves of 11 organisations are not known, so their closure is a range.")
                        : List.of("No file tells who is served by any line."),
                List.of("Shares of draws say how far the assumptions agree, not how likely something is."),
                full ? List.of(ExampleAssumptions.displaced(), ExampleAssumptions.discount()) : List.of(),
                figures);
    }

    private List<String> answer() {
        return full
                ? List.of(
                        "Ending the easiest grants to reach £400,000 a year is a false economy: the council would be £212,000 worse off over 3 years and all public bodies £655,000, since 3 of the 6 services it ends would send people to dearer ones.",
                        "Joining the two debt-advice lines instead saves £96,000 a year and nobody loses service, but falls £304,000 short of the target.",
                        "Of the money to be cut, 31.4% is unclear, because nobody has reported how many people those lines serve.")
                : List.of("No change can be proposed: no funding line is known to be free to end.");
    }

    private List<FundingLine> lines() {
        return List.of(
                line(
                        "GB-CHC-1000001",
                        hostile.isEmpty() ? "Ambleford Debt Advice Partnership" : hostile,
                        Need.DEBT_AND_MONEY_ADVICE,
                        14_250_000),
                line("GB-CHC-1000002", "Moorside Carers' Link", Need.CARERS, 6_120_050),
                line("GB-CHC-1000003", "Larkhill Luncheon Club", Need.OLDER_PEOPLE, 1_860_000),
                line("GB-CHC-1000004", "Quayside Welcome Project", Need.HOUSING_AND_HOMELESSNESS, 9_975_025),
                line("GB-CHC-1000005", "Hollin Youth Theatre", null, 2_400_000),
                line("GB-CHC-1000006", "St Bede's Money Advice", Need.DEBT_AND_MONEY_ADVICE, 9_600_000));
    }

    private FundingLine line(String id, String name, @Nullable Need need, long pence) {
        var plain = name.replaceAll("[^A-Za-z0-9]+", "-");
        var yearly =
                figure(total("line/" + id + "/yearly", name + ", a year", Unit.PENCE_A_YEAR, pence, id.hashCode()));
        return new FundingLine(
                "line/" + plain,
                "Ambleford Council",
                new Organisation(
                        id, name, List.of(id), List.of(name), Sector.VOLUNTARY, "On the register of charities."),
                "Grants to voluntary organisations",
                FundingLine.Basis.LEDGER,
                need,
                need == null ? "No cue tells its need." : "The name says so.",
                yearly,
                null,
                List.of());
    }

    private Appraisal.Result result(Approach approach, int at, List<FundingLine> lines) {
        var path = approach.name().toLowerCase(Locale.ROOT);
        var judged = full ? judged(approach, path, lines) : List.<Appraisal.Judged>of();
        var saving = figure(Figure.sum(
                path + "/saving",
                "Saving booked a year",
                Unit.PENCE_A_YEAR,
                judged.stream().map(Appraisal.Judged::saving).toList()));
        var unclear =
                figure(total(path + "/unclear", "Saving that is unclear", Unit.PENCE_A_YEAR, saving.value() / 3, at));
        var share = saving.value() == 0
                ? figure(total(path + "/unclear_share", "Share unclear", Unit.PER_MILLION, 0, at + 7))
                : figure(Figure.share(path + "/unclear_share", "Share of the saving that is unclear", unclear, saving));
        return new Appraisal.Result(
                approach,
                "Lines known not to be a duty, nor ring-fenced, are ended in order of notice, then of size, until the target is met.",
                judged,
                full
                        ? List.of(Verdict.FALSE_ECONOMY, Verdict.EFFICIENCY, Verdict.SERVICE_LOSS)
                                .get(at)
                        : null,
                full ? "All its changes together come to this in 2,010 of 2,048 draws." : approach.nothing(),
                saving,
                figure(total(path + "/shortfall", "Short of the target", Unit.PENCE_A_YEAR, at * 15_200_000L, at + 20)),
                money(path, "delivered", "Saving delivered", 60_000_000 + at * 10_000_000L, 4_000_000),
                share,
                money(path, "council_cash", "Council cash", -21_234_567 + at * 24_000_000L, 18_000_000),
                money(path, "public_purse", "Public purse", -65_500_000 + at * 45_000_000L, 30_000_000),
                people(path + "/people_served", "People served", at, full ? 18_200 + at * 1600 : 0, 900),
                people(path + "/people_not_served", "People not served", at, full ? 7_400 - at * 1600 : 0, 900),
                payers(path, at),
                deciles(path, at),
                List.of(),
                needs(path, at),
                switching(path, at),
                outlook(path, at),
                payers.matrix(path, at),
                new PooledBudget(payers.sharing(path + "/cash"), payers.sharing(path + "/full")),
                new Fairness("Everybody counts alike.", List.of(), List.of(), List.of()),
                chosen.of(path, approach, at));
    }

    private Outlook outlook(String path, int at) {
        return new Outlook(
                headline(path + "/council_cash", Unit.PENCE, -21_000_000),
                headline(path + "/public_purse", Unit.PENCE, -65_000_000),
                headline(path + "/people_served", Unit.PEOPLE, 18_000),
                share(path + "/best_for_purse", at == 1 ? 930_000 : 35_000),
                share(path + "/best_for_council", at == 1 ? 610_000 : 195_000),
                full ? shares(path) : List.of(),
                full
                        ? List.of(new Outlook.Swing(
                                "displaced_share",
                                money(path, "swing/least", "At its least harmful", 12_000_000, 0),
                                money(path, "swing/most", "At its most harmful", -190_000_000, 0)))
                        : List.of(),
                full
                        ? List.of(new Outlook.Measure(
                                "outcome_cost/carers",
                                money(path, "learning/worth", "Worth knowing", 2_400_000, 0),
                                share(path + "/learning/clarity", 83_000),
                                "what one person turned away from carers costs the council",
                                "the council"))
                        : List.of(),
                Grade.UNCORROBORATED,
                share(path + "/resting", 720_000));
    }

    private Outlook.Headline headline(String path, Unit unit, long value) {
        return new Outlook.Headline(
                figure(model(path + "/median", "In the middle", unit, 0, full ? value : 0, 0)),
                figure(model(path + "/pessimistic", "At the worst", unit, 0, full ? value - 9_000 : 0, 0)));
    }

    private List<Outlook.ClassShare> shares(String path) {
        return List.of(
                new Outlook.ClassShare(Verdict.EFFICIENCY, share(path + "/share/efficiency", 0)),
                new Outlook.ClassShare(Verdict.SERVICE_LOSS, share(path + "/share/service_loss", 70_000)),
                new Outlook.ClassShare(Verdict.COST_SHUNT, share(path + "/share/cost_shunt", 320_000)),
                new Outlook.ClassShare(Verdict.FALSE_ECONOMY, share(path + "/share/false_economy", 610_000)));
    }

    private Figure share(String id, long value) {
        return plain(id, "A share of draws", Unit.PER_MILLION, value);
    }

    private Figure people(String id, String name, int seed, long value, long spread) {
        return figure(model(id, name, Unit.PEOPLE, seed, value, spread));
    }

    private Figure plain(String id, String name, Unit unit, long value) {
        return figure(model(id, name, unit, 0, full ? value : 0, 0));
    }

    private Figure money(String path, String what, String name, long value, long spread) {
        return figure(model(path + "/" + what, name, Unit.PENCE, 0, full ? value : 0, full ? spread : 0));
    }

    private List<Appraisal.Judged> judged(Approach approach, String path, List<FundingLine> lines) {
        if (approach == Approach.MEDIUM_TERM_INVESTMENT) {
            return List.of(judged(path, new Change.Merge(lines.get(5), lines.get(0)), Verdict.EFFICIENCY));
        }
        var verdicts = new ArrayList<@Nullable Verdict>();
        verdicts.add(Verdict.FALSE_ECONOMY);
        verdicts.add(Verdict.COST_SHUNT);
        verdicts.add(Verdict.SERVICE_LOSS);
        verdicts.add(Verdict.UNCLEAR);
        verdicts.add(null);
        var judged = new ArrayList<Appraisal.Judged>();
        for (var index = 0; index < 5; index++) {
            var line = lines.get(index);
            judged.add(judged(path, index == 3 ? new Change.Cut(line, 35) : new Change.End(line), verdicts.get(index)));
        }
        return judged;
    }

    private Appraisal.Judged judged(String path, Change change, @Nullable Verdict verdict) {
        var id = path + "/" + change.line().organisation().id();
        var saving = figure(Figure.sum(
                id + "/saving",
                "Saving a year",
                Unit.PENCE_A_YEAR,
                List.of(change.line().yearly())));
        return new Appraisal.Judged(
                change,
                verdict != Verdict.UNCLEAR,
                verdict,
                verdict == null
                        ? "Its need is not known, so nothing can be said of who would lose."
                        : "In nearly all draws, " + verdict.words().toLowerCase(Locale.ROOT) + ".",
                verdict == Verdict.UNCLEAR
                        ? new Appraisal.Unclear(
                                "This saves public money only if fewer than 7 in 100 people turned away reach a council or NHS service; published range: none, our range 0 to 50.",
                                Verdict.FALSE_ECONOMY,
                                "in 1,240 of 2,048 draws; this rests on assumptions",
                                "How many people it served last year.",
                                "Quayside Welcome Project, through the homelessness commissioner.",
                                "the public purse does not improve: 0.93")
                        : null,
                verdict == Verdict.SERVICE_LOSS
                        ? List.of("It is the last provider for older people in Larkhill.")
                        : List.of(),
                saving,
                verdict == null
                        ? null
                        : figure(model(id + "/council_cash", "Council cash", Unit.PENCE, 1, -4_000_000, 2_500_000)),
                verdict == null
                        ? null
                        : figure(model(id + "/public_purse", "Public purse", Unit.PENCE, 1, -9_000_000, 4_500_000)),
                verdict == null
                        ? null
                        : figure(model(id + "/people", "People losing service", Unit.PEOPLE, 1, 412, 80)),
                verdict == null ? List.of() : shares(id),
                null);
    }

    private SortedMap<Payer, Figure> payers(String path, int at) {
        var byPayer = new TreeMap<Payer, Figure>();
        if (full) {
            byPayer.put(Payer.LA, money(path, "payer/la", "The council", -21_234_567 + at * 24_000_000L, 18_000_000));
            byPayer.put(Payer.NHS, money(path, "payer/nhs", "The NHS", -30_000_000 + at * 15_000_000L, 9_000_000));
            byPayer.put(Payer.POLICE_CJS, money(path, "payer/police", "Police", -4_000_000 + at * 2_000_000L, 0));
            byPayer.put(Payer.TRUSTS_DONORS, money(path, "payer/donors", "Donors", -1_000_000, 900_000));
        }
        return byPayer;
    }

    private List<Appraisal.DecileLoss> deciles(String path, int at) {
        var losses = new ArrayList<Appraisal.DecileLoss>();
        for (var decile = 1; full && decile <= 10; decile++) {
            var people = Math.max(0, (11 - decile) * 60L - at * 120L);
            losses.add(new Appraisal.DecileLoss(
                    Integer.toString(decile),
                    people(path + "/decile/" + decile, "Decile " + decile, at, people, people / 3)));
        }
        if (full) {
            var people = people(path + "/decile/unknown", "Decile unknown", at, 31, 0);
            losses.add(new Appraisal.DecileLoss("unknown", people));
        }
        return losses;
    }

    private List<Appraisal.NeedLoss> needs(String path, int at) {
        return !full
                ? List.of()
                : List.of(
                        new Appraisal.NeedLoss(
                                "debt and money advice",
                                people(path + "/need/debt", "Debt", at, 1_400 - at * 500, 200)),
                        new Appraisal.NeedLoss("carers", people(path + "/need/carers", "Carers", at, 310, 40)));
    }

    private List<Appraisal.Switching> switching(String path, int at) {
        if (!full) {
            return List.of();
        }
        return List.of(
                new Appraisal.Switching(
                        "Share of people turned away who reach a council or NHS service",
                        at == 1
                                ? null
                                : figure(
                                        model(path + "/switching", "Switching value", Unit.PER_MILLION, at, 66_000, 0)),
                        at == 1
                                ? "Nobody is turned away, so no share turns the answer."
                                : "This saves public money only if fewer than 7 in 100 people turned away reach another service; our range is 0 to 50."));
    }

    private static Figure model(String id, String name, Unit unit, int seed, long value, long spread) {
        var trace = new Trace.Model(
                List.of("funding/total"), List.of("displaced_share", "discount_rate/from_year_0"), seed, ON);
        return new Figure(id, name, value, value - spread, value + spread, unit, trace);
    }

    /// A total over a few rows; the number keeps the rows of different totals apart.
    private static Figure total(String id, String name, Unit unit, long amount, int number) {
        var rows = CitedRows.builder();
        var first = Math.floorMod(number, 1000) * 50 + 2;
        if (amount != 0) {
            for (var row = 0; row < 10; row++) {
                rows.add(new RowRef(LEDGER, first + row), amount / 11);
            }
            rows.add(new RowRef(GRANTS, first), amount - amount / 11 * 10);
        }
        return Figure.total(id, name, unit, rows.build());
    }

    private Figure figure(Figure figure) {
        figures.add(figure);
        return figure;
    }
}
