package org.mainstay.ingest.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.HowRead;
import org.mainstay.ingest.reading.Pounds;
import org.mainstay.ingest.reading.TableForm;
import org.mainstay.ingest.reading.Text;

/// Where one ledger says what; [Header#ABSENT] for what it does not say.
record LedgerColumns(
        int payer,
        int unit,
        int payee,
        int supplierId,
        int charityNumber,
        int companyNumber,
        int voluntary,
        int date,
        int amount,
        int purpose) {

    private static final int NEEDED = 3;
    private static final Pattern NET = Pattern.compile("(?i)\\bnett?\\b");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /// The columns by their headings, and by what stands under them in the first rows: one that is blank, or
    /// holds no
    /// dates or amounts where these belong, gives way to the next of a like heading.
    static LedgerColumns of(Header header, List<List<String>> rows, LedgerNames names) {
        Predicate<String> any = cell -> true;
        return new LedgerColumns(
                find(header, rows, names.of("OrganisationLabel"), any),
                find(header, rows, names.of("OrganisationalUnit"), any),
                find(header, rows, names.of("BeneficiaryName"), any),
                find(header, rows, names.of("BeneficiaryOtherID"), any),
                find(header, rows, names.of("CharityCommissionNumber"), any),
                find(header, rows, names.of("CompaniesHouseRegistrationNumber"), any),
                find(header, rows, names.of("VCSEGrant"), any),
                find(
                        header,
                        rows,
                        names.of("PaymentDate"),
                        cell -> PaymentDate.find(cell).isPresent()),
                find(header, rows, names.of("Amount"), cell -> Pounds.find(cell).isPresent()),
                find(header, rows, names.of("Purpose"), any));
    }

    /// A ledger says at least whom, how much, and when or what for; the names are the LGA schema's.
    static Fit fit(Header header, LedgerNames names) {
        var columns = of(header, List.of(), names);
        var missing = new ArrayList<String>();
        if (columns.payee == Header.ABSENT) {
            missing.add("BeneficiaryName");
        }
        if (columns.amount == Header.ABSENT) {
            missing.add("Amount");
        }
        if (columns.date == Header.ABSENT && columns.purpose == Header.ABSENT) {
            missing.add("PaymentDate");
        }
        return new Fit(missing.isEmpty() ? columns.count() : NEEDED - missing.size(), missing);
    }

    /// The columns by the LGA schema's names, and what shows of how the ledger says things.
    HowRead understood(Header header, TableForm form, List<HowRead.Trait> shown) {
        var taken = new ArrayList<HowRead.Trait>();
        var unused = new ArrayList<>(header.titles());
        name(header, "BeneficiaryName", payee, taken, unused);
        name(header, "PaymentDate", date, taken, unused);
        name(header, "Amount", amount, taken, unused);
        name(header, "OrganisationalUnit", unit, taken, unused);
        name(header, "Purpose", purpose, taken, unused);
        name(header, "OrganisationLabel", payer, taken, unused);
        name(header, "BeneficiaryOtherID", supplierId, taken, unused);
        name(header, "CharityCommissionNumber", charityNumber, taken, unused);
        name(header, "CompaniesHouseRegistrationNumber", companyNumber, taken, unused);
        name(header, "VCSEGrant", voluntary, taken, unused);
        unused.removeIf(String::isEmpty);
        var traits = new ArrayList<HowRead.Trait>();
        traits.add(new HowRead.Trait("amounts", basis(header)));
        traits.addAll(shown);
        return new HowRead(form, taken, unused, traits);
    }

    private static void name(Header header, String name, int column, List<HowRead.Trait> taken, List<String> unused) {
        if (column != Header.ABSENT) {
            var title = header.titles().get(column);
            taken.add(new HowRead.Trait(name, title));
            unused.remove(title);
        }
    }

    /// Whether the amounts are net of the VAT that the council gets back, so far as the headings say.
    private String basis(Header header) {
        var title = header.titles().get(amount);
        if (NET.matcher(CAMEL.matcher(title).replaceAll(" ")).find()) {
            return "net of VAT, as the heading \"%s\" says".formatted(title);
        }
        if (Text.plain(title).contains("gross")) {
            return "with VAT, as the heading \"%s\" says".formatted(title);
        }
        return header.titles().stream().map(Text::plain).anyMatch(one -> one.startsWith("irrecoverablevat"))
                ? "net of VAT, which has a column of its own where it is not got back"
                : "not said whether with VAT";
    }

    private static int find(Header header, List<List<String>> rows, List<String> headings, Predicate<String> belongs) {
        return headings.stream()
                .map(header::find)
                .filter(column -> column != Header.ABSENT && holds(rows, column, belongs))
                .findFirst()
                .orElseGet(() -> header.find(headings.toArray(String[]::new)));
    }

    /// Whether at least half of what stands in the column belongs there, and something does.
    private static boolean holds(List<List<String>> rows, int column, Predicate<String> belongs) {
        var cells = rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        var good = cells.stream().filter(belongs).count();
        return rows.isEmpty() || (good > 0 && good * 2 >= cells.size());
    }

    private int count() {
        var columns = IntStream.of(
                payer, unit, payee, supplierId, charityNumber, companyNumber, voluntary, date, amount, purpose);
        return Math.toIntExact(columns.filter(column -> column != Header.ABSENT).count());
    }
}
