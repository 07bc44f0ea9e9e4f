package org.mainstay.app.ambleford;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// The same grants twice, as the 360Giving Data Standard 1.4 writes them: a sheet and a JSON package.
final class GrantFiles {

    private static final String FUNDER = "GB-LAE-AFD";
    private static final String FUNDER_NAME = "Ambleford Metropolitan Borough Council";
    private static final String DEPARTMENT = "Communities and Partnerships";
    private static final String SITE = "https://www.ambleford.example/open-data/grants";
    private static final String MODIFIED = "2026-06-05T09:12:00Z";
    private static final String INDIVIDUAL_ID = "360G-ambleford-individual";
    private static final String INDIVIDUAL = "Individual";
    private static final String HARDSHIP = "GTIR010";
    private static final String FURNITURE = "GTIP020";

    private GrantFiles() {}

    static List<List<String>> sheet(List<Grants.Award> awards) {
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

    static String json(List<Grants.Award> awards) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(context(), text)) {
            json.writeStartObject();
            json.writeStringProperty("version", "1.4");
            json.writeObjectPropertyStart("publisher");
            properties(json, Map.entry("name", FUNDER_NAME), Map.entry("identifier", FUNDER));
            json.writeEndObject();
            properties(json, Map.entry("license", "https://creativecommons.org/publicdomain/zero/1.0/"));
            json.writeArrayPropertyStart("grants");
            awards.forEach(award -> write(award, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    /// Jackson's own line ending is the machine's; ours is the same everywhere.
    private static ObjectWriteContext context() {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return new ObjectWriteContext.Base() {
            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }

            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer.createInstance();
            }
        };
    }

    private static void write(Grants.Award award, JsonGenerator json) {
        json.writeStartObject();
        properties(
                json,
                Map.entry("id", award.id()),
                Map.entry("title", award.title()),
                Map.entry("description", award.description()),
                Map.entry("currency", "GBP"));
        json.writeName("amountAwarded");
        json.writeNumber(award.pounds());
        properties(json, Map.entry("awardDate", award.date().toString()));
        json.writeArrayPropertyStart("plannedDates");
        json.writeStartObject();
        properties(
                json,
                Map.entry("startDate", award.start().toString()),
                Map.entry("endDate", award.end().toString()));
        json.writeNumberProperty("duration", award.months());
        json.writeEndObject();
        json.writeEndArray();
        recipient(award, json);
        object(
                json,
                "beneficiaryLocation",
                Map.entry("name", "Ambleford"),
                Map.entry("countryCode", "GB"),
                Map.entry("geoCode", Geography.COUNCIL_CODE),
                Map.entry("geoCodeType", "MD"));
        object(
                json,
                "fundingOrganization",
                Map.entry("id", FUNDER),
                Map.entry("name", FUNDER_NAME),
                Map.entry("department", DEPARTMENT));
        object(
                json,
                "grantProgramme",
                Map.entry("code", award.programme().code()),
                Map.entry("title", award.programme().title()));
        properties(
                json,
                Map.entry("fromOpenCall", "Yes"),
                Map.entry("dateModified", MODIFIED),
                Map.entry("dataSource", SITE));
        json.writeEndObject();
    }

    private static void recipient(Grants.Award award, JsonGenerator json) {
        var body = award.recipient();
        if (body != null) {
            object(
                    json,
                    "recipientOrganization",
                    Map.entry("id", body.orgId()),
                    Map.entry("name", body.name()),
                    Map.entry("charityNumber", body.charityNumber()),
                    Map.entry("companyNumber", body.companyNumber()),
                    Map.entry("postalCode", body.home().code()));
            return;
        }
        json.writeObjectPropertyStart("recipientIndividual");
        properties(json, Map.entry("id", INDIVIDUAL_ID), Map.entry("name", INDIVIDUAL));
        json.writeEndObject();
        json.writeObjectPropertyStart("toIndividualsDetails");
        properties(json, Map.entry("primaryGrantReason", HARDSHIP));
        json.writeArrayPropertyStart("grantPurpose");
        json.writeString(FURNITURE);
        json.writeEndArray();
        json.writeEndObject();
    }

    /// The standard's way for one thing where there may be many: a list of one.
    @SafeVarargs
    private static void object(JsonGenerator json, String name, Map.Entry<String, String>... entries) {
        json.writeArrayPropertyStart(name);
        json.writeStartObject();
        properties(json, entries);
        json.writeEndObject();
        json.writeEndArray();
    }

    @SafeVarargs
    private static void properties(JsonGenerator json, Map.Entry<String, String>... entries) {
        for (var entry : entries) {
            if (!entry.getValue().isEmpty()) {
                json.writeStringProperty(entry.getKey(), entry.getValue());
            }
        }
    }
}
