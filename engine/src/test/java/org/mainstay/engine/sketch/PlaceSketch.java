package org.mainstay.engine.sketch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.history.Dependence;
import org.mainstay.engine.history.DependenceFinder;
import org.mainstay.engine.history.History;
import org.mainstay.engine.history.HistoryFinder;
import org.mainstay.engine.matching.Matcher;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.engine.relationship.LineFinder;
import org.mainstay.engine.relationship.Money;
import org.mainstay.engine.relationship.MoneyByYear;
import org.mainstay.model.actor.Party;
import org.mainstay.model.actor.RegisteredCharity;
import org.mainstay.model.classification.Cue;
import org.mainstay.model.classification.CueKind;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;
import org.mainstay.model.place.Place;

/// A place as small as a test needs, drawn a fact a line. Each kind of fact has a source of its own.
public final class PlaceSketch {

    public static final String HEADING = "GRANTS TO VOL ORGS";

    private static final Source LEDGER = Source.of("1".repeat(64), "ledger.csv", 1);
    private static final Source GRANTS = Source.of("2".repeat(64), "grants.csv", 1);
    private static final Source REGISTER = Source.of("3".repeat(64), "charities.csv", 1);
    private static final Source CUES = Source.of("4".repeat(64), "cues.csv", 1);
    private static final Source REPORTS = Source.of("5".repeat(64), "provision.csv", 1);

    private static final Source OTHER = Source.of("6".repeat(64), "other.csv", 1);

    private final List<Fact> facts = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();
    private LocalDate on = LocalDate.of(2026, 5, 29);

    public PlaceSketch() {
        cue(CueKind.HEADING, "grants to vol orgs", 90, "voluntary-sector heading");
        cue(CueKind.HEADING, "cont vol*", 90, "voluntary-sector heading");
        cue(CueKind.NOT_HEADING, "add vol conts", 99, "employees' pensions");
        cue(CueKind.VOLUNTARY_NAME, "foodbank", 80, "charities");
        cue(CueKind.VOLUNTARY_NAME, "pta", 95, "parents");
        cue(CueKind.OTHER_NAME, "council", 95, "a public body");
        cue(CueKind.OTHER_NAME, "primary school", 90, "a public body: a school");
        cue(CueKind.OTHER_NAME, "recruitment", 85, "a private firm");
        cue(CueKind.OTHER_NAME, "partnership board", 70, "some other body");
        cue(CueKind.REDACTED, "redacted", 100, "withheld");
        cue(CueKind.INDIVIDUAL, "mrs", 95, "a title");
    }

    public PlaceSketch on(String day) {
        on = LocalDate.parse(day);
        return this;
    }

    public PlaceSketch cue(CueKind kind, String words, int percent, String why) {
        cues.add(new Cue(kind, words, null, percent, why, next(CUES)));
        return this;
    }

    public PlaceSketch need(String words, Need need, int percent) {
        cues.add(new Cue(CueKind.NEED, words, need, percent, "tells", next(CUES)));
        return this;
    }

    public PlaceSketch pay(String payee, String date, long pence) {
        return pay(payee, HEADING, date, pence);
    }

    public PlaceSketch pay(String payee, String heading, String date, long pence) {
        return pay(new Payment.Payee(payee, "", "", "", payee.equals("Redacted"), false), heading, date, pence);
    }

    public PlaceSketch pay(Payment.Payee payee, String heading, String date, long pence) {
        return pay("Ambleford Council", payee, heading, date, pence);
    }

    public PlaceSketch pay(String payer, Payment.Payee payee, String heading, String date, long pence) {
        var account = new Payment.Account("UNIT", heading);
        facts.add(new Payment(payer, payee, account, LocalDate.parse(date), pence, null, next(LEDGER)));
        return this;
    }

    /// Pays from a unit, with words in the purpose beyond the heading.
    public PlaceSketch payFor(
            String unit, String payee, String heading, String date, long pence, @Nullable String purpose) {
        var account = new Payment.Account(unit, heading);
        var whom = new Payment.Payee(payee, "", "", "", payee.equals("Redacted"), false);
        facts.add(new Payment("Ambleford Council", whom, account, LocalDate.parse(date), pence, purpose, next(LEDGER)));
        return this;
    }

