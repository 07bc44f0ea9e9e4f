package org.mainstay.ingest.openreferral;

import java.util.List;

/// The tables of the tabular form of Open Referral that services are put together from, and how each is told.
enum ServiceTable {
    SERVICES,
    ORGANIZATIONS,
    LOCATIONS,
    SERVICE_AT_LOCATIONS,
    ADDRESSES,
    SCHEDULES,
    LANGUAGES,
    SERVICE_AREAS;

    /// The columns that the table must have; one of its marks has to be there beside them.
    List<String> needed() {
        return switch (this) {
            case SERVICES -> List.of("id", "name", "status", "organization_id");
            case ORGANIZATIONS -> List.of("id", "name", "description");
            case LOCATIONS -> List.of("id", "location_type");
            case SERVICE_AT_LOCATIONS -> List.of("id", "service_id", "location_id");
            case ADDRESSES -> List.of("location_id", "address_1", "postal_code");
            case SCHEDULES -> List.of("id", "service_id", "opens_at", "closes_at");
            case LANGUAGES, SERVICE_AREAS -> List.of("id", "service_id");
        };
    }

    List<String> marks() {
        return switch (this) {
            case SERVICES -> List.of("description", "url", "email", "fees", "alternate_name");
            case ORGANIZATIONS ->
                List.of("website", "legal_status", "uri", "email", "year_incorporated", "parent_organization_id");
            case LOCATIONS -> List.of("latitude", "longitude", "name", "transportation");
            case SERVICE_AT_LOCATIONS -> List.of("id");
            case ADDRESSES -> List.of("city", "region", "country", "id", "address_type");
            case SCHEDULES -> List.of("byday", "weekday", "freq", "dtstart");
            case LANGUAGES -> List.of("code", "language");
            case SERVICE_AREAS -> List.of("service_area", "extent", "extent_type");
        };
    }

    /// Columns that the table never has: other tables name services and locations too.
    List<String> foreign() {
        return switch (this) {
            case SERVICE_AT_LOCATIONS -> List.of("opens_at", "code", "language", "number");
            case LANGUAGES -> List.of("number");
            default -> List.of();
        };
    }
}
