package org.mainstay.app.ambleford;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// The same grants again, as a JSON package of the 360Giving Data Standard 1.4.
final class GrantPackage {

    private GrantPackage() {}

    static String text(List<Grants.Award> awards) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(context(), text)) {
            json.writeStartObject();
            json.writeStringProperty("version", "1.4");
            json.writeObjectPropertyStart("publisher");
            properties(json, Map.entry("name", GrantSheet.FUNDER_NAME), Map.entry("identifier", GrantSheet.FUNDER));
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
        dates(award, json);
        recipient(award, json);
        places(award, json);
        properties(
                json,
                Map.entry("fromOpenCall", "Yes"),
                Map.entry("dateModified", GrantSheet.MODIFIED),
                Map.entry("dataSource", GrantSheet.SITE));
        json.writeEndObject();
    }

    private static void dates(Grants.Award award, JsonGenerator json) {
        json.writeArrayPropertyStart("plannedDates");
        json.writeStartObject();
        properties(
                json,
                Map.entry("startDate", award.start().toString()),
                Map.entry("endDate", award.end().toString()));
        json.writeNumberProperty("duration", award.months());
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void places(Grants.Award award, JsonGenerator json) {
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
                Map.entry("id", GrantSheet.FUNDER),
                Map.entry("name", GrantSheet.FUNDER_NAME),
                Map.entry("department", GrantSheet.DEPARTMENT));
        object(
                json,
                "grantProgramme",
                Map.entry("code", award.programme().code()),
                Map.entry("title", award.programme().title()));
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
        properties(json, Map.entry("id", GrantSheet.INDIVIDUAL_ID), Map.entry("name", GrantSheet.INDIVIDUAL));
        json.writeEndObject();
        json.writeObjectPropertyStart("toIndividualsDetails");
        properties(json, Map.entry("primaryGrantReason", GrantSheet.HARDSHIP));
        json.writeArrayPropertyStart("grantPurpose");
        json.writeString(GrantSheet.FURNITURE);
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