    /// Any other fact.
    public PlaceSketch fact(Function<RowRef, Fact> made) {
        facts.add(made.apply(next(OTHER)));
        return this;
    }

    /// Pays the same on the 20th of every month of the year from April 2025 on.
    public PlaceSketch payMonthly(String payee, String heading, long pence) {
        for (var month = 0; month < 12; month++) {
            var date = LocalDate.of(2025, 4, 20).plusMonths(month).toString();
            pay(payee, heading, date, pence);
        }
        return this;
    }

    /// Pays a firm in the first and the last month, so that the ledger covers the year from April 2025 on.
    public PlaceSketch coverYear() {
        return pay("Pens & Paper", "STATIONERY", "2025-04-02", 1_00)
                .pay("Pens & Paper", "STATIONERY", "2026-03-30", 1_00);
    }

    public PlaceSketch grant(Party recipient, String programme, String date, long pence, @Nullable Integer months) {
        return grant(recipient, false, programme, date, pence, months);
    }

    public PlaceSketch grantToIndividual(Party recipient, String date, long pence) {
        return grant(recipient, true, "Hardship", date, pence, null);
    }

    public PlaceSketch charity(String number, String name, String companyNumber) {
        facts.add(new RegisteredCharity(number, name, companyNumber, "", null, "", next(REGISTER)));
        return this;
    }

    public PlaceSketch provision(String organisation, String label, @Nullable Need need, String reported) {
        var delivery = new Provision.Delivery(100L, 120L, null, null, null);
        facts.add(new Provision(
                organisation,
                label,
                need,
                delivery,
                new Provision.Terms(3, null, false, "General", false),
                List.of(),
                LocalDate.parse(reported),
                "the partner",
                next(REPORTS)));
        return this;
    }

    /// Adds any other fact.
    public PlaceSketch with(Fact fact) {
        facts.add(fact);
        return this;
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public Place place() {
        return Place.of(facts);
    }

    public Classifier classifier() {
        return Classifier.of(cues, 60);
    }

    public Organisations organisations() {
        return new Matcher(Rules.names()).match(place(), classifier());
    }

    public Organisation organisation(String idOrName) {
        return organisations().find(idOrName).orElseThrow();
    }

    public Money money() {
        return moneyOf(facts);
    }

    /// The money of some of the facts, with everyone known who is known from all of them.
    public Money moneyOf(List<? extends Fact> some) {
        return MoneyByYear.of(Place.of(some), organisations(), classifier(), on);
    }

    public History history() {
        return HistoryFinder.find(place(), organisations(), classifier(), money());
    }

    public Dependence dependence() {
        return DependenceFinder.find(place(), organisations(), money(), lines(), on);
    }

    public FundingLines lines() {
        return linesOf(facts);
    }

    public FundingLines linesOf(List<? extends Fact> some) {
        return LineFinder.find(Place.of(some), organisations(), classifier(), on);
    }

    public FundingLine line(String id) {
        return lines().lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no line " + id + " among " + lines().lines()));
    }

    public Figure moneyFigure(String id) {
        return money().figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no figure " + id));
    }

    private PlaceSketch grant(
            Party recipient,
            boolean toIndividual,
            String programme,
            String date,
            long pence,
            @Nullable Integer months) {
        var row = next(GRANTS);
        facts.add(new Grant(
                "360G-amb-" + row.line(),
                "A grant",
                new Grant.Award(pence, LocalDate.parse(date), null, null, months),
                recipient,
                toIndividual,
                Party.named("Ambleford Council"),
                new Grant.Programme("", programme),
                row));
        return this;
    }

    private RowRef next(Source source) {
        var met = facts.stream()
                        .filter(fact -> fact.row().source().equals(source))
                        .count()
                + cues.stream().filter(cue -> cue.row().source().equals(source)).count();
        return new RowRef(source, (int) met + 2);
    }
}
