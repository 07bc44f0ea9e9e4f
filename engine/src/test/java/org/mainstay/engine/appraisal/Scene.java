package org.mainstay.engine.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Sector;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.Altered;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.engine.relationship.Rate;
import org.mainstay.engine.relationship.SetAsides;
import org.mainstay.engine.relationship.Signs;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Deprivation;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.Harm;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.Funder;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.funding.SetAside;
import org.mainstay.model.need.Need;
import org.mainstay.model.place.Place;

/// A small place made by hand: lines, what partners report of them, areas and assumptions.
public final class Scene {

    /// Few: what most tests ask for does not hang on how many.
    static final int DRAWS = 32;

    public static final LocalDate ON = LocalDate.of(2026, 3, 31);
    public static final Provision.Terms FREE =
            new Provision.Terms(1, LocalDate.of(2026, 6, 30), false, "general fund", false);

    private static final Source SOURCE = Source.of("ab".repeat(32), "scene.csv", 1);

    private final List<FundingLine> lines = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Assumption> assumptions = new LinkedHashMap<>();
    private final Set<String> aside = new HashSet<>();
    private int row;

    public Scene() {
        assume("discount_rate/from_year_0", "0.035");
        assume("price_base_year", "2024");
        assume("person_weight", "1000000");
        assume("cashability", "1");
        assume("closure_runway_months", "1");
        assume("crowd_out", "0");
        assume("crowd_out_months", "12");
        assume("leverage_lost", "0");
        assume("fixed_cost_share", "0.3");
        assume("leaving_rate", "1");
        assume("rerouted_share", "1");
        assume("displaced_share", "0");
        assume("merge_council_share", "1");
        assume("merge_dip", "0");
        assume("merge_dip_months", "0");
        assume("merge_fixed_cost_saved", "0");
        assume("merge_transition_share", "0");
        assume("verdict_tolerance_share", "0.02");
        assume("verdict_tolerance_least", "500");
        assume("verdict_served_tolerance", "0.01");
        assume("verdict_cell_loss", "0.1");
        assume("verdict_cell_people", "5");
        assume("verdict_share", "0.8");
        assume("common_shock", "0");
        for (var need : Need.values()) {
            assume("delivery_cost/" + need.code(), "100");
            assume("outcome_cost/" + need.code(), "1000");
            assume("outcome_payer_la/" + need.code(), "1");
        }
    }

    public Scene assume(String id, String value) {
        return assume(id, value, value, value);
    }

    public Scene assume(String id, String low, String value, String high) {
        return assume(id, low, value, high, null, false);
    }

    /// A cost in the prices of a year.
    Scene assumeInPricesOf(String year, String id, String value) {
        return assume(id, value, value, value, year, false);
    }

    /// A range that somebody has checked against its source.
    Scene assumeChecked(String id, String low, String value, String high) {
        return assume(id, low, value, high, null, true);
    }

    Scene forget(String id) {
        assumptions.remove(id);
        return this;
    }

    private Scene assume(
            String id, String low, String value, String high, @Nullable String priceYear, boolean checked) {
        assumptions.put(
                id,
                new Assumption(
                        id,
                        new BigDecimal(value),
                        new BigDecimal(low),
                        new BigDecimal(high),
                        "",
                        Harm.RISES,
                        priceYear,
                        LocalDate.EPOCH,
                        null,
                        "scene",
                        Grade.of(6),
                        checked,
                        "",
                        next()));
        return this;
    }

    public Scene area(String code, int decile, int incomeDeprived) {
        var key = AreaKey.lsoa21(code);
        var at = next();
        facts.add(new Area(
                key,
                code,
                new Area.Within("", "Ward " + code, "", "", ""),
                null,
                1000,
                new Deprivation(key, null, decile, incomeDeprived, null, at),
                at));
        return this;
    }

    /// A line of so many pounds whose partner reports people and room, free to be ended after one month.
    public Scene line(String name, Need need, long pounds, long people, long capacity, String... catchment) {
        return line(
                name,
                need,
                pounds,
                provision(need, new Provision.Delivery(people, capacity, pounds * 100, 0L, null), FREE, catchment));
    }

    /// A line that is full and turns so many people away.
    Scene full(String name, Need need, long pounds, long people, long turnedAway) {
        var delivery = new Provision.Delivery(people, people, pounds * 100, 0L, null, turnedAway);
        return line(name, need, pounds, provision(need, delivery, FREE));
    }

    /// A payer's own team, or what a payer other than the council gives.
    public Scene entered(String name, Need need, long pounds, long people, boolean inHouse, Funder funder) {
        line(name, need, pounds, people, people);
        return entered(inHouse, funder);
    }

    /// What a payer other than the council gives for food.
    Scene enteredBy(Funder funder, String name, long pounds, Provision provision) {
        line(name, Need.FOOD, pounds, provision);
        return entered(false, funder);
    }

