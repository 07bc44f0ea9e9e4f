package org.mainstay.app.ambleford;

import java.util.ArrayList;
import java.util.List;

/// The grants as a sheet under the titles of the 360Giving Data Standard.
final class GrantSheet {

    static final String FUNDER = "GB-LAE-AFD";
    static final String FUNDER_NAME = "Ambleford Metropolitan Borough Council";
    static final String DEPARTMENT = "Communities and Partnerships";
    static final String SITE = "https://www.ambleford.example/open-data/grants";
    static final String MODIFIED = "2026-06-05T09:12:00Z";
    static final String INDIVIDUAL_ID = "360G-ambleford-individual";
    static final String INDIVIDUAL = "Individual";
    static final String HARDSHIP = "GTIR010";
    static final String FURNITURE = "GTIP020";

    private GrantSheet() {}

    static List<List<String>> rows(List<Grants.Award> awards) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "Identifier",
                "Title",
                "Description",
                "Currency",
                "Amount Awarded",
                "Award Date",
                "Planned Dates:Start Date",
                "Planned Dates:End Date",
                "Planned Dates:Duration (months)",
                "Recipient Org:Identifier",
                "Recipient Org:Name",
                "Recipient Org:Charity Number",
                "Recipient Org:Company Number",
                "Recipient Org:Postal Code",
                "Recipient Ind:Identifier",
                "Recipient Ind:Name",
                "To Individuals Details:Primary Grant Reason",
                "To Individuals Details:Grant Purpose",
                "Beneficiary Location:Name",
                "Beneficiary Location:Country Code",
                "Beneficiary Location:Geographic Code",
                "Beneficiary Location:Geographic Code Type",
                "Funding Org:Identifier",
                "Funding Org:Name",
                "Funding Org:Department",
                "Grant Programme:Code",
                "Grant Programme:Title",
                "From an open call?",
                "Last modified",
                "Data Source"));
        awards.forEach(award -> rows.add(row(award)));
        return rows;
    }

    private static List<String> row(Grants.Award award) {
        var row = new ArrayList<>(List.of(
                award.id(),
                award.title(),
                award.description(),
                "GBP",
                award.pounds(),
                award.date().toString(),
                award.start().toString(),
                award.end().toString(),
                Integer.toString(award.months())));
        var body = award.recipient();
        row.addAll(
                body == null
                        ? List.of("", "", "", "", "", INDIVIDUAL_ID, INDIVIDUAL, HARDSHIP, FURNITURE)
                        : List.of(
                                body.orgId(),
                                body.name(),
                                body.charityNumber(),
                                body.companyNumber(),
                                body.home().code(),
                                "",
                                "",
                                "",
                                ""));
        row.addAll(List.of(
                "Ambleford",
                "GB",
                Geography.COUNCIL_CODE,
                "MD",
                FUNDER,
                FUNDER_NAME,
                DEPARTMENT,
                award.programme().code(),
                award.programme().title(),
                "Yes",
                MODIFIED,
                SITE));
        return row;
    }
}
