package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.engine.history.Dependence;
import org.mainstay.engine.history.History;
import org.mainstay.engine.relationship.Money;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;

/// Where the money goes, for people.
final class MoneyText {

    private static final int ORGANISATIONS = 25;

    /// The latest only, so that a line stays on the screen.
    private static final int YEARS = 3;

    private MoneyText() {}

    static void write(PrintStream out, Money money, History history, Dependence dependence) {
        out.printf("Money to the voluntary sector, looking from %s%n%n", Format.day(money.on()));
        HistoryText.writeChanges(out, money, history);
        writeYears(out, money);
        writeOrganisations(out, money);
        RecordText.write(out, history.records());
        DependenceText.write(out, money, dependence);
        if (!money.figures().isEmpty()) {
            out.printf(
                    "%nTrace any figure to its rows: ./mainstay trace %s%n",
                    money.figures().getFirst().id());
        }
    }

    private static void writeYears(PrintStream out, Money money) {
        out.printf("Where the money goes%n%n");
        var years = new TextTable(
                "year",
                ">published grants",
                ">in the ledger",
                ">voluntary bodies",
                ">type unknown",
                ">private people",
                ">name withheld");
        for (var year : money.years()) {
            var ledger = year.ledger();
            years.row(
                    year.year().toString(),
                    shown(year.publishedGrants()),
                    shown(ledger == null ? null : ledger.underHeadings()),
                    shown(ledger == null ? null : ledger.vcse()),
                    shown(ledger == null ? null : ledger.typeUnknown()),
                    shown(ledger == null ? null : ledger.individuals()),
                    shown(ledger == null ? null : ledger.unattributable()));
        }
        years.write(out, "");
        out.println();
        out.println(Words.wrap(
                "\"In the ledger\" is what was paid under voluntary-sector headings; the columns to its right are its parts. "
                        + money.coverage(),
                ""));
        money.years().stream()
                .filter(year -> year.gap() != null)
                .forEach(year -> out.println(Words.wrap(gap(year), "")));
    }

    private static String gap(Money.Year year) {
        var gap = year.gap();
        return gap == null
                ? ""
                : "In %s the ledger shows %s more for voluntary organisations than the published grants do%s."
                        .formatted(
                                year.year(),
                                Format.value(gap),
                                gap.low() == gap.high()
                                        ? ""
                                        : ", or as much as %s if all payees of unknown type are voluntary"
                                                .formatted(Format.value(gap.high(), gap.unit())));
    }

    /// A year that the files do not reach is not a year without money.
    private static String shown(@Nullable Figure figure) {
        return figure == null ? "not known" : Format.value(figure);
    }

    private static void writeOrganisations(PrintStream out, Money money) {
        var paid = new ArrayList<>(money.organisations());
        paid.sort(Comparator.comparingLong(MoneyText::sum)
                .reversed()
                .thenComparing(relationship -> relationship.organisation().id()));
        var years = new TreeSet<FinancialYear>();
        paid.forEach(relationship -> years.addAll(relationship.council().keySet()));
        if (years.isEmpty()) {
            out.printf("%nNo ledger payment to a voluntary organisation was found.%n");
            return;
        }
        while (years.size() > YEARS) {
            years.pollFirst();
        }
        List<String> headings = new ArrayList<>();
        years.forEach(year -> headings.add(">" + year));
        headings.add("paid by the council to");
        var table = new TextTable(headings);
        for (var relationship : paid.subList(0, Math.min(ORGANISATIONS, paid.size()))) {
            List<String> cells = new ArrayList<>();
            for (var year : years) {
                var figure = relationship.council().get(year);
                cells.add(figure == null ? "" : Format.value(figure));
            }
            cells.add(Safe.name(relationship.organisation().name()));
            table.row(cells);
        }
        out.println();
        table.write(out, "");
        if (paid.size() > ORGANISATIONS) {
            out.printf("and %s more: --format json lists them all%n", Format.count(paid.size() - ORGANISATIONS));
        }
    }

    private static long sum(Money.Relationship relationship) {
        return relationship.council().values().stream().mapToLong(Figure::value).sum();
    }
}
