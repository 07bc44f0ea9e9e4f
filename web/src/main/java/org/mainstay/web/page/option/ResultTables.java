package org.mainstay.web.page.option;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.Labels;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.engine.appraisal.Payer;
import org.mainstay.engine.appraisal.Verdict;
import org.mainstay.model.need.Need;
import org.mainstay.web.result.Appraised;
import org.mainstay.web.result.Appraised.Approached;
import org.mainstay.web.result.KeptResult;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Pictures;
import org.mainstay.web.view.Table;

/// A result as tables: the three approaches side by side, every verdict, who loses and who pays.
public final class ResultTables {

    private static final int MOST_DRAWN = 4;

    private final KeptResult result;
    private final Appraised appraised;
    private final List<Approached> shown;

    public ResultTables(KeptResult result) {
        this(result, result.appraised().results());
    }

    /// Some of what a result weighs.
    ResultTables(KeptResult result, List<Approached> shown) {
        this.result = result;
        this.appraised = result.appraised();
        this.shown = List.copyOf(shown);
    }

    /// What each approach comes to, beside the place as it is.
    public Table comparison() {
        var base = appraised.base();
        var years = years();
        var rows = new ArrayList<List<Cell>>();
        rows.add(row("Verdict on the whole", Cell.none(), one -> VerdictCard.tag(one.verdict())));
        rows.add(amounts("Saving booked, a year", one -> one.figures().savingPence()));
        rows.add(row("Of it, can be banked now", Cell.none(), this::bankable));
        if (appraised.savingTargetPence() != null) {
            rows.add(row("Against the target, a year", Cell.none(), this::shortfall));
        }
        rows.add(amounts("Council cash, over " + years, one -> one.figures().councilCashPence()));
        rows.add(amounts("Public purse, over " + years, one -> one.figures().publicPursePence()));
        rows.add(row(
                "People served, over " + years,
                amount(base.peopleServed()),
                one -> amount(one.figures().peopleServed())));
        rows.add(row(
                "People not served, over " + years,
                amount(base.peopleNotServed()),
                one -> amount(one.figures().peopleNotServed())));
        rows.add(amounts(
                "Share of the saving that is unclear", one -> one.figures().unclearShare()));
        return new Table(
                "comparison",
                (appraised.results().equals(appraised.approaches())
                                ? "The three approaches and the best cuts over "
                                : "Side by side over ")
                        + years,
                columns("What", "As now"),
                rows);
    }

    private String years() {
        return appraised.years() == 1 ? "1 year" : appraised.years() + " years";
    }

    private Cell bankable(Approached one) {
        var saving = result.figure(one.figures().savingPence());
        return Cell.text(saving.low() <= 0 ? "Nothing yet" : Format.pounds(saving.low()));
    }

    private Cell shortfall(Approached one) {
        var ref = one.figures().shortfallPence();
        if (ref == null) {
            return Cell.none();
        }
        var shortfall = result.figure(ref).value();
        if (shortfall == 0) {
            return Cell.text("Met");
        }
        return Cell.text(Format.pounds(Math.abs(shortfall)) + (shortfall < 0 ? " over" : " short"));
    }

    /// The money of each approach, as its picture draws it.
    public Table worth() {
        return new Table(
                "worth",
                "Money over " + years() + " (minus: worse off than now)",
                List.of("Approach", "Council cash", "Public purse"),
                shown.stream()
                        .map(one -> List.of(
                                Cell.text(name(one)),
                                amount(one.figures().councilCashPence()),
                                amount(one.figures().publicPursePence())))
                        .toList());
    }

    /// What each approach is worth, drawn; null where nothing changes hands.
    public @Nullable Picture worthDrawn() {
        return Pictures.bars(
                "What each approach is worth",
                "A bar to the right of £0 is better off than now, one to its left worse off.",
                worth(),
                List.of(1, 2));
    }

