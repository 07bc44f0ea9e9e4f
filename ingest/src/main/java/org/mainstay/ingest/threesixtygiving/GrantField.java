package org.mainstay.ingest.threesixtygiving;

import java.util.List;

/// The fields of a 360Giving grant that Mainstay keeps: their titles in spreadsheets and their paths in JSON.
enum GrantField {
    ID("Identifier", "id"),
    TITLE("Title", "title"),
    DESCRIPTION("Description", "description"),
    CURRENCY("Currency", "currency"),
    AMOUNT("Amount Awarded", "amountAwarded"),
    AWARD_DATE("Award Date", "awardDate"),
    PLANNED_START("Planned Dates:Start Date", "plannedDates/startDate"),
    PLANNED_END("Planned Dates:End Date", "plannedDates/endDate"),
    DURATION("Planned Dates:Duration (months)", "plannedDates/duration"),
    RECIPIENT_ID("Recipient Org:Identifier", "recipientOrganization/id"),
    RECIPIENT_NAME("Recipient Org:Name", "recipientOrganization/name"),
    RECIPIENT_CHARITY("Recipient Org:Charity Number", "recipientOrganization/charityNumber"),
    RECIPIENT_COMPANY("Recipient Org:Company Number", "recipientOrganization/companyNumber"),
    RECIPIENT_POSTCODE("Recipient Org:Postal Code", "recipientOrganization/postalCode"),
    INDIVIDUAL_ID("Recipient Ind:Identifier", "recipientIndividual/id"),
    INDIVIDUAL_NAME("Recipient Ind:Name", "recipientIndividual/name"),
    FUNDER_ID("Funding Org:Identifier", "fundingOrganization/id"),
    FUNDER_NAME("Funding Org:Name", "fundingOrganization/name"),
    PROGRAMME_CODE("Grant Programme:Code", "grantProgramme/code"),
    PROGRAMME_TITLE("Grant Programme:Title", "grantProgramme/title");

    /// What every grant must have, recipients aside: those are an organisation or a person.
    static final List<GrantField> REQUIRED =
            List.of(ID, TITLE, DESCRIPTION, CURRENCY, AMOUNT, AWARD_DATE, FUNDER_ID, FUNDER_NAME);

    static final List<GrantField> ORGANISATION = List.of(RECIPIENT_ID, RECIPIENT_NAME);
    static final List<GrantField> INDIVIDUAL = List.of(INDIVIDUAL_ID, INDIVIDUAL_NAME);

    private final String title;
    private final String path;

    GrantField(String title, String path) {
        this.title = title;
        this.path = path;
    }

    String title() {
        return title;
    }

    String path() {
        return path;
    }

    /// The headings under which it may stand: the title, numbered or not, or a pointer into the JSON.
    String[] headings() {
        return new String[] {title, title.replace(":", ":0:"), path, path.replace("/", "/0/")};
    }

    /// The object within the grant that it belongs to, empty where it is the grant's own.
    String object() {
        var end = path.indexOf('/');
        return end < 0 ? "" : path.substring(0, end);
    }

    /// Whether it tells one object from another of the same kind.
    boolean identifier() {
        return path.endsWith("/id");
    }
}
