package org.mainstay.ingest.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.model.funding.LedgerHeading;

/// The headings that a ledger may have for each field of the LGA's spend schema, best first.
///
/// @param byField by the schema's name of the field
record LedgerNames(Map<String, List<String>> byField) {

    static final LedgerNames STANDARD = new LedgerNames(Map.of(
            "OrganisationLabel", LedgerHeadings.PAYER,
            "OrganisationalUnit", LedgerHeadings.UNIT,
            "BeneficiaryName", LedgerHeadings.PAYEE,
            "BeneficiaryOtherID", LedgerHeadings.SUPPLIER_ID,
            "CharityCommissionNumber", LedgerHeadings.CHARITY_NUMBER,
            "CompaniesHouseRegistrationNumber", LedgerHeadings.COMPANY_NUMBER,
            "VCSEGrant", LedgerHeadings.VOLUNTARY,
            "PaymentDate", LedgerHeadings.DATE,
            "Amount", LedgerHeadings.AMOUNT,
            "Purpose", LedgerHeadings.PURPOSE));

    LedgerNames {
        byField = Map.copyOf(byField);
    }

    List<String> of(String field) {
        return byField.getOrDefault(field, List.of());
    }

    boolean knows(String field) {
        return byField.containsKey(field);
    }

    /// What a person says goes before what is generally so.
    LedgerNames with(List<LedgerHeading> told) {
        var names = new HashMap<>(byField);
        for (var heading : told.reversed()) {
            var before = new ArrayList<>(List.of(heading.heading()));
            before.addAll(of(names, heading.means()));
            names.put(heading.means(), List.copyOf(before));
        }
        return new LedgerNames(names);
    }

    private static List<String> of(Map<String, List<String>> names, String field) {
        return names.getOrDefault(field, List.of());
    }
}
