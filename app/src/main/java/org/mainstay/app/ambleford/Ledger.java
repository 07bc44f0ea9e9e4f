package org.mainstay.app.ambleford;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/// Everything that the council paid from April 2024 to May 2026.
final class Ledger {

    private static final YearMonth FIRST = YearMonth.of(2024, 4);
    private static final int MONTHS = 26;
    private static final int LARGEST_CREDITED_PENCE = 1_000_000;
    private static final long FIRST_TRANSACTION = 5_100_312_000L;
    private static final List<String> NOT_CLASSIFIED = List.of("Not Classified", "NA");
    /// Clerks code grants under whatever comes up first.
    private static final List<List<String>> ODD_LABELS = List.of(
            NOT_CLASSIFIED,
            NOT_CLASSIFIED,
            List.of("ICT : Services", "271500"),
            List.of("CONSULTANCY : Other", "151500"),
            List.of("SOCIAL CARE SERVICES : Adult", "321000"),
            List.of("CONSTRUCTION : Materials", "131900"));

    private final List<LedgerLine> lines = new ArrayList<>();
    private final Chance chance;
    private int invoice;

    private Ledger(long seed) {
        this.chance = new Chance(seed, "ledger");
    }

    static List<LedgerLine> make(FundingPlan plan, List<Grants.Award> awards, long seed) {
        var ledger = new Ledger(seed);
        var suppliers = new Suppliers();
        for (var row : Table.read("ledger.txt")) {
            for (var i = 0; i < MONTHS; i++) {
                ledger.month(row, FIRST.plusMonths(i), suppliers);
            }
        }
        plan.lines().forEach(ledger::planned);
        awards.forEach(ledger::granted);
        ledger.lines.sort(Comparator.comparing(LedgerLine::date)
                .thenComparing(LedgerLine::unit)
                .thenComparingInt(LedgerLine::invoice));
        return ledger.lines;
    }

    private void month(List<String> row, YearMonth month, Suppliers suppliers) {
        var wanted = Integer.parseInt(row.get(3));
        var together = Integer.parseInt(row.get(6));
        for (var made = 0; made < wanted; ) {
            var alike = StrictMath.min(wanted - made, chance.between(1, together));
            var line = line(row, month, suppliers.pick(row.get(2), chance));
            for (var i = 0; i < alike; i++) {
                lines.add(line);
            }
            made += alike;
        }
    }

    private LedgerLine line(List<String> row, YearMonth month, String payee) {
        var pence = chance.pence(Long.parseLong(row.get(4)), Long.parseLong(row.get(5)));
        var credited = pence > 0 && pence < LARGEST_CREDITED_PENCE && chance.happens(11);
        var label = Table.list(row.get(7));
        return new LedgerLine(
                workingDay(month),
                row.get(0),
                payee,
                row.get(1),
                chance.happens(35) ? detail(row.get(9), month) : "",
                credited ? -pence : pence,
                chance.happens(22) ? List.of("NA", "NA") : label,
                row.get(8),
                ++invoice);
    }

    private static String detail(String words, YearMonth month) {
        return words.replace(
                        "{month}", String.format(Locale.ROOT, "%s %d", Instalments.name(month), month.getYear() % 100))
                .replace("{fy}", Instalments.financialYear(month))
                .replace("{q}", Integer.toString(Instalments.quarter(month)))
                .replace("{c1}", "\u0092");
    }

    private LocalDate workingDay(YearMonth month) {
        while (true) {
            var day = month.atDay(chance.between(1, month.lengthOfMonth()));
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !day.isAfter(Grants.LAST_DAY)) {
                return day;
            }
        }
    }

    /// Now and then a payment is made twice and taken back within the week: the sum stays what was promised.
    private void planned(PlannedLine planned) {
        for (var part : new Instalments(planned, chance).parts()) {
            book(planned, part.date(), part.pence(), part.detail());
            if (chance.happens(3)) {
                var back =
                        StrictMath.min(part.date().lengthOfMonth(), part.date().getDayOfMonth() + 3);
                book(planned, part.date(), part.pence(), part.detail());
                book(planned, part.date().withDayOfMonth(back), -part.pence(), "Reversal duplicate payment");
            }
        }
    }

    private void book(PlannedLine planned, LocalDate date, long pence, String detail) {
        lines.add(new LedgerLine(
                date,
                planned.unit(),
                planned.organisation(),
                planned.heading(),
                detail,
                pence,
                chance.pick(ODD_LABELS),
                profitCentre(planned.unit()),
                ++invoice));
    }

    /// Small grants are paid within three weeks; those that back a planned line are paid as that line.
    private void granted(Grants.Award award) {
        var paid = award.date().plusDays(chance.between(5, 19));
        if (award.programme() == Grants.Programme.VOLUNTARY_SECTOR
                || paid.isBefore(FIRST.atDay(1))
                || paid.isAfter(Grants.LAST_DAY)) {
            return;
        }
        var body = award.recipient();
        lines.add(new LedgerLine(
                paid,
                "COMMUNITY GRANTS",
                body == null ? "" : body.name(),
                "EARMARKED GRANTS",
                award.programme().title(),
                award.pence(),
                NOT_CLASSIFIED,
                profitCentre("COMMUNITY GRANTS"),
                ++invoice));
    }

    private static String profitCentre(String unit) {
        return Integer.toString(600_000 + Math.floorMod(unit.hashCode(), 90_000));
    }

    /// The lines of one financial year as its file shows them: the newest first, transactions numbered as they
    /// came.
    static List<List<String>> year(List<LedgerLine> lines, int startYear) {
        var from = LocalDate.of(startYear, 4, 1);
        var until = from.plusYears(1);
        var transactions = new HashMap<Integer, Long>();
        var rows = new ArrayList<List<String>>();
        for (var line : lines) {
            var transaction =
                    transactions.computeIfAbsent(line.invoice(), invoice -> FIRST_TRANSACTION + transactions.size());
            if (!line.date().isBefore(from) && line.date().isBefore(until)) {
                rows.add(line.published(transaction));
            }
        }
        return rows.reversed();
    }
}
