package org.mainstay.app.ambleford;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// One line of the ledger before it is printed.
///
/// @param payee empty where the name is withheld
/// @param detail what the purpose says after the heading, may be empty
/// @param label procurement classification and its code
/// @param invoice lines of one invoice share a transaction
record LedgerLine(
        LocalDate date,
        String unit,
        String payee,
        String heading,
        String detail,
        long pence,
        List<String> label,
        String profitCentre,
        int invoice) {

    static final List<String> HEADER = List.of(
            "OrganisationLabel",
            "OrganisationURI",
            "EffectiveDate",
            "OrganisationalUnit",
            "BeneficiaryName",
            "BeneficiaryOtherID",
            "PaymentDate",
            "TransactionNumber",
            "Amount",
            "IrrecoverableVATAmount",
            "Purpose",
            "ProclassLabel",
            "ProclassCode",
            "InvoiceNumber",
            "ProfitCentre",
            "VATRegistrationNumber");

    private static final String WITHHELD = "Redacted";
    private static final int LONGEST_NAME = 35;
    private static final int LONGEST_HEADING = 20;

    LedgerLine {
        label = List.copyOf(label);
    }

    List<String> published(long transaction) {
        var withheld = payee.isEmpty();
        var supplier = supplierId();
        return List.of(
                "Ambleford Council",
                "https://data.ambleford.example/id/council",
                YearMonth.from(date).atEndOfMonth().toString(),
                cut(unit, LONGEST_HEADING),
                withheld ? WITHHELD : cut(payee, LONGEST_NAME),
                withheld ? WITHHELD : Integer.toString(supplier),
                date.toString(),
                Long.toString(transaction),
                BigDecimal.valueOf(pence, 2).toPlainString(),
                "0.00",
                cut(heading, LONGEST_HEADING) + (detail.isEmpty() ? "" : " - " + detail),
                label.get(0),
                label.get(1),
                withheld ? WITHHELD : Integer.toString(1000 + invoice % 89_000),
                profitCentre,
                withheld || supplier % 3 != 0 ? "NA" : "GB0000" + supplier);
    }

    private int supplierId() {
        return 100_000 + Math.floorMod(payee.hashCode(), 68_000);
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest).strip();
    }
}
