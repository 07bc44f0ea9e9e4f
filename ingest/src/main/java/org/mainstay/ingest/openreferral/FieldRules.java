package org.mainstay.ingest.openreferral;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.model.evidence.RowRef;

/// What the UK profile 3.0 asks of the fields of a service and its organisation, beyond an id and a name.
final class FieldRules {

    static final Set<String> STATUS = Set.of("active", "inactive", "defunct", "temporarily closed");

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private record Rule(String field, String expected, Predicate<Object> holds) {}

    private static final List<Rule> SERVICE = List.of(
            text("id", "a UUID", FieldRules::isUuid),
            text("organization_id", "a UUID", FieldRules::isUuid),
            text("description", "text", value -> true),
            text("url", "a web address with its scheme", FieldRules::isUri),
            text("email", "an e-mail address", FieldRules::isEmail),
            text("status", "active, inactive, defunct or temporarily closed", STATUS::contains),
            text("fees", "text", value -> true),
            text("accreditations", "text", value -> true),
            number("minimum_age"),
            number("maximum_age"),
            text("assured_date", "text", value -> true),
            text("assurer_email", "an e-mail address", FieldRules::isEmail),
            text("alert", "text", value -> true),
            text("last_modified", "a date and time with its zone", FieldRules::isDateTime));

    private static final List<Rule> ORGANIZATION = List.of(
            text("id", "a UUID", FieldRules::isUuid),
            text("name", "text", value -> true),
            text("description", "text", value -> true),
            text("email", "an e-mail address", FieldRules::isEmail),
            text("website", "a web address with its scheme", FieldRules::isUri),
            text("uri", "a web address with its scheme", FieldRules::isUri));

    private FieldRules() {}

    /// Says what is wrong with a service, each fault at its path.
    static void check(FeedObject service, String path, RowRef row, Readout out) {
        check(SERVICE, service, path, row, out);
        if (!service.has("status")) {
            out.note(new InvalidFeedField(row, path + "status", "there"));
        }
        if (service.has("organization")) {
            checkOrganization(service.object("organization"), path + "organization.", row, out);
        }
    }

    static void checkOrganization(FeedObject organization, String path, RowRef row, Readout out) {
        check(ORGANIZATION, organization, path, row, out);
    }

    private static void check(List<Rule> rules, FeedObject object, String path, RowRef row, Readout out) {
        for (var rule : rules) {
            var value = object.values().get(rule.field());
            if (value != null && !rule.holds().test(value)) {
                out.note(new InvalidFeedField(row, path + rule.field(), rule.expected()));
            }
        }
    }

    private static Rule text(String field, String expected, Predicate<String> holds) {
        return new Rule(field, expected, value -> value instanceof String text && holds.test(text));
    }

    private static Rule number(String field) {
        return new Rule(
                field,
                "a number",
                value -> value instanceof FeedObject.Bare bare
                        && !bare.written().startsWith("t")
                        && !bare.written().startsWith("f"));
    }

    private static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    private static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static boolean isDateTime(String text) {
        try {
            return OffsetDateTime.parse(text) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
