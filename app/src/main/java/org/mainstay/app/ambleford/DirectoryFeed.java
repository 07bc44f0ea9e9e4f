package org.mainstay.app.ambleford;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/// What voluntary bodies offer beside the council's list, as one page of an Open Referral UK 3.0 feed.
final class DirectoryFeed {

    private DirectoryFeed() {}

    /// One service of the feed.
    ///
    /// @param body who gives it
    /// @param ages the lowest and the highest age as JSON members, empty where there is none
    /// @param schedule days as iCalendar writes them, and opening and closing time
    private record Offered(
            String name,
            String description,
            String body,
            String term,
            String ages,
            List<String> languages,
            List<String> schedule) {}

    static String text(Postcodes postcodes) {
        var services = services(postcodes);
        return """
                {
                "total_items": %1$s, "total_pages": 1, "page_number": 1, "size": %1$s,
                "first_page": true, "last_page": true, "empty": false,
                "contents": [
                %2$s
                ]
                }
                """.formatted(Integer.toString(services.size()), String.join(",\n", services));
    }

    private static List<String> services(Postcodes postcodes) {
        return List.of(
                service(
                        new Offered(
                                "Benefits advice by telephone",
                                "Help with claims and appeals for people who cannot come to the Old Granary.",
                                "Ambleford Rights & Welfare Centre",
                                "Welfare benefits advice",
                                "\"minimum_age\": 16,",
                                List.of("English", "Urdu"),
                                List.of("MO,TU,WE,TH,FR", "10:00", "16:00")),
                        "\"location_type\": \"virtual\", \"name\": \"Telephone\""),
                service(
                        new Offered(
                                "English for newcomers",
                                "A morning class for people who are learning English.",
                                "Central Learning Collective CIC",
                                "Adult learning",
                                "\"minimum_age\": 16,",
                                List.of("English"),
                                List.of("TU", "09:30", "12:00")),
                        place("Longmead hall", postcodes.firstOf("Longmead"))),
                service(
                        new Offered(
                                "Saturday play morning",
                                "Games and breakfast for children and whoever brings them.",
                                "Marl Valley Youth Club",
                                "Family support",
                                "\"minimum_age\": 5, \"maximum_age\": 11,",
                                List.of("English"),
                                List.of("SA", "10:00", "12:00")),
                        place("Beckside hall", postcodes.firstOf("Beckside"))));
    }

    private static String service(Offered offered, String location) {
        var languages = offered.languages().stream()
                .map(language ->
                        "{ \"id\": \"%s\", \"name\": \"%s\" }".formatted(id(offered.name() + language), language))
                .collect(Collectors.joining(", "));
        return """
                { "id": "%s", "name": "%s", "status": "active",
                  "description": "%s",
                  %s "last_modified": "2026-05-15T09:00:00Z",
                  "organization": { "id": "%s", "name": "%s", "description": "%2$s" },
                  "schedules": [ { "id": "%s", "freq": "WEEKLY", "byday": "%s", "opens_at": "%s", "closes_at": "%s" } ],
                  "languages": [ %s ],
                  "attributes": [ { "id": "%s", "taxonomy_term": { "id": "%s", "name": "%s", "description": "%14$s" } } ],
                  "service_at_locations": [ { "id": "%s", "location": { "id": "%s", %s } } ] }""".formatted(
                        id(offered.name()),
                        offered.name(),
                        offered.description(),
                        offered.ages(),
                        id(offered.body()),
                        offered.body(),
                        id("schedule " + offered.name()),
                        offered.schedule().get(0),
                        offered.schedule().get(1),
                        offered.schedule().get(2),
                        languages,
                        id("attribute " + offered.name()),
                        id(offered.term()),
                        offered.term(),
                        id("at " + offered.name()),
                        id("location " + offered.name()),
                        location);
    }

    private static String place(String name, Postcodes.Unit unit) {
        return String.format(
                Locale.ROOT,
                "\"location_type\": \"physical\", \"name\": \"%s\", \"latitude\": %s, \"longitude\": %s, "
                        + "\"addresses\": [ { \"id\": \"%s\", \"address_1\": \"1 Hall Lane\", \"city\": \"Ambleford\", "
                        + "\"state_province\": \"Ambleford\", \"postal_code\": \"%s\", \"country\": \"GB\", "
                        + "\"address_type\": \"physical\" } ]",
                name,
                AreaTables.decimals(unit.at().latitude()),
                AreaTables.decimals(unit.at().longitude()),
                id("address " + name),
                unit.code());
    }

    private static String id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