    /// Who loses by deprivation, drawn; null where nobody does.
    public @Nullable Picture decilesDrawn() {
        return Pictures.bars(
                "Who loses, by deprivation",
                "The first group is the most deprived tenth of areas in England.",
                deciles(),
                IntStream.rangeClosed(1, Math.min(MOST_DRAWN, shown.size()))
                        .boxed()
                        .toList());
    }

    /// Every change with its verdict.
    ///
    /// @param wanted which changes to show
    public Table changes(Predicate<Appraised.Changed> wanted) {
        var rows = new ArrayList<List<Cell>>();
        for (var one : shown) {
            one.changes().stream().filter(wanted).forEach(change -> rows.add(change(one, change)));
        }
        return new Table(
                "changes",
                "Verdict on every change",
                List.of(
                        "Organisation",
                        "Approach",
                        "Change",
                        "Paid under",
                        "Verdict",
                        "Saving a year",
                        "Council cash",
                        "Public purse",
                        "People who lose service"),
                rows);
    }

    private List<Cell> change(Approached one, Appraised.Changed change) {
        var stored = result.stored();
        return List.of(
                Cell.link(change.organisation(), Links.change(stored.place(), stored.id(), change.line())),
                Cell.text(name(one)),
                Cell.text(change.what()),
                Cell.text(change.label()),
                VerdictCard.tag(change.verdict()),
                amount(change.savingPence()),
                amount(change.councilCashPence()),
                amount(change.publicPursePence()),
                amount(change.peopleLosing()));
    }

    public Table payers() {
        var rows = new ArrayList<List<Cell>>();
        for (var payer : Payer.values()) {
            addCounting(rows, Labels.payer(payer), one -> one.byPayer().get(payer.name()));
        }
        return new Table("payers", "Who saves and who pays (minus: worse off than now)", columns("Who"), rows);
    }

    public Table deciles() {
        var rows = new ArrayList<List<Cell>>();
        for (var loss : first().byDecile()) {
            addCounting(
                    rows,
                    Labels.decile(loss.decile()),
                    one -> one.byDecile().stream()
                            .filter(other -> other.decile().equals(loss.decile()))
                            .map(Appraised.DecileLoss::people)
                            .findFirst()
                            .orElse(null));
        }
        return new Table(
                "deciles",
                "People who lose service, by how deprived the area they live in is (minus: more are served than now)",
                columns("Area"),
                rows);
    }

    public Table areas() {
        var rows = new ArrayList<List<Cell>>();
        for (var loss : first().byArea()) {
            addCounting(
                    rows,
                    loss.area(),
                    one -> one.byArea().stream()
                            .filter(other -> other.area().equals(loss.area()))
                            .map(Appraised.AreaLoss::people)
                            .findFirst()
                            .orElse(null));
        }
        return new Table(
                "areas", "People who lose service, by ward (minus: more are served than now)", columns("Ward"), rows);
    }

    public Table needs() {
        var rows = new ArrayList<List<Cell>>();
        for (var loss : first().byNeed()) {
            addCounting(
                    rows,
                    loss.need(),
                    one -> one.byNeed().stream()
                            .filter(other -> other.need().equals(loss.need()))
                            .map(Appraised.NeedLoss::people)
                            .findFirst()
                            .orElse(null));
        }
        return new Table(
                "needs",
                "People who lose service, by what they need (minus: more are served than now)",
                columns("Need"),
                rows);
    }

    /// At which value each answer turns.
    public Table switching() {
        var rows = new ArrayList<List<Cell>>();
        for (var one : shown) {
            for (var turn : one.switchingValues()) {
                rows.add(List.of(
                        Cell.text(name(one)),
                        Cell.text(turn.name()),
                        turn.value() == null ? Cell.text("never") : amount(turn.value()),
                        Cell.text(turn.sentence())));
            }
        }
        return new Table(
                "switching", "Switching values", List.of("Approach", "What turns it", "At", "What that means"), rows);
    }

