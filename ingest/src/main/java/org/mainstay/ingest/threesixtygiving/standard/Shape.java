package org.mainstay.ingest.threesixtygiving.standard;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Text;

/// Which fields an object of the standard has. Fields not named here are the publisher's own, and anything may stand in
/// them.
public final class Shape {

    /// What a package says of itself; what it must say, other rules look at.
    public static final Shape PACKAGE = pack();

    public static final Shape GRANT = grant();

    private final Map<String, Expected> fields = new LinkedHashMap<>();
    private final Map<String, String> byHeading = new HashMap<>();
    private final List<String> required;

    private Shape(String... required) {
        this.required = List.of(required);
    }

    public @Nullable Expected find(String name) {
        return fields.get(name);
    }

    /// The field that a heading means, by its title or its name, whatever its case and spacing; null where it means
    /// none.
    public @Nullable String named(String heading) {
        return byHeading.get(Text.plain(heading));
    }

    /// Whether the standard wants a number at a path from here; numbers in arrays are passed over.
    public boolean wantsNumber(Iterable<?> path) {
        var shape = this;
        for (var step : path) {
            var expected = shape.find(step.toString());
            if (expected != null && expected.shape() != null) {
                shape = expected.shape();
            } else if (expected != null) {
                return expected.type() == FieldType.NUMBER || expected.type() == FieldType.MONTHS;
            }
        }
        return false;
    }

    public List<String> required() {
        return required;
    }

    private Shape with(Expected expected, String... names) {
        for (var name : names) {
            fields.put(name, expected);
            byHeading.put(Text.plain(name), name);
            byHeading.putIfAbsent(Text.plain(Titles.of(name)), name);
        }
        return this;
    }

    private Shape with(FieldType type, String... names) {
        return with(Expected.of(type), names);
    }

    private Shape orNull(FieldType type, String... names) {
        return with(Expected.of(type).orNull(), names);
    }

    /// Who receives it, an organisation or a person, is looked at by itself.
    private static Shape grant() {
        var location = location();
        var organisation = organisation(location);
        var event = event();
        var classification = classification();
        var transaction = transaction();
        return new Shape("id", "title", "description", "currency", "amountAwarded", "awardDate", "fundingOrganization")
                .with(FieldType.TEXT, "id", "title", "description")
                .with(Expected.code(Codelist.CURRENCY), "currency")
                .with(FieldType.NUMBER, "amountAwarded", "amountAppliedFor", "amountDisbursed")
                .with(FieldType.DAY, "awardDate")
                .with(FieldType.ADDRESS, "url")
                .with(Expected.objects(event), "plannedDates", "actualDates")
                .with(
                        Expected.object(new Shape("id", "name").with(FieldType.TEXT, "id", "name")),
                        "recipientIndividual")
                .with(Expected.object(individuals()), "toIndividualsDetails")
                .with(Expected.someObjects(organisation), "recipientOrganization", "fundingOrganization")
                .with(Expected.objects(location), "beneficiaryLocation")
                .with(Expected.objects(programme()), "grantProgramme")
                .with(Expected.code(Codelist.OPEN_CALL), "fromOpenCall")
                .with(Expected.objects(classification), "fundingType", "classifications")
                .with(Expected.objects(document()), "relatedDocument")
                .with(
                        Expected.objects(transaction),
                        "applicationTransaction",
                        "commitmentTransaction",
                        "disbursementTransaction")
                .with(FieldType.TEXTS, "relatedActivity")
                .with(FieldType.MOMENT, "dateModified")
                .orNull(FieldType.ADDRESS, "dataSource")
                .with(Expected.code(Codelist.REGRANT_TYPE), "regrantType")
                .with(Expected.code(Codelist.LOCATION_SCOPE), "locationScope")
                .with(Expected.object(equality()), "deiDetails");
    }

    private static Shape individuals() {
        return new Shape()
                .with(Expected.code(Codelist.INDIVIDUALS_REASON), "primaryGrantReason", "secondaryGrantReason")
                .with(Expected.codes(Codelist.INDIVIDUALS_PURPOSE), "grantPurpose");
    }

