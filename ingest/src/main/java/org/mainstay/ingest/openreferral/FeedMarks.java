package org.mainstay.ingest.openreferral;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mainstay.ingest.reading.Fit;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// The names at the root of a file and in its first record: enough to tell services from whatever else is JSON.
record FeedMarks(Set<String> root, Set<String> first, boolean list) {

    private static final Set<String> PAGE = Set.of("total_items", "totalElements");
    private static final Set<String> SERVICE = Set.of(
            "status", "organization", "organization_id", "service_at_locations", "service_areas", "eligibilitys");

    static FeedMarks of(String text) {
        var root = new HashSet<String>();
        var first = new HashSet<String>();
        var list = false;
        try (var json = ServiceFeed.JSON.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() == JsonToken.START_ARRAY) {
                list = true;
                names(json, first);
                return new FeedMarks(root, first, list);
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                root.add(name);
                if (json.nextToken() == JsonToken.START_ARRAY && ServiceFeed.LISTS.contains(name)) {
                    list = true;
                    names(json, first);
                    break;
                }
                json.skipChildren();
            }
        } catch (JacksonException cut) {
            // The sample ends within a record: what was seen so far tells.
            return new FeedMarks(root, first, list);
        }
        return new FeedMarks(root, first, list);
    }

    private static void names(JsonParser json, Set<String> into) {
        if (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                into.add(json.currentName());
                json.nextToken();
                json.skipChildren();
            }
        }
    }

    Fit fit() {
        var record = list ? first : root;
        var marks = (int) SERVICE.stream().filter(record::contains).count();
        // A service-at-location carries its service within; it is another list.
        var other = record.contains("service") || record.contains("location_type") || record.contains("taxonomy");
        var emptyPage = list && first.isEmpty() && root.stream().anyMatch(PAGE::contains);
        if (emptyPage) {
            return new Fit(1, List.of());
        }
        var named = record.contains("id") && (record.contains("name") || record.contains("status"));
        return other || !named || marks == 0 ? Fit.NONE : new Fit(marks + 2, List.of());
    }
}
