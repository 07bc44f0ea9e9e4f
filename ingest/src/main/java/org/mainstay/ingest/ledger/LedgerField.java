package org.mainstay.ingest.ledger;

import java.util.List;

/// What a ledger says about a payment, and the headings under which councils say it, best first.
enum LedgerField {
    PAYER(
            "Body Name",
            "Organisation Name",
            "Organistion Name",
            "Authority Name",
            "Organisation Label",
            "Body",
            "Organisation"),
    UNIT(
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
            "Service"),
    PAYEE(
            "Beneficiary Name",
            "Benificiary Name",
            "Supplier Name",
            "Supplier (Beneficiary) Name",
            "Supplier",
            "Vendor Name",
            "Vendor",
            "Payee Name",
            "Payee",
            "Supplier ID(T)"),
    SUPPLIER_ID(
            "Beneficiary Other ID",
            "Supplier ID",
            "Supplier Number",
            "Address Book No.",
            "Local Supplier Internal Reference"),
    CHARITY_NUMBER("Charity Commission Number", "Supplier Registered Charity Number", "Charity Registration Number"),
    COMPANY_NUMBER(
            "Companies House Registration Number",
            "Supplier Registered Company Number",
            "Company Registration Number",
            "Company Registraation Number"),
    VOLUNTARY("VCSE Grant", "VCSE Supplier", "Voluntary Community and Social Enterprise Supplier"),
    DATE(
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
            "Period"),
    AMOUNT(
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
            "Total"),
    PURPOSE(
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

    private final List<String> headings;

    LedgerField(String... headings) {
        this.headings = List.of(headings);
    }

    String[] headings() {
        return headings.toArray(String[]::new);
    }
}