    private static Shape organisation(Shape location) {
        return new Shape("id", "name")
                .with(FieldType.TEXT, "id", "name", "department", "contactName", "charityNumber", "companyNumber")
                .with(
                        FieldType.TEXT,
                        "streetAddress",
                        "addressLocality",
                        "addressRegion",
                        "addressCountry",
                        "postalCode")
                .with(FieldType.TEXT, "telephone", "alternateName", "description")
                .with(FieldType.EMAIL, "email")
                .orNull(FieldType.TEXT, "organisationType")
                .with(FieldType.ADDRESS, "url")
                .with(Expected.objects(location), "location")
                .with(FieldType.MOMENT, "dateModified");
    }

    private static Shape location() {
        return new Shape()
                .with(FieldType.TEXT, "id")
                .orNull(FieldType.TEXT, "name", "description", "geoCode")
                .with(Expected.code(Codelist.COUNTRY).orNull(), "countryCode")
                .with(Expected.code(Codelist.GEO_CODE_TYPE).orNull(), "geoCodeType")
                .orNull(FieldType.NUMBER, "latitude", "longitude")
                .with(FieldType.MOMENT, "dateModified");
    }

    private static Shape event() {
        return new Shape()
                .with(FieldType.TEXT, "title", "description")
                .with(FieldType.EVENT_DAY, "startDate", "endDate")
                .with(FieldType.MONTHS, "duration")
                .with(FieldType.MOMENT, "dateModified");
    }

    private static Shape programme() {
        return new Shape()
                .with(FieldType.TEXT, "code")
                .orNull(FieldType.TEXT, "title", "description")
                .orNull(FieldType.ADDRESS, "url")
                .with(FieldType.MOMENT, "dateModified");
    }

    private static Shape classification() {
        return programme().with(FieldType.TEXT, "vocabulary");
    }

    private static Shape document() {
        return new Shape()
                .with(FieldType.TEXT, "id")
                .orNull(FieldType.TEXT, "title", "description", "documentType")
                .orNull(FieldType.ADDRESS, "url")
                .with(FieldType.MOMENT, "dateModified");
    }

    private static Shape transaction() {
        return new Shape()
                .with(FieldType.TEXT, "id")
                .with(FieldType.DAY, "transactionDate")
                .with(Expected.code(Codelist.CURRENCY), "currency")
                .with(FieldType.NUMBER, "value")
                .orNull(FieldType.DAY, "valueDate")
                .orNull(FieldType.TEXT, "description", "provider", "recipient")
                .with(FieldType.MOMENT, "dateModified");
    }

    private static Shape equality() {
        var response = new Shape()
                .with(Expected.codes(Codelist.TAXONOMY), "taxonomyCodes")
                .with(FieldType.TEXT, "livedExperience", "geography");
        var area = new Shape("askedStatus")
                .with(Expected.code(Codelist.ASKED_STATUS), "askedStatus")
                .with(Expected.code(Codelist.REPLY_STATUS), "replyStatus")
                .with(Expected.codes(Codelist.AVAILABLE_OPTIONS), "availableOptions")
                .with(FieldType.TEXT, "additionalDetails")
                .with(Expected.object(response), "response");
        return new Shape("leadership", "mission", "project")
                .with(FieldType.DEI_VERSION, "deiVersion")
                .with(FieldType.TEXT, "purposes")
                .with(Expected.object(area), "leadership", "mission", "project");
    }

    private static Shape pack() {
        var publisher =
                new Shape().with(FieldType.TEXT, "name", "identifier").with(FieldType.ADDRESS, "website", "logo");
        return new Shape()
                .with(FieldType.TEXT, "version", "title", "description", "identifier")
                .with(FieldType.DAY, "issued", "modified")
                .with(FieldType.TEXTS, "extensions")
                .with(Expected.object(publisher), "publisher")
                .with(FieldType.ADDRESS, "downloadURL", "accessURL", "license");
    }
}
