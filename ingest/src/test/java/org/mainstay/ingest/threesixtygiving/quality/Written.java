package org.mainstay.ingest.threesixtygiving.quality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A grant to write for a test: sound until something about it is changed.
final class Written {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private Written() {}

    static Written toClub() {
        return new Written()
                .with("id", "'360G-ambleford-1'")
                .with("title", "'Warm mornings at Larkfield'")
                .with("description", "'Opens the hall on winter mornings'")
                .with("currency", "'GBP'")
                .with("amountAwarded", "5000")
                .with("awardDate", "'2024-05-01'")
                .with("plannedDates", "[{'startDate':'2024-06-01','endDate':'2025-05-31'}]")
                .with("recipientOrganization", club("GB-CHC-9000012", "Larkfield Club"))
                .with("beneficiaryLocation", "[{'name':'Larkfield','geoCode':'E05099901'}]")
                .with("fundingOrganization", "[{'id':'GB-LAE-AFD','name':'Ambleford Council'}]")
                .with("grantProgramme", "[{'title':'Winter'}]")
                .with("dateModified", "'2025-01-01T09:00:00Z'")
                .with("dataSource", "'https://ambleford.example/grants'");
    }

    static Written toPerson() {
        return toClub().without("recipientOrganization")
                .with("recipientIndividual", "{'id':'360G-ambleford-person-1','name':'Individual'}")
                .with("toIndividualsDetails", "{'primaryGrantReason':'GTIR010','grantPurpose':['GTIP020']}");
    }

    static String club(String id, String name) {
        return "[{'id':'%s','name':'%s','postalCode':'AF1 2BC'}]".formatted(id, name);
    }

    Written with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    Written without(String field) {
        fields.remove(field);
        return this;
    }

    @Override
    public String toString() {
        return fields.entrySet().stream()
                .map(field -> "'%s':%s".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining(","));
    }
}
