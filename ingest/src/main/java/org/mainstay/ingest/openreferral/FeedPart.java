package org.mainstay.ingest.openreferral;

import java.util.List;
import java.util.Set;

/// What else a feed has beside services, and what the UK profile 3.0 requires of each.
enum FeedPart {
    API_DETAILS("the details of a feed"),
    ORGANIZATION("organisations of a feed"),
    SERVICE_AT_LOCATION("services at locations of a feed"),
    TAXONOMY_TERM("taxonomy terms of a feed"),
    TAXONOMY("taxonomies of a feed");

    private static final Set<String> ORGANIZATION_MARKS = Set.of(
            "website",
            "email",
            "legal_status",
            "logo",
            "organization_identifiers",
            "parent_organization_id",
            "year_incorporated");
    private static final Set<String> TERM_MARKS =
            Set.of("taxonomy", "taxonomy_detail", "term_uri", "taxonomy_id", "term");
    private static final Set<String> TAXONOMY_MARKS = Set.of("version", "taxonomy_terms", "uri");

    private final String words;

    FeedPart(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    List<String> required() {
        return switch (this) {
            case API_DETAILS -> List.of("version", "profile", "openapi_url");
            case ORGANIZATION -> List.of("id", "name", "description");
            case SERVICE_AT_LOCATION -> List.of("id");
            case TAXONOMY_TERM, TAXONOMY -> List.of("id", "name");
        };
    }

    /// Whether a record of these names is of this kind.
    boolean fits(Set<String> names) {
        var named = names.contains("id") && names.contains("name");
        return switch (this) {
            case API_DETAILS -> names.contains("openapi_url") && names.contains("version") && !named;
            case ORGANIZATION -> named && any(names, ORGANIZATION_MARKS) && !names.contains("status");
            case SERVICE_AT_LOCATION ->
                names.containsAll(Set.of("id", "location", "service"))
                        || names.containsAll(Set.of("id", "location_id", "service_id"));
            case TAXONOMY_TERM -> named && any(names, TERM_MARKS);
            case TAXONOMY -> named && any(names, TAXONOMY_MARKS);
        };
    }

    private static boolean any(Set<String> names, Set<String> marks) {
        return marks.stream().anyMatch(names::contains);
    }
}