    /// What was found, and what of it makes no funding line.
    public Table money() {
        var base = appraised.base();
        return new Table(
                "money",
                "Money under voluntary-sector headings, and what of it this answer can weigh",
                List.of("Money", base.fundingYear()),
                List.of(
                        List.of(Cell.text("All funding lines, a year"), amount(base.fundingLinesPence())),
                        List.of(Cell.text("Paid once, so no line"), amount(base.oneOffsPence())),
                        List.of(
                                Cell.text("To payees that nothing shows to be voluntary"),
                                amount(base.typeUnknownPence())),
                        List.of(Cell.text("To withheld names and individuals"), amount(base.withheldPence()))));
    }

    public Table setAside() {
        return new Table(
                "set-aside",
                "Grants set aside: no proposal touches them",
                List.of("Organisation", "Paid under", "A year", "Set aside", "Why"),
                appraised.setAside().stream()
                        .map(kept -> List.of(
                                Cell.text(kept.organisation()),
                                Cell.text(kept.label()),
                                amount(kept.yearlyPence()),
                                Cell.text(kept.setAside()),
                                Cell.text(kept.why())))
                        .toList());
    }

    public Table assumptions() {
        return new Table(
                "assumptions",
                "Assumptions used",
                List.of("Assumption", "Value", "Range", "Unit", "Grade", "Source"),
                appraised.assumptions().stream()
                        .map(used -> List.of(
                                Cell.text(Labels.assumption(used.id())),
                                Cell.text(used.value()),
                                Cell.text(used.low().equals(used.high()) ? "" : used.low() + " to " + used.high()),
                                Cell.text(used.unit()),
                                Cell.text(Integer.toString(used.grade())),
                                Cell.text(used.source() + (used.verified() ? "" : " (not verified)"))))
                        .toList());
    }

    public Table sources() {
        return new Table(
                "sources",
                "Files read",
                List.of("File", "Sheet", "SHA-256"),
                result.run().sources().stream()
                        .map(source -> List.of(
                                Cell.text(source.path()), Cell.text(source.sheet()), Cell.text(source.sha256())))
                        .toList());
    }

    private Approached first() {
        return appraised.results().getFirst();
    }

    /// Leaves out a row in which nothing is but nothing.
    private void addCounting(List<List<Cell>> rows, String name, Function<Approached, Appraised.@Nullable Ref> find) {
        var counts = shown.stream()
                .map(find)
                .map(ref -> ref == null ? null : result.figure(ref))
                .anyMatch(figure -> figure != null && (figure.low() != 0 || figure.high() != 0));
        if (counts) {
            var row = new ArrayList<Cell>();
            row.add(Cell.text(name));
            shown.forEach(one -> row.add(amount(find.apply(one))));
            rows.add(row);
        }
    }

    private List<Cell> amounts(String name, Function<Approached, Appraised.Ref> find) {
        return row(name, Cell.none(), one -> amount(find.apply(one)));
    }

    private List<Cell> row(String name, Cell asNow, Function<Approached, Cell> find) {
        var row = new ArrayList<Cell>();
        row.add(Cell.text(name));
        row.add(asNow);
        shown.forEach(one -> row.add(find.apply(one)));
        return row;
    }

    private List<String> columns(String... before) {
        var columns = new ArrayList<>(List.of(before));
        shown.forEach(one -> columns.add(name(one)));
        return columns;
    }

    /// An approach in words.
    public static String name(Approached one) {
        return one.words();
    }

    /// The coloured label of a verdict.
    public static Cell.Tag tag(@Nullable Verdict verdict) {
        return VerdictCard.tag(verdict);
    }

    /// What a change's line serves, in words.
    public static String need(Appraised.Changed change) {
        var code = change.need();
        return code == null ? "not known" : Need.find(code).map(Need::words).orElse(code);
    }

    private Cell amount(Appraised.@Nullable Ref ref) {
        return ref == null ? Cell.none() : new Cell.Amount(figure(ref));
    }

    private SavedFigure figure(Appraised.Ref ref) {
        return result.figure(ref);
    }
}