    private Scene entered(boolean inHouse, Funder funder) {
        var last = lines.removeLast();
        lines.add(new FundingLine(
                last.id(),
                funder.words(),
                last.organisation(),
                last.label(),
                FundingLine.Basis.ENTERED,
                last.need(),
                last.needWhy(),
                last.yearly(),
                last.provision(),
                last.grants(),
                inHouse,
                funder));
        return this;
    }

    public Scene line(String name, @Nullable Need need, long pounds, @Nullable Provision provision) {
        var rows = CitedRows.builder().add(next(), pounds * 100).build();
        var id = "line/name:" + name + "/grants";
        lines.add(new FundingLine(
                id,
                "Council",
                new Organisation("name:" + name, name, List.of(), List.of(name), Sector.VOLUNTARY, "by name"),
                "GRANTS",
                FundingLine.Basis.LEDGER,
                need,
                need == null ? "no cue tells the need" : "by name",
                Figure.total(id + "/yearly", "Paid to " + name, Unit.PENCE_A_YEAR, rows),
                provision,
                List.of()));
        return this;
    }

    /// The line given last, with what a year of it costs.
    Scene rate(String says, long pounds) {
        var line = lines.removeLast();
        var rows = CitedRows.builder().add(next(), pounds * 100).build();
        var year = Figure.total(line.id() + "/rate", "A year at its rate", Unit.PENCE_A_YEAR, rows);
        lines.add(Altered.signs(line, new Signs(List.of(), List.of(says), new Rate(says, List.of(year)), false)));
        return this;
    }

    /// The line given last, booked as if it was given for one purpose.
    Scene earmarked() {
        lines.add(Altered.signs(lines.removeLast(), new Signs(List.of(), List.of(), null, true)));
        return this;
    }

    public Provision provision(Need need, Provision.Delivery delivery, Provision.Terms terms, String... catchment) {
        return new Provision("", "GRANTS", need, delivery, terms, List.of(catchment), ON, "scene", next());
    }

    List<FundingLine> lines() {
        return lines.stream().sorted(Comparator.comparing(FundingLine::id)).toList();
    }

    public FundingLine line(String name) {
        return lines.stream()
                .filter(line -> line.organisation().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public Place place() {
        return Place.of(facts);
    }

    public Assumptions assumptions() {
        return Assumptions.of(List.copyOf(assumptions.values()), List.of(), ON);
    }

    public FundingLines funding() {
        var yearly = lines().stream().map(FundingLine::yearly).toList();
        var nothing = Figure.given("lines/nothing", "Nothing", 0, Unit.PENCE);
        return new FundingLines(
                FinancialYear.lastComplete(ON),
                lines(),
                Figure.sum("lines/total", "All lines", Unit.PENCE_A_YEAR, yearly),
                nothing,
                nothing,
                nothing,
                List.of(),
                new SetAsides(setAside(), List.of()));
    }

    private List<SetAsides.Kept> setAside() {
        return lines().stream()
                .filter(line -> aside.contains(line.organisation().name()))
                .map(line -> new SetAsides.Kept(
                        line,
                        new SetAside(
                                line.organisation().id(),
                                line.label(),
                                SetAside.Answer.AGREED,
                                "Executive",
                                ON,
                                "",
                                new RowRef(SOURCE, 1))))
                .toList();
    }

    /// The same with an organisation's lines set aside.
    Scene setAside(String name) {
        aside.add(name);
        return this;
    }

    Appraisal appraise(long pounds) {
        return Appraiser.appraise(
                Subject.of(place(), funding(), assumptions()), new AppraisalRequest(pounds * 100, 3, 1, ON, DRAWS));
    }

    Corners corners(int years) {
        return corners(years, DRAWS);
    }

    Corners corners(int years, int draws) {
        return new Corners(
                lines(),
                Ground.of(place(), LineReach.UNKNOWN),
                assumptions(),
                new AppraisalRequest(1_000_000, years, 1, ON, draws));
    }

    /// The model at central assumptions over three years.
    Model model() {
        return Model.of(frame(), assumptions(), Corner.of(Case.CENTRAL), ON, 3);
    }

    Frame frame() {
        return Frame.of(lines(), Ground.of(place(), LineReach.UNKNOWN));
    }

    /// What one change does by itself, at central assumptions over three years.
    Comparison compare(Change... added) {
        return compare(new Question(List.of(), List.of(added), false));
    }

    Comparison compare(Question question) {
        var model = model();
        return Comparison.of(
                model, assumptions(), question, model.course(question.given()), model.course(question.all()));
    }

    Change end(String name) {
        return new Change.End(line(name));
    }

    Change merge(String name, String into) {
        return new Change.Merge(line(name), line(into));
    }

    private RowRef next() {
        row++;
        return new RowRef(SOURCE, row);
    }
}
