package org.mainstay.ingest.ledger;

import java.util.List;

/// The headings under which councils say what a ledger says about a payment, best first.
final class LedgerHeadings {

    static final List<String> PAYER = List.of(
            "Body Name",
            "Organisation Name",
            "Organistion Name",
            "Authority Name",
            "Organisation Label",
            "Body",
            "Organisation");

    static final List<String> UNIT = List.of(
            "Organisational Unit",
            "Service Label",
            "Directorate",
            "Directotate",
            "Department",
            "Portfolio",
            "Service Area",
            "Expense Area",
            "Business Unit Description",
            "Strgrpcc(T)",
            "Strgrp(T)",
            "Directorate / Service Where Expenditure Incurred",
            "Service");

    static final List<String> PAYEE = List.of(
            "Beneficiary Name",
            "Benificiary Name",
            "Supplier Name",
            "Supplier (Beneficiary) Name",
            "Supplier",
            "Vendor Name",
            "Vendor",
            "Payee Name",
            "Payee",
            "Supplier ID(T)");

    static final List<String> SUPPLIER_ID = List.of(
            "Beneficiary Other ID",
            "Supplier ID",
            "Supplier Number",
            "Address Book No.",
            "Local Supplier Internal Reference");

    static final List<String> CHARITY_NUMBER =
            List.of("Charity Commission Number", "Supplier Registered Charity Number", "Charity Registration Number");

    static final List<String> COMPANY_NUMBER = List.of(
            "Companies House Registration Number",
            "Supplier Registered Company Number",
            "Company Registration Number",
            "Company Registraation Number");

    static final List<String> VOLUNTARY =
            List.of("VCSE Grant", "VCSE Supplier", "Voluntary Community and Social Enterprise Supplier");

    static final List<String> DATE = List.of(
            "Payment Date",
            "Date Paid",
            "Paid Date",
            "Date of Payment",
            "Invoice Payment Date",
            "Transaction Date",
            "Date",
            "GL Date",
            "Posting Date",
            "Invoice Creation Date",
            "Updated",
            "Period");

    static final List<String> AMOUNT = List.of(
            "Net Amount",
            "Net Amount £",
            "Invoice Line Value (net of VAT)",
            "Invoice Nett Amount",
            "Sum of Invoice Nett Amount",
            "Net",
            "Amount",
            "Amount £",
            "Invoiced Value",
            "Value",
            "Total");

    static final List<String> PURPOSE = List.of(
            "Purpose",
            "Purpose of Spend (Summary)",
            "Purpose of Spend",
            "Narrative",
            "Expenses Type",
            "Expenditure Category",
            "GL Description",
            "Account",
            "Subj Description",
            "Cipfsubs(T)",
            "Object Code Description",
            "Expense Code Description");

    private LedgerHeadings() {}
}
